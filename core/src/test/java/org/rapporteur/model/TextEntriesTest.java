package org.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The entries of a text are a map like that of the JDK in which they would be sorted. */
class TextEntriesTest {
    private static final long SEED = Long.getLong("rapporteur.seed", 20261207L);
    private static final int MOST_LANGUAGES = 30;

    private static final List<LanguageTag> TAGS = List.of(
                    "en",
                    "uk",
                    "uk-Latn",
                    "uk-Latn-UA",
                    "und",
                    "de",
                    "de-1901",
                    "sr",
                    "sr-Cyrl",
                    "sr-Cyrl-BA",
                    "zh",
                    "zh-Hant",
                    "x-a",
                    "x-b",
                    "i-klingon",
                    "fr",
                    "ast",
                    "aa",
                    "zzz",
                    "pl",
                    "cs",
                    "sk",
                    "bg",
                    "mk",
                    "ro",
                    "hu",
                    "lt",
                    "lv",
                    "et",
                    "fi",
                    "sv",
                    "da",
                    "nb",
                    "nn",
                    "is",
                    "ga",
                    "cy",
                    "eu",
                    "ca")
            .stream()
            .map(LanguageTag::parse)
            .toList();

    @Test
    void entriesAreThoseOfASortedMapHoweverManyThereAre() {
        Random random = new Random(SEED);
        for (int i = 0; i < 2_000; i++) {
            int languages = 1 + random.nextInt(MOST_LANGUAGES);
            List<LanguageTag> tags = new ArrayList<>(TAGS);
            Collections.shuffle(tags, random);
            Map<LanguageTag, String> given = new LinkedHashMap<>();
            tags.subList(0, languages).forEach(tag -> given.put(tag, "words " + random.nextInt(5)));

            assertLike(new Text(given), given);
            assertLike(added(given), given);
        }
    }

    @Test
    void anEntryOfTheSameLanguageIsReplacedWhereverItStands() {
        Random random = new Random(SEED);
        for (int languages = 1; languages <= MOST_LANGUAGES; languages++) {
            Map<LanguageTag, String> given = new LinkedHashMap<>();
            TAGS.subList(0, languages).forEach(tag -> given.put(tag, "words"));
            Text text = new Text(given);
            for (LanguageTag tag : given.keySet()) {
                Map<LanguageTag, String> replaced = new HashMap<>(given);
                replaced.put(tag, "other " + random.nextInt(9));

                assertLike(text.and(tag, replaced.get(tag)), replaced);
                assertLike(text.and(tag.value(), replaced.get(tag)), replaced);
                assertThat(text.and(tag, "words")).isEqualTo(text);
            }
            assertLike(text, given);
        }
    }

    @Test
    void whatIsNoTagOrNullIsAskedForAsOfASortedMap() {
        Map<LanguageTag, String> one = Text.en("Kyiv").entries();
        Map<LanguageTag, String> many = new Text(allTags()).entries();

        for (Map<LanguageTag, String> entries : List.of(one, many)) {
            assertThatThrownBy(() -> entries.get(null)).isInstanceOf(NullPointerException.class);
            assertThatThrownBy(() -> entries.containsKey(null)).isInstanceOf(NullPointerException.class);
            assertThatThrownBy(() -> entries.getOrDefault(null, "")).isInstanceOf(NullPointerException.class);
            assertThat(entries.getOrDefault(LanguageTag.parse("tlh"), "none")).isEqualTo("none");
            assertThat(entries.containsValue("unheard of")).isFalse();
        }
    }

    @Test
    void entriesCannotBeChanged() {
        Map<LanguageTag, String> entries = Text.en("Kyiv").and("uk", "Київ").entries();
        Map.Entry<LanguageTag, String> first = entries.entrySet().iterator().next();
        Iterator<LanguageTag> keys = entries.keySet().iterator();
        keys.next();

        refuses(() -> first.setValue("x"));
        refuses(keys::remove);
        refuses(() -> entries.remove(LanguageTag.ENGLISH));
        refuses(() -> entries.put(LanguageTag.parse("de"), "x"));
        refuses(() -> entries.putAll(Map.of(LanguageTag.ENGLISH, "x")));
        refuses(() -> entries.replaceAll((tag, words) -> "x"));
        refuses(() -> entries.merge(LanguageTag.ENGLISH, "x", String::concat));
        refuses(() -> entries.values().clear());
        refuses(() -> entries.entrySet().clear());
        refuses(() -> entries.entrySet().removeIf(entry -> true));
        assertThat(entries).hasToString("{en=Kyiv, uk=Київ}");
    }

