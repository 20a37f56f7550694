package org.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    private static final Text KYIV = Text.en("Kyiv")
            .and("uk", "Київ")
            .and("uk-Latn", "Kyiv")
            .and("sr-Cyrl", "Кијев")
            .and("ast", "Kiev");

    @Test
    void keepsItsEntriesInTheOrderOfTheirTags() {
        assertThat(KYIV.entries().keySet())
                .extracting(LanguageTag::value)
                .containsExactly("ast", "en", "sr-Cyrl", "uk", "uk-Latn");
        assertThat(KYIV)
                .hasToString("ast: \"Kiev\", en: \"Kyiv\", sr-Cyrl: \"Кијев\", uk: \"Київ\", uk-Latn: \"Kyiv\"");
    }

    @Test
    void keepsThatOrderEvenIfTheMapPassedHasAnother() {
        Map<LanguageTag, String> entries = new TreeMap<>(Comparator.reverseOrder());
        entries.putAll(KYIV.entries());

        assertThat(new Text(entries).entries().keySet())
                .containsExactlyElementsOf(KYIV.entries().keySet());
    }

    @Test
    void isEqualByItsEntriesWhateverTheirOrderWhenPassed() {
        assertThat(Text.of("uk", "Київ").and("en", "Kyiv"))
                .isEqualTo(Text.en("Kyiv").and("uk", "Київ"))
                .hasSameHashCodeAs(Text.en("Kyiv").and("uk", "Київ"))
                .isNotEqualTo(Text.en("Kyiv"))
                .isNotEqualTo(Text.en("Kyiv").and("uk", "Києва"));
    }

    @Test
    void copiesWhatIsPassed() {
        Map<LanguageTag, String> entries = new HashMap<>(Map.of(LanguageTag.ENGLISH, "Kyiv"));
        Text text = new Text(entries);
        entries.clear();

        assertThat(text).isEqualTo(Text.en("Kyiv"));
    }

    @Test
    void cannotBeChanged() {
        assertThatThrownBy(() -> KYIV.entries().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> KYIV.entries().put(LanguageTag.ENGLISH, "x"))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> KYIV.entries().keySet().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aFurtherEntryLeavesTheFirstTextAlone() {
        Text first = Text.en("Kyiv");
        Text second = first.and("uk", "Київ").and("EN", "Kiev");

        assertThat(first).isEqualTo(Text.en("Kyiv"));
        assertThat(second).isEqualTo(Text.of("uk", "Київ").and("en", "Kiev"));
    }

    @Test
    void refusesToBeEmpty() {
        refuses(() -> new Text(Map.of()), "Text.entries: expected at least one; was none");
    }

    @Test
    void refusesAnEmptyEntry() {
        refuses(() -> Text.en(""), "Text.en: expected at least one character; was \"\"");
        refuses(() -> Text.of("UK-LATN", ""), "Text.uk-Latn: expected at least one character; was \"\"");
        refuses(() -> KYIV.and("de", ""), "Text.de: expected at least one character; was \"\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "a\uDD4A", "\uDD4A\uD83D"})
    void refusesLoneSurrogates(String words) {
        String quoted = words.replace("\uD83D", "\\uD83D").replace("\uDD4A", "\\uDD4A");

        refuses(
                () -> Text.en(words),
                "Text.en: expected well-formed UTF-16, without a lone surrogate; was \"" + quoted + '"');
    }

    @Test
    void refusesTheCharacterNul() {
        refuses(() -> Text.of("uk", "a\0b"), "Text.uk: expected text without U+0000; was \"a\\u0000b\"");
    }

    @Test
    void refusesATagThatIsNotOne() {
        refuses(
                () -> Text.of("uk_UA", "Київ"),
                "LanguageTag.value: expected a BCP 47 language tag such as uk or sr-Cyrl-BA; was \"uk_UA\"");
        refuses(
                () -> KYIV.lookup("uk", ""),
                "LanguageTag.value: expected a BCP 47 language tag such as uk or sr-Cyrl-BA; was \"\"");
    }

    /** The registry of IANA says which tags are of one language; a macrolanguage and its members find each other. */
    @ParameterizedTest
    @CsvSource({
        "ukr, uk",
        "uk, ukr",
        "iw, he",
        "mo, ro",
        "zh-yue, yue",
        "tl, fil",
        "ukr-Latn, uk-Latn",
        "uk-UA, ukr",
        "ar, arb",
        "arb-EG, ar",
        "nb, no",
        "no, nb",
        "sr, sh"
    })
    void aTagFindsAnotherOfItsLanguage(String preference, String tag) {
        assertThat(Text.of("aa", "other").and(tag, "found").lookup(preference)).isEqualTo("found");
    }

    @Test
    void anExactTagIsPreferredToAnotherOfItsLanguage() {
        assertThat(Text.of("arb", "Standard").and("ar", "Arabic").lookup("ar")).isEqualTo("Arabic");
        assertThat(Text.of("ar", "Arabic").and("arb", "Standard").lookup("arb")).isEqualTo("Standard");
    }

    @Test
    void membersOfAMacrolanguageDoNotFindEachOther() {
        assertThat(Text.of("aa", "other").and("sr", "Serbian").lookup("hr")).isEqualTo("other");
        assertThat(Text.of("aa", "other").and("uk-Latn", "Latin").lookup("ukr")).isEqualTo("other");
    }

    /** RFC 4647 section 3.4; the first table row is its own example. */
    @ParameterizedTest
    @CsvSource(textBlock = """
        zh-Hant-CN-x-private1-private2, zh-Hant-CN-x-private1-private2
        zh-Hant-CN-x-private1-other,    zh-Hant-CN-x-private1
        zh-Hant-CN-x-other,             zh-Hant-CN
        zh-Hant-CN-a-bbb-x-y,           zh-Hant-CN
        zh-Hant-TW,                     zh-Hant
        zh-Hans-CN,                     zh
        ZH-HANT-cn,                     zh-Hant-CN
        zh-CN,                          zh
        zh-x-a-b,                       zh
        zh-x-a-b-c-d,                   zh
        zh-a-bb-x-c-d-e,                zh
        de-CH-1996,                     de-CH
        de-AT,                          de-CH
        fr,                             de-CH
        x-a-b,                          de-CH
        x-private,                      de-CH
        i-klingon,                      de-CH
        en-GB-oed,                      en
        en-latn-gb-boont-r-extended-sequence-x-private, en
        """)
    void looksUpTheNearestMoreGeneralEntryElseTheFirst(String preference, String found) {
        Text text = Text.of("zh", "zh")
                .and("zh-Hant", "zh-Hant")
                .and("zh-Hant-CN", "zh-Hant-CN")
                .and("zh-Hant-CN-x-private1", "zh-Hant-CN-x-private1")
                .and("zh-Hant-CN-x-private1-private2", "zh-Hant-CN-x-private1-private2")
                .and("en", "en")
                .and("de-CH", "de-CH");

        assertThat(text.lookup(preference)).isEqualTo(found);
    }

    @Test
    void doesNotFindAnEntryMoreSpecialThanAsked() {
        assertThat(Text.en("Kyiv").and("uk-Latn", "Kyjiv").lookup("uk")).isEqualTo("Kyiv");
    }

    @Test
    void triesAPreferenceToItsEndBeforeTheNext() {
        assertThat(KYIV.lookup("sr-Latn-RS", "uk-UA", "en")).isEqualTo("Київ");
        assertThat(KYIV.lookup("uk-Latn-UA", "en")).isEqualTo("Kyiv");
        assertThat(KYIV.lookup("fr", "sr-Cyrl-BA")).isEqualTo("Кијев");
    }

    @Test
    void answersWithTheFirstEntryIfNothingIsPreferred() {
        assertThat(KYIV.lookup()).isEqualTo("Kiev");
        assertThat(KYIV.lookup(List.of())).isEqualTo("Kiev");
    }

    @Test
    void takesPreferencesAsTags() {
        assertThat(KYIV.lookup(List.of(LanguageTag.parse("fr"), LanguageTag.UKRAINIAN)))
                .isEqualTo("Київ");
    }

    private static void refuses(Runnable action, String message) {
        assertThatThrownBy(action::run).isInstanceOf(IllFormedException.class).hasMessage(message);
    }
}
