package org.rapporteur.model;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A language, with its script and region where they matter, as a BCP 47 tag (RFC 5646): {@code uk}, {@code uk-Latn},
 * {@code sr-Cyrl-BA}, or {@code und} if the language is not known.
 *
 * <p>A tag is well-formed, but its subtags need not be registered. It is kept in the canonical case of RFC 5646 section
 * 2.1.1 and otherwise unchanged: {@code iw} stays {@code iw}. Tags are ordered by their characters. Immutable and
 * thread-safe.
 *
 * @param value the tag in canonical case, at most 255 characters
 * @since 0.1
 */
public record LanguageTag(String value) implements NotABean, Comparable<LanguageTag> {
    /** English. */
    public static final LanguageTag ENGLISH = new LanguageTag("en");

    /** Ukrainian. */
    public static final LanguageTag UKRAINIAN = new LanguageTag("uk");

    /** A language that is unknown or not stated. */
    public static final LanguageTag UNDETERMINED = new LanguageTag("und");

    /**
     * Creates a tag and converts it to canonical case.
     *
     * @param value the tag in any case
     * @throws IllFormedException if the value is not a well-formed language tag
     */
    public LanguageTag {
        Objects.requireNonNull(value, "value");
        if (!isCommon(value)) {
            value = canonical(value);
        }
    }

    /**
     * Parses a tag.
     *
     * @param text the tag in any case, such as {@code UK-latn}
     * @return the tag in canonical case, such as {@code uk-Latn}
     * @throws IllFormedException if the text is not a well-formed language tag
     */
    public static LanguageTag parse(String text) {
        Objects.requireNonNull(text, "text");
        return switch (text) {
            case "en" -> ENGLISH;
            case "uk" -> UKRAINIAN;
            default -> new LanguageTag(text);
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LanguageTag that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(LanguageTag other) {
        return value.compareTo(Objects.requireNonNull(other, "other").value);
    }

    /** {@return the tag in canonical case} */
    @Override
    public String toString() {
        return value;
    }

    /** The next more general tag by RFC 4647 section 3.4, without the last subtag and any single letter before it. */
    Optional<LanguageTag> broader() {
        int cut = value.lastIndexOf('-');
        while (cut > 1 && value.charAt(cut - 2) == '-') {
            cut -= 2;
        }
        return cut > 1 ? Optional.of(new LanguageTag(value.substring(0, cut))) : Optional.empty();
    }

    private static String canonical(String value) {
        Optional<String> canonical = LanguageTagGrammar.canonical(value);
        if (canonical.isEmpty()) {
            throw Checks.refuse("LanguageTag.value", "a BCP 47 language tag such as uk or sr-Cyrl-BA", value);
        }
        return canonical.get();
    }

    /** Whether the text is a bare language in canonical case, or one with a script. Most tags are, and need no further check. */
    static boolean isCommon(String text) {
        int hyphen = text.indexOf('-');
        int language = hyphen < 0 ? text.length() : hyphen;
        if (language != 2 && language != 3 || !isLower(text, 0, language)) {
            return false;
        }
        return hyphen < 0
                || text.length() == language + 5
                        && text.charAt(language + 1) >= 'A'
                        && text.charAt(language + 1) <= 'Z'
                        && isLower(text, language + 2, text.length());
    }

    private static boolean isLower(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }
}
