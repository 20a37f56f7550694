package org.rapporteur.json.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.rapporteur.validation.RuleSet;

/**
 * Writes violations and problems in the Static Analysis Results Interchange Format (SARIF) 2.1.0 of OASIS, which code
 * hosts and editors display at the lines of a file.
 *
 * <p>A log has one run with all files. The rules of the run are the rules of a set, whether violated or not, and the
 * codes of problems. Each violation or problem is a result with its level, its message preceded by the JSON Pointer,
 * the line and column, and the pointer as the name of a logical location. If the line is not known, it is the first. The
 * severity {@code INFO} becomes the level {@code note}; every problem has the level {@code error}. Columns count UTF-16
 * code units. Control characters and other invisible characters are escaped.
 *
 * <p>Each result has a fingerprint of its code, the id of its record, and the pointer from the record, so that a host
 * finds it again after other parts of the file have changed. A log has at most 25,000 results, because GitHub accepts no
 * more: those with the highest severity. A notification states how many are omitted; if a report has
 * {@linkplain org.rapporteur.validation.Report#omissions() omissions}, others state their number for each rule.
 *
 * <p>A violation that the rules {@linkplain RuleSet#accepting accept} is a result with a suppression of the kind {@code
 * external}, whose justification is the reason. Then all other results have an empty list of suppressions. A stale
 * acceptance is a notification about the configuration.
 *
 * <p>Equal files produce equal bytes: a log contains no time, no local path and no version. Immutable and thread-safe.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 * @since 0.1
 */
public final class SarifWriter {
    private final RuleSet rules;
    private final Locale locale;

    private SarifWriter(RuleSet rules, Locale locale) {
        this.rules = rules;
        this.locale = locale;
    }

    /**
     * Returns a writer with English messages.
     *
     * @param rules the rules that were applied, for their descriptions; violations of other rules are written without a
     *     description
     * @return the writer
     */
    public static SarifWriter of(RuleSet rules) {
        return new SarifWriter(Objects.requireNonNull(rules, "rules"), Locale.ENGLISH);
    }

    /**
     * Returns a copy of this writer with another language.
     *
     * @param locale the language of descriptions and violations; English is used for rules that are not translated.
     *     Problems are always in English
     * @return a copy
     */
    public SarifWriter withLocale(Locale locale) {
        return new SarifWriter(rules, Objects.requireNonNull(locale, "locale"));
    }

    /**
     * Writes a log to a string.
     *
     * @param files the files, in the order of their results
     * @return the SARIF log, indented and ended by a line feed
     */
    public String toText(CheckedFile... files) {
        return new String(toBytes(files), StandardCharsets.UTF_8);
    }

    /**
     * Writes a log to bytes.
     *
     * @param files the files, in the order of their results
     * @return the SARIF log in UTF-8, indented and ended by a line feed
     */
    public byte[] toBytes(CheckedFile... files) {
        List<CheckedFile> all = List.of(Objects.requireNonNull(files, "files"));
        return Page.of(page -> new SarifLog(page, new Descriptors(rules, locale), locale).write(all));
    }
}
