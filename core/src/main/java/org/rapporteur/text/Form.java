package org.rapporteur.text;

import java.util.Optional;

/** The forms that strings may have to match. The model checks them, and readers check them on its behalf. */
public enum Form {
    /** Any text, including the empty one, that all writers write the same way. */
    WELL_FORMED {
        @Override
        public Optional<String> expected(String value) {
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                if (c == 0) {
                    return Optional.of("text without U+0000");
                }
                if (Character.isSurrogate(c)) {
                    if (i + 1 == value.length() || !Character.isSurrogatePair(c, value.charAt(i + 1))) {
                        return Optional.of("well-formed UTF-16, without a lone surrogate");
                    }
                    i++;
                }
            }
            return Optional.empty();
        }
    },

    /** Well-formed text of at least one character. */
    TEXT {
        @Override
        public Optional<String> expected(String value) {
            return value.isEmpty() ? Optional.of("at least one character") : WELL_FORMED.expected(value);
        }
    },

    /** An absolute IRI (RFC 3987). */
    IRI {
        @Override
        public Optional<String> expected(String value) {
            Optional<String> expected = TEXT.expected(value);
            return expected.isPresent()
                    ? expected
                    : unless(Iri.isAbsolute(value), "an absolute IRI such as https://example.org/a");
        }
    },

    /** A slug: letters, digits, '.', '_' and '-' after a letter or digit. */
    SLUG {
        @Override
        public Optional<String> expected(String value) {
            Optional<String> expected = TEXT.expected(value);
            return expected.isPresent()
                    ? expected
                    : unless(isSlug(value), "letters, digits, '.', '_' and '-' after a letter or digit");
        }
    },

    /** A slug or an absolute IRI. */
    SLUG_OR_IRI {
        @Override
        public Optional<String> expected(String value) {
            Optional<String> expected = TEXT.expected(value);
            return expected.isPresent()
                    ? expected
                    : unless(
                            isSlug(value) || Iri.isAbsolute(value),
                            "an absolute IRI, or letters, digits, '.', '_' and '-' after a letter or digit");
        }
    },

    /** A code of the form of ISO 3166-1 alpha-2, whether or not it is assigned. */
    COUNTRY {
        @Override
        public Optional<String> expected(String value) {
            boolean good = value.length() == 2 && isCapital(value.charAt(0)) && isCapital(value.charAt(1));
            return unless(good, "two capital letters as in ISO 3166-1 alpha-2");
        }
    };

    /**
     * Returns what a value should be instead, if it does not have this form.
     *
     * @param value the value
     * @return a description of what is expected; empty if the value has this form
     */
    public abstract Optional<String> expected(String value);

    /**
     * Returns whether a value is certainly {@link #TEXT}, as nearly all values are, so that {@link #expected} need not
     * be called.
     *
     * @param value the value
     * @return whether the value is not empty and contains neither U+0000 nor a surrogate
     */
    public static boolean isCommonText(String value) {
        int length = value.length();
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            if (c == 0 || Character.isSurrogate(c)) {
                return false;
            }
        }
        return length > 0;
    }

    /**
     * Returns whether a value is a slug, {@code [A-Za-z0-9][A-Za-z0-9._-]*}.
     *
     * @param value the value, which is not empty
     * @return whether it is a slug
     */
    public static boolean isSlug(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean alphanumeric = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!alphanumeric && (i == 0 || c != '.' && c != '_' && c != '-')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static Optional<String> unless(boolean good, String expected) {
        return good ? Optional.empty() : Optional.of(expected);
    }
}
