package org.rapporteur.validation;

import java.util.Locale;

/**
 * The severity of a finding.
 *
 * <p>The severity belongs to the rule and never depends on the text of a message. It can be changed by
 * {@link RuleSet#withSeverity}. Constants are in order of decreasing severity.
 *
 * @since 0.1
 */
public enum Severity {
    /** The finding is a contradiction: two facts exclude each other, or a reference leads nowhere. */
    ERROR,

    /** The finding is probably a mistake, although it may be correct. */
    WARNING,

    /** Nothing is wrong, but readers may want to know. */
    INFO;

    private final String token = name().toLowerCase(Locale.ROOT);

    /** {@return the word for this severity in reports, such as {@code error}, which is the same in all languages} */
    public String token() {
        return token;
    }
}
