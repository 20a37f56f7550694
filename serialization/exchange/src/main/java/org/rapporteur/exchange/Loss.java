package org.rapporteur.exchange;

import java.util.Objects;
import org.rapporteur.text.Quote;

/**
 * A scalar of an input that the output does not have, or has less exactly.
 *
 * @param code why
 * @param place the place of the scalar in the input
 * @param value the scalar as text, at most {@value #MAX_VALUE} characters of it
 * @since 0.1
 */
public record Loss(LossCode code, InputPlace place, String value) {
    /** The maximum number of UTF-16 code units of a value that are kept: {@value}. */
    public static final int MAX_VALUE = 1000;

    /**
     * Creates a loss.
     *
     * @param code why
     * @param place the place in the input
     * @param value the scalar as text, which is cut if it is too long
     */
    public Loss {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(place, "place");
        if (value.length() > MAX_VALUE) {
            boolean splitsPair = Character.isHighSurrogate(value.charAt(MAX_VALUE - 1));
            value = value.substring(0, splitsPair ? MAX_VALUE - 1 : MAX_VALUE);
        }
    }

    /** {@return the loss on one line, such as {@code /actors/0/died: no-place: "2001"}} */
    @Override
    public String toString() {
        return place + ": " + code + ": " + Quote.of(value);
    }
}
