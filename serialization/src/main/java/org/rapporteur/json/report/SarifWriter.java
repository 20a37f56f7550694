package org.rapporteur.json.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.rapporteur.validation.RuleSet;

/**
 * Writes findings as SARIF 2.1.0, the Static Analysis Results Interchange Format of OASIS, which code hosts and editors show
 * on the lines of a file.
 *
 * <p>All files are in one run of one tool. Its rules are those of a set, found or not, and the codes of problems; each
 * finding is a result with its level, its message with the pointer in front, the line and column if locations are known, and
 * the pointer as the name of a logical location. A severity of {@code INFO} is the level {@code note}, and every problem is
 * an {@code error}. Columns count UTF-16 code units, as everywhere here.
 *
 * <p>Equal findings give equal bytes: a log holds no time, no path of a machine and no version. Immutable and thread-safe.
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
     * A writer with English messages.
     *
     * @param rules the rules that were asked, for their descriptions; a finding of another rule is written without one
     * @return the writer
     */
    public static SarifWriter of(RuleSet rules) {
        return new SarifWriter(Objects.requireNonNull(rules, "rules"), Locale.ENGLISH);
    }

    /**
     * This writer in another language.
     *
     * @param locale the language of descriptions and messages; English where a rule has no words in it. Problems are in
     *     English
     * @return a copy
     */
    public SarifWriter withLocale(Locale locale) {
        return new SarifWriter(rules, Objects.requireNonNull(locale, "locale"));
    }

    /**
     * Writes what was found to a string.
     *
     * @param files the files, in the order in which their findings are to stand
     * @return a SARIF log, indented, ended by a line feed
     */
    public String toText(CheckedFile... files) {
        return new String(toBytes(files), StandardCharsets.UTF_8);
    }

    /**
     * Writes what was found to bytes.
     *
     * @param files the files, in the order in which their findings are to stand
     * @return a SARIF log in UTF-8, indented, ended by a line feed
     */
    public byte[] toBytes(CheckedFile... files) {
        List<CheckedFile> all = List.of(Objects.requireNonNull(files, "files"));
        return Page.of(page -> new SarifLog(page, new Descriptors(rules, locale), locale).write(all));
    }
}
