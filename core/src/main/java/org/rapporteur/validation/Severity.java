package org.rapporteur.validation;

import java.util.Locale;

/**
 * How grave a finding is.
 *
 * <p>It belongs to the rule, never to the text of a message; {@link RuleSet#withSeverity} changes it for those who
 * judge otherwise. The gravest comes first.
 *
 * @since 0.1
 */
public enum Severity {
    /** Something cannot be so: two things in the dossier exclude each other, or a reference leads nowhere. */
    ERROR,

    /** Something is probably not meant so, though it can be. */
    WARNING,

    /** Nothing is wrong, but a reader will want to know. */
    INFO;

    private final String token = name().toLowerCase(Locale.ROOT);

    /** {@return the word for it in reports, the same in every language, such as {@code error}} */
    public String token() {
        return token;
    }
}
