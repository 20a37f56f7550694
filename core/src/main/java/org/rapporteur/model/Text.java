package org.rapporteur.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Written {@code Text.en("…")} or {@code Text.of("uk", "…")}: words of the authors of a dossier, in one or more
 * languages; never the words of a source.
 *
 * <p>The words of a source are plain strings, because they are kept in the language of the source. A text has at least
 * one entry, no entry is empty, and entries are in the order of their tags. Immutable and thread-safe.
 *
 * @param entries the words by language
 * @since 0.1
 */
public record Text(Map<LanguageTag, String> entries) implements NotABean {
    /**
     * Creates a text from entries, which are copied.
     *
     * @param entries the words by language
     * @throws IllFormedException if there is no entry, or an entry is empty or not well-formed UTF-16
     */
    public Text {
        if (!(Objects.requireNonNull(entries, "entries") instanceof TextEntries)) { // already copied and checked
            entries = TextEntries.copyOf(entries);
        }
    }

    /**
     * Creates a text in English.
     *
     * @param words the words
     * @return a text with one entry, tagged {@code en}
     * @throws IllFormedException if the words are empty or not well-formed UTF-16
     */
    public static Text en(String words) {
        return of(LanguageTag.ENGLISH, words);
    }

    /**
     * Creates a text in one language.
     *
     * @param tag the language, such as {@code uk}
     * @param words the words
     * @return a text with one entry
     * @throws IllFormedException if the tag is not a BCP 47 language tag, or the words are empty or not well-formed
     *     UTF-16
     */
    public static Text of(String tag, String words) {
        return of(LanguageTag.parse(Objects.requireNonNull(tag, "tag")), words);
    }

    /**
     * Creates a text in one language.
     *
     * @param tag the language
     * @param words the words
     * @return a text with one entry
     * @throws IllFormedException if the words are empty or not well-formed UTF-16
     */
    public static Text of(LanguageTag tag, String words) {
        Objects.requireNonNull(tag, "tag");
        Objects.requireNonNull(words, "words");
        return new Text(TextEntries.of(tag, words));
    }

    /**
     * Returns a copy of this text with words in another language, which replace any words in that language.
     *
     * @param tag the language, such as {@code uk}
     * @param words the words
     * @return the copy
     * @throws IllFormedException if the tag is not a BCP 47 language tag, or the words are empty or not well-formed
     *     UTF-16
     */
    public Text and(String tag, String words) {
        return and(LanguageTag.parse(Objects.requireNonNull(tag, "tag")), words);
    }

    /**
     * Returns a copy of this text with words in another language, which replace any words in that language.
     *
     * @param tag the language
     * @param words the words
     * @return the copy
     * @throws IllFormedException if the words are empty or not well-formed UTF-16
     */
    public Text and(LanguageTag tag, String words) {
        Objects.requireNonNull(tag, "tag");
        Objects.requireNonNull(words, "words");
        return new Text(TextEntries.with(entries, tag, words));
    }

    /**
     * Returns the words in the language that a reader prefers, using the lookup of RFC 4647 section 3.4.
     *
     * <p>Each preference is tried in turn, and shortened from the right until it matches: {@code uk-Latn} finds
     * {@code uk}, but {@code uk} does not find {@code uk-Latn}. If that finds nothing, tags of the same language match by
     * the IANA Language Subtag Registry: {@code ukr} finds {@code uk}, and {@code ar} and {@code arb} find each other, as a
     * macrolanguage and its member. If no preference matches, the entry whose tag sorts first is returned.
     *
     * @param preferences language tags in order of preference
     * @return the words; never empty
     * @throws IllFormedException if a preference is not a BCP 47 language tag
     */
    public String lookup(String... preferences) {
        return lookup(Arrays.stream(Objects.requireNonNull(preferences, "preferences"))
                .map(LanguageTag::parse)
                .toList());
    }

    /**
     * Returns the words in the language that a reader prefers, as {@link #lookup(String...)} does.
     *
     * @param preferences languages in order of preference
     * @return the words; never empty
     */
    public String lookup(List<LanguageTag> preferences) {
        for (LanguageTag preference : Objects.requireNonNull(preferences, "preferences")) {
            String words = Lookup.find(entries, preference);
            if (words != null) {
                return words;
            }
        }
        return entries.values().iterator().next();
    }

    /**
     * {@return the beginnings of the first entries, such as {@code en: "Kyiv", uk: "Київ"}, for logging, with invisible
     * characters escaped}
     */
    @Override
    public String toString() {
        return Shown.names(
                entries.entrySet().stream().map(entry -> entry.getKey() + ": " + Shown.quoted(entry.getValue())));
    }
}
