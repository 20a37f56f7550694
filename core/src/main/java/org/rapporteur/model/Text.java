package org.rapporteur.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Words of ours, in one or more languages: what the makers of a dossier write, never what a source says.
 *
 * <p>A source's own words are plain strings, because they are in the language they are in. There is at least one entry, no
 * entry is empty, and entries are kept in the order of their tags. Immutable and thread-safe.
 *
 * @param entries the words by language
 * @since 0.1
 */
public record Text(Map<LanguageTag, String> entries) {
    /**
     * Copies and checks the entries.
     *
     * @param entries the words by language
     * @throws IllFormedException if there is no entry, or one is empty or not well-formed UTF-16
     */
    public Text {
        if (!(Objects.requireNonNull(entries, "entries") instanceof TextEntries)) { // which are copies, and checked
            entries = TextEntries.copyOf(entries);
        }
    }

    /**
     * Words in English.
     *
     * @param words the words
     * @return a text of one entry, tagged {@code en}
     * @throws IllFormedException if the words are empty or not well-formed UTF-16
     */
    public static Text en(String words) {
        return of(LanguageTag.ENGLISH, words);
    }

    /**
     * Words in one language.
     *
     * @param tag the language, such as {@code uk}
     * @param words the words
     * @return a text of one entry
     * @throws IllFormedException if the tag is not BCP 47, or the words are empty or not well-formed UTF-16
     */
    public static Text of(String tag, String words) {
        return of(LanguageTag.parse(Objects.requireNonNull(tag, "tag")), words);
    }

    /**
     * Words in one language.
     *
     * @param tag the language
     * @param words the words
     * @return a text of one entry
     * @throws IllFormedException if the words are empty or not well-formed UTF-16
     */
    public static Text of(LanguageTag tag, String words) {
        Objects.requireNonNull(tag, "tag");
        Objects.requireNonNull(words, "words");
        return new Text(TextEntries.of(tag, words));
    }

    /**
     * Adds the same words in another language, or replaces them.
     *
     * @param tag the language, such as {@code uk}
     * @param words the words
     * @return a copy with that entry
     * @throws IllFormedException if the tag is not BCP 47, or the words are empty or not well-formed UTF-16
     */
    public Text and(String tag, String words) {
        return and(LanguageTag.parse(Objects.requireNonNull(tag, "tag")), words);
    }

    /**
     * Adds the same words in another language, or replaces them.
     *
     * @param tag the language
     * @param words the words
     * @return a copy with that entry
     * @throws IllFormedException if the words are empty or not well-formed UTF-16
     */
    public Text and(LanguageTag tag, String words) {
        Objects.requireNonNull(tag, "tag");
        Objects.requireNonNull(words, "words");
        return new Text(TextEntries.with(entries, tag, words));
    }

    /**
     * Picks the words for a reader, by the lookup of RFC 4647 section 3.4.
     *
     * <p>Each preference is tried in turn, then cut from the right until it matches: {@code uk-Latn} finds {@code uk}, but
     * {@code uk} does not find {@code uk-Latn}. Where nothing matches, the answer is the entry whose tag sorts first.
     *
     * @param preferences language tags, the best first
     * @return the words, never empty
     * @throws IllFormedException if a preference is not BCP 47
     */
    public String lookup(String... preferences) {
        return lookup(Arrays.stream(Objects.requireNonNull(preferences, "preferences"))
                .map(LanguageTag::parse)
                .toList());
    }

    /**
     * Picks the words for a reader, as {@link #lookup(String...)} does.
     *
     * @param preferences languages, the best first
     * @return the words, never empty
     */
    public String lookup(List<LanguageTag> preferences) {
        for (LanguageTag preference : Objects.requireNonNull(preferences, "preferences")) {
            for (Optional<LanguageTag> tag = Optional.of(preference);
                    tag.isPresent();
                    tag = tag.get().broader()) {
                String words = entries.get(tag.get());
                if (words != null) {
                    return words;
                }
            }
        }
        return entries.values().iterator().next();
    }

    /** {@return the entries, for logs} */
    @Override
    public String toString() {
        return entries.toString();
    }
}