    @Test
    void anIteratorEndsBehindTheLastEntry() {
        Iterator<Map.Entry<LanguageTag, String>> entries =
                Text.en("Kyiv").entries().entrySet().iterator();
        assertThat(entries.next()).isEqualTo(Map.entry(LanguageTag.ENGLISH, "Kyiv"));
        assertThat(entries.hasNext()).isFalse();
        assertThatThrownBy(entries::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void nullIsRefusedByItsName() {
        Text text = Text.en("Kyiv");
        Map<LanguageTag, String> nullTag = new HashMap<>();
        nullTag.put(null, "x");
        Map<LanguageTag, String> nullWords = new HashMap<>();
        nullWords.put(LanguageTag.UKRAINIAN, null);

        refusesNull(() -> new Text(null), "entries");
        refusesNull(() -> new Text(nullTag), "entries key");
        refusesNull(() -> new Text(nullWords), "Text.uk");
        refusesNull(() -> Text.en(null), "words");
        refusesNull(() -> Text.of((String) null, "x"), "tag");
        refusesNull(() -> Text.of((LanguageTag) null, "x"), "tag");
        refusesNull(() -> Text.of("uk", null), "words");
        refusesNull(() -> Text.of(LanguageTag.UKRAINIAN, null), "words");
        refusesNull(() -> text.and((String) null, "x"), "tag");
        refusesNull(() -> text.and((LanguageTag) null, "x"), "tag");
        refusesNull(() -> text.and("uk", null), "words");
        refusesNull(() -> text.and(LanguageTag.UKRAINIAN, null), "words");
    }

    /** The same text, one entry after the other. */
    private static Text added(Map<LanguageTag, String> given) {
        Text text = null;
        for (Map.Entry<LanguageTag, String> entry : given.entrySet()) {
            text = text == null
                    ? Text.of(entry.getKey(), entry.getValue())
                    : text.and(entry.getKey(), entry.getValue());
        }
        return text;
    }

    private static Map<LanguageTag, String> allTags() {
        Map<LanguageTag, String> all = new HashMap<>();
        TAGS.forEach(tag -> all.put(tag, "words"));
        return all;
    }

    private static void assertLike(Text text, Map<LanguageTag, String> given) {
        Map<LanguageTag, String> entries = text.entries();
        Map<LanguageTag, String> sorted = new TreeMap<>(given);
        assertThat(entries).as("-Drapporteur.seed=%s", SEED).isEqualTo(sorted);
        for (Map<LanguageTag, String> same : List.of(sorted, Map.copyOf(given), new LinkedHashMap<>(given))) {
            assertThat(entries.equals(same)).isTrue();
            assertThat(same.equals(entries)).isTrue();
            assertThat(entries.hashCode()).isEqualTo(same.hashCode());
        }
        assertThat(entries.toString()).isEqualTo(sorted.toString());
        assertThat(new ArrayList<>(entries.keySet())).isEqualTo(new ArrayList<>(sorted.keySet()));
        assertThat(new ArrayList<>(entries.values())).isEqualTo(new ArrayList<>(sorted.values()));
        assertThat(new ArrayList<>(entries.entrySet())).isEqualTo(new ArrayList<>(sorted.entrySet()));
        List<Map.Entry<LanguageTag, String>> each = new ArrayList<>();
        entries.forEach((tag, words) -> each.add(Map.entry(tag, words)));
        assertThat(each).isEqualTo(new ArrayList<>(sorted.entrySet()));
        for (LanguageTag tag : TAGS) {
            assertThat(entries.get(tag)).isEqualTo(sorted.get(tag));
            assertThat(entries.containsKey(tag)).isEqualTo(sorted.containsKey(tag));
        }
        assertThat(text).isEqualTo(new Text(given)).hasSameHashCodeAs(new Text(given));
    }

    private static void refuses(Runnable change) {
        assertThatThrownBy(change::run).isInstanceOf(UnsupportedOperationException.class);
    }

    private static void refusesNull(Runnable action, String name) {
        assertThatThrownBy(action::run).isInstanceOf(NullPointerException.class).hasMessage(name);
    }
}
