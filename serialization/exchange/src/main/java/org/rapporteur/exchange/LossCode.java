package org.rapporteur.exchange;

import java.util.Locale;

/**
 * Why a value of an input is missing from the output, or is less exact there.
 *
 * <p>The codes are those of all formats; new ones may be added. Their meaning never changes within a major version.
 *
 * @since 0.1
 */
public enum LossCode {
    /** The output has no place for the value. */
    NO_PLACE,

    /** The output states the value less exactly, such as a text without its language. */
    COARSENED,

    /** An object has two members of one name; the first is kept. */
    REPEATED_NAME,

    /** The text contains U+0000 or a lone surrogate, which no output can contain. */
    ILL_FORMED_TEXT;

    private final String token = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** {@return the code as used in reports, such as {@code no-place}} */
    public String token() {
        return token;
    }

    /** {@return the token} */
    @Override
    public String toString() {
        return token;
    }
}
