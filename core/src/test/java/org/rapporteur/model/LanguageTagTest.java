package org.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.text.Quote;

class LanguageTagTest {
    /** Most are examples of RFC 5646: sections 2.1.1, 2.2 and 4, and appendix A. */
    @ParameterizedTest
    @CsvSource(textBlock = """
        UK, uk
        EN, en
        Ast, ast
        UND, und
        MUL, mul
        zxx, zxx
        iw, iw
        ABCD, abcd
        abcdefgh, abcdefgh
        abcde, abcde
        UK-LATN, uk-Latn
        uk-cyrl, uk-Cyrl
        zh-hANT, zh-Hant
        sr-lAtN-rS, sr-Latn-RS
        sr-cyrl-ba, sr-Cyrl-BA
        zh-hans-cn, zh-Hans-CN
        de-de, de-DE
        en-us, en-US
        es-419, es-419
        en-latn-001, en-Latn-001
        zh-CMN, zh-cmn
        zh-cmn-hans-cn, zh-cmn-Hans-CN
        ZH-YUE-HK, zh-yue-HK
        sgn-ASE, sgn-ase
        zh-min-nan-cmn, zh-min-nan-cmn
        cmn-hans-cn, cmn-Hans-CN
        sl-ROZAJ, sl-rozaj
        sl-rozaj-BISKE, sl-rozaj-biske
        sl-nedis, sl-nedis
        de-ch-1901, de-CH-1901
        sl-it-NEDIS, sl-IT-nedis
        hy-latn-it-AREVELA, hy-Latn-IT-arevela
        de-1996, de-1996
        de-1ABC, de-1abc
        en-scotland-fonipa, en-scotland-fonipa
        de-de-1996-1996, de-DE-1996-1996
        be-TARASK, be-tarask
        en-a-myext-b-another, en-a-myext-b-another
        en-us-U-islamcal, en-US-u-islamcal
        zh-cn-a-myext-x-private, zh-CN-a-myext-x-private
        en-A-bbb-X-A-Ccc, en-a-bbb-x-a-ccc
        ar-a-aaa-b-bbb-a-ccc, ar-a-aaa-b-bbb-a-ccc
        en-ca-x-ca, en-CA-x-ca
        sgn-be-fr, sgn-BE-FR
        AZ-LATN-X-LATN, az-Latn-x-latn
        en-u-CA-Gregory, en-u-ca-gregory
        de-t-LATN-us, de-t-latn-us
        en-0-ABCD, en-0-abcd
        de-de-x-goethe, de-DE-x-goethe
        de-x-A, de-x-a
        X-Whatever, x-whatever
        x-A, x-a
        X-12345678-UA, x-12345678-ua
        qaa-qaaa-QM-x-SOUTHERN, qaa-Qaaa-QM-x-southern
        de-qaaa, de-Qaaa
        sr-latn-qm, sr-Latn-QM
        EN-gb-OED, en-GB-oed
        I-AMI, i-ami
        i-BNN, i-bnn
        I-Default, i-default
        I-ENOCHIAN, i-enochian
        i-HAK, i-hak
        I-KLINGON, i-klingon
        i-LUX, i-lux
        i-MINGO, i-mingo
        i-NAVAJO, i-navajo
        i-PWN, i-pwn
        i-TAO, i-tao
        i-TAY, i-tay
        i-TSU, i-tsu
        SGN-BE-NL, sgn-BE-NL
        sgn-ch-de, sgn-CH-DE
        ART-LOJBAN, art-lojban
        CEL-gaulish, cel-gaulish
        NO-BOK, no-bok
        no-NYN, no-nyn
        ZH-guoyu, zh-guoyu
        zh-HAKKA, zh-hakka
        zh-MIN, zh-min
        ZH-MIN-NAN, zh-min-nan
        zh-XIANG, zh-xiang
        """)
    void bringsWellFormedTagsToCanonicalCase(String text, String canonical) {
        LanguageTag tag = LanguageTag.parse(text);

        assertThat(tag.value()).isEqualTo(canonical);
        assertThat(tag).hasToString(canonical).isEqualTo(new LanguageTag(canonical));
        assertThat(LanguageTag.parse(canonical).value()).isEqualTo(canonical);
        assertThat(LanguageTag.parse(text.toUpperCase(Locale.ROOT))).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "a",
                "1",
                "uk ",
                " uk",
                "u k",
                "uk-",
                "-uk",
                "uk--UA",
                "uk_UA",
                "uk.UA",
                "uk/UA",
                "12",
                "u1",
                "abcdefghi",
                "українська",
                "uk-\u0130\u0131",
                "\u017Fk",
                "en-\u212A\u212A",
                "uk-Latnn1234",
                "uk-Latn-Cyrl",
                "de-419-DE",
                "a-DE",
                "en-US-GB",
                "en-840-GB",
                "zh-cmn-yue-nan-hak",
                "abcd-abc",
                "abcde-abc",
                "en-GB-Latn",
                "de-1",
                "de-12",
                "de-1996-DE",
                "de-abcdefghi",
                "de-19a",
                "en-a",
                "en-a-",
                "en-a-b",
                "en-a-bbb-b",
                "en-a-b-cc",
                "en-a-abcdefghi",
                "x",
                "x-",
                "x-abcdefghi",
                "en-x",
                "en-x-",
                "en-x-abcdefghi",
                "en-a-x-b",
                "i",
                "i-foo",
                "i-klingon-x-a",
                "en-GB-oed-x-a",
                "uk\0",
                "uk-\uD83D",
                "en,uk",
                "en;q=0.5",
                "*",
                "en-*",
                "C",
                "en_US.UTF-8",
                "en-US-",
                "\u200Euk"
            })
    void refusesIllFormedTags(String text) {
        refuses(text);
    }

    @Test
    void acceptsTheGreatestLengthAndRefusesOneMore() {
        String longest = "en" + "-abcdefgh".repeat(28) + "-";

        assertThat(new LanguageTag("x" + "-abcdefgh".repeat(28) + "-a").value()).hasSize(255);
        refuses(longest + "x");
        refuses("x" + "-abcdefgh".repeat(28) + "-ab");
        refuses("x-" + "a-".repeat(100_000) + "a");
    }

    @Test
    void hasConstantsForWhatIsUsedMost() {
        assertThat(LanguageTag.parse("en")).isSameAs(LanguageTag.ENGLISH);
        assertThat(LanguageTag.parse("uk")).isSameAs(LanguageTag.UKRAINIAN);
        assertThat(LanguageTag.parse("und")).isEqualTo(LanguageTag.UNDETERMINED);
    }

    @ParameterizedTest
    @CsvSource({"en, uk", "en, en-GB", "en-GB, en-gb-oed", "de-1996, de-DE", "de-DE, de-x-a"})
    void isOrderedByItsCharacters(String less, String more) {
        assertThat(LanguageTag.parse(less)).isLessThan(LanguageTag.parse(more));
        assertThat(LanguageTag.parse(more)).isGreaterThan(LanguageTag.parse(less));
        assertThat(LanguageTag.parse(less)).isEqualByComparingTo(LanguageTag.parse(less));
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    void isTheSameUnderTheTurkishLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(LanguageTag.parse("IT-it").value()).isEqualTo("it-IT");
            assertThat(LanguageTag.parse("I-KLINGON").value()).isEqualTo("i-klingon");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void refusesATagOnBehalfOfTheFieldThatWasToHoldIt() {
        assertThatThrownBy(() -> Source.builder().language("uk_UA"))
                .isInstanceOf(IllFormedException.class)
                .hasMessage("Source.language: expected a BCP 47 language tag such as uk or sr-Cyrl-BA; was \"uk_UA\"");
    }

    private static void refuses(String text) {
        assertThatThrownBy(() -> LanguageTag.parse(text))
                .isInstanceOf(IllFormedException.class)
                .hasMessage("LanguageTag.value: expected a BCP 47 language tag such as uk or sr-Cyrl-BA; was "
                        + Quote.of(text));
    }
}
