package org.rapporteur.validation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Id;
import org.rapporteur.text.Quote;
import org.rapporteur.text.Template;

/**
 * A finding of a rule: the rule, its severity, the place, and the values concerned.
 *
 * <p>Programs should use {@code code}, {@code severity}, {@code pointer} and {@code arguments}. The message is meant for
 * people and may change in any version. An example is {@code duplicate-id}, an error, at {@code /statements/3/id}. Two
 * violations are equal if these four properties are equal. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Violation {
    private final String code;
    private final Severity severity;
    private final String pointer;
    private final Optional<Id<?>> record;
    private final Map<String, String> arguments;
    private final Message message;

    Violation(
            String code,
            Severity severity,
            String pointer,
            Optional<Id<?>> record,
            Map<String, String> arguments,
            Message message) {
        this.code = code;
        this.severity = severity;
        this.pointer = pointer;
        this.record = record;
        this.arguments = Collections.unmodifiableMap(arguments);
        this.message = message;
    }

    /** {@return the code of the rule, in kebab-case, which is never translated and never changes its meaning} */
    public String code() {
        return code;
    }

    /** {@return the severity} */
    public Severity severity() {
        return severity;
    }

    /**
     * Returns the place of the finding.
     *
     * @return a JSON Pointer (RFC 6901) from the root of the document to the member, even if the member is missing;
     *     empty for the document as a whole
     */
    public String pointer() {
        return pointer;
    }

    /**
     * Returns the record in which the finding is.
     *
     * @return its id; empty if the finding is in the dossier itself, or the record has no id, or the finding was created
     *     by {@link Rule#violation}
     */
    public Optional<Id<?>> record() {
        return record;
    }

    /**
     * Returns the place of the finding in its record, which stays the same when the record moves.
     *
     * @return a JSON Pointer (RFC 6901) from the {@link #record()}, such as {@code /tenures/0/period}; without a record,
     *     the {@link #pointer()}
     */
    public String pointerInRecord() {
        return record.isPresent() ? pointer.substring(RecordPlaces.end(pointer)) : pointer;
    }

    /**
     * Returns the values that the rule found, by name, such as {@code died} and {@code born}.
     *
     * <p>The page on the standard rules says what each name means.
     *
     * @return the values in the order of {@link Rule#arguments()}, neither cut nor escaped; unmodifiable
     */
    public Map<String, String> arguments() {
        return arguments;
    }

    /** {@return the message in English} */
    public String message() {
        return message(Locale.ENGLISH);
    }

    /**
     * Returns the message as one line, such as
     * {@code /actors/0/died: the death must not precede the birth; was "1815", born "1820"}.
     *
     * <p>Values are in quotation marks and cut at 80 characters. Control characters and other invisible characters are
     * escaped.
     *
     * @param locale the language of the message; English is used if the rule has no message in this language
     * @return the message
     */
    public String message(Locale locale) {
        String words = messageWithoutPointer(locale);
        return pointer.isEmpty() ? words : Quote.printable(pointer) + ": " + words;
    }

    /**
     * Returns the message without the pointer, for use where the pointer is shown separately.
     *
     * @param locale the language of the message; English is used if the rule has no message in this language
     * @return the message, as one line
     */
    public String messageWithoutPointer(Locale locale) {
        String template = message.text(Objects.requireNonNull(locale, "locale"));
        Map<String, String> quoted = new LinkedHashMap<>(arguments);
        quoted.replaceAll((name, value) -> Quote.of(value));
        return Quote.printable(Template.fill(template, quoted));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Violation violation
                && code.equals(violation.code)
                && severity == violation.severity
                && pointer.equals(violation.pointer)
                && arguments.equals(violation.arguments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, pointer, arguments);
    }

    /** {@return the severity, code and message in English, as in {@link Report#toText}} */
    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }

    String toText(Locale locale) {
        return severity.token() + ' ' + code + ' ' + message(locale);
    }
}
