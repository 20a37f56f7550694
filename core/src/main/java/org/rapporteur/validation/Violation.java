package org.rapporteur.validation;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Quote;
import org.rapporteur.text.Template;

/**
 * One finding of a rule: which rule, how grave, where, and the values that it concerns.
 *
 * <p>Programs go by {@code code}, {@code severity}, {@code path} and {@code arguments}; the message is for people and
 * may change in any version. Example: {@code duplicate-id}, an error, at {@code /statements/3/id}. Two violations are
 * equal if those four are. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Violation {
    private final String code;
    private final Severity severity;
    private final String path;
    private final List<String> arguments;
    private final Message message;

    Violation(String code, Severity severity, String path, List<String> arguments, Message message) {
        this.code = code;
        this.severity = severity;
        this.path = path;
        this.arguments = List.copyOf(arguments);
        this.message = message;
    }

    /** {@return the code of the rule, in kebab-case, never translated and never given another meaning} */
    public String code() {
        return code;
    }

    /** {@return how grave it is} */
    public Severity severity() {
        return severity;
    }

    /**
     * Where it is.
     *
     * @return a JSON Pointer (RFC 6901) from the root of the document to the member, where it should stand if it is
     *     missing; empty for the document as a whole
     */
    public String path() {
        return path;
    }

    /**
     * {@return the values that the message speaks of, whole and as they stand; which they are is documented at the
     * rule}
     */
    public List<String> arguments() {
        return arguments;
    }

    /** {@return the message in English} */
    public String message() {
        return message(Locale.ENGLISH);
    }

    /**
     * The message, one line, such as {@code /actors/0/died: the death must not precede the birth; was "1815", born
     * "1820"}.
     *
     * <p>Values are in quotation marks, cut at 80 characters, with control characters escaped.
     *
     * @param locale the reader's language; English where the rule has no words in it
     * @return the message
     */
    public String message(Locale locale) {
        String words = words(locale);
        return path.isEmpty() ? words : Quote.printable(path) + ": " + words;
    }

    /**
     * The message without the path, for those who show the path elsewhere.
     *
     * @param locale the reader's language; English where the rule has no words in it
     * @return the words, one line
     */
    public String words(Locale locale) {
        return Template.fill(
                message.text(Objects.requireNonNull(locale, "locale")),
                arguments.stream().map(Quote::of).toArray());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Violation violation
                && code.equals(violation.code)
                && severity == violation.severity
                && path.equals(violation.path)
                && arguments.equals(violation.arguments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, path, arguments);
    }

    /** {@return severity, code and message in English, as in {@link Report#toText}} */
    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }

    String toText(Locale locale) {
        return severity.token() + ' ' + code + ' ' + message(locale);
    }
}
