package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "uk",
                "yue",
                "uk-Latn",
                "sr-Cyrl-BA",
                "es-419",
                "zh-yue-Hant-HK",
                "sl-rozaj-biske-1994",
                "de-1996",
                "en-u-ca-buddhist",
                "en-x-ua",
                "x-none",
                "qaa",
                "qtz",
                "uk-Qaaa",
                "uk-Qabx",
                "uk-QM",
                "uk-XK",
                "i-klingon",
                "en-GB-oed",
                "zh-min",
                "iw",
                "und",
                "mul",
                "zxx"
            })
    void registeredSubtagsAndThoseForPrivateUse(String tag) {
        assertThat(Languages.isRegistered(tag)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ua",
                "cz",
                "jp",
                "english",
                "ukr",
                "que",
                "en-UK",
                "en-QL",
                "en-000",
                "uk-Qaby",
                "uk-Cyrk",
                "uk-latin",
                "de-yue",
                "en-usa",
                "quaa"
            })
    void wellFormedIsNotRegistered(String tag) {
        assertThat(Languages.isRegistered(tag)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ukr, uk",
        "rus, ru",
        "ger, de",
        "mo, ro",
        "mol, ro",
        "in, id",
        "iw, he",
        "ji, yi",
        "tl, fil",
        "tgl, fil",
        "hbs, sh",
        "ukr-Latn-UA, uk-Latn-UA",
        "zh-yue, yue",
        "zh-yue-HK, yue-HK",
        "zh-cmn-Hans, cmn-Hans",
        "sgn-BR, bzs",
        "i-klingon, tlh",
        "my-BU, my-MM",
        "en-x-in, en-x-in",
        "uk, uk",
        "x-ukr, x-ukr"
    })
    void theCanonicalTagHasThePreferredSubtags(String tag, String canonical) {
        assertThat(Languages.canonical(tag)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({"ar, arb", "lv, lvs", "zh, yue", "no, nb", "sh, sr", "fa, prs"})
    void aMacrolanguageMayBeEachOfItsMembers(String macrolanguage, String member) {
        assertThat(Languages.mayBeOne(macrolanguage, member)).isTrue();
        assertThat(Languages.mayBeOne(member, macrolanguage)).isTrue();
    }

    @Test
    void membersOfAMacrolanguageAreDifferent() {
        assertThat(Languages.mayBeOne("hr", "sr")).isFalse();
        assertThat(Languages.mayBeOne("uk", "ru")).isFalse();
    }
}
