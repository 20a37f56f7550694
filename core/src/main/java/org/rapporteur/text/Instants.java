package org.rapporteur.text;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Instants as documents write them: RFC 3339 in UTC, in capitals, in the years 0000 to 9999. */
public final class Instants {
    /** The form in words, for messages. */
    public static final String FORM = "an instant in UTC such as 2024-05-01T12:00:00Z";

    private static final Pattern PATTERN =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z");

    private Instants() {}

    /**
     * Reads an instant. The form is checked first: {@link Instant#parse} also takes 24:00:00 and leap seconds, and makes
     * other instants of them.
     *
     * @param text any text
     * @return the instant; absent if the text is not of the form, or names no day
     */
    public static Optional<Instant> parse(String text) {
        try {
            return PATTERN.matcher(text).matches() ? Optional.of(Instant.parse(text)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
