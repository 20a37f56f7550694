package org.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.text.Quote;

class IdTest {
    private static final String FORM = "an absolute IRI, or letters, digits, '.', '_' and '-' after a letter or digit";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "Z",
                "0",
                "kuleba",
                "2023-11-29.talks_1",
                "a-",
                "a..b",
                "A_",
                "x.-_",
                "https://example.org/a",
                "urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
                "mailto:a@example.org",
                "a:b",
                "a+b-c.d:e",
                "tag:example.org,2024:x",
                "https://example.org/a?b=c&d=e#f",
                "x:%41%c3%A9",
                "https://[2001:db8::1]:8080/",
                "https://приклад.укр/особа/Кулеба",
                "https://example.org/\u00A0",
                "https://example.org/\uD83D\uDD4A",
                "https://example.org/\uE000",
                "x:/",
                "x:?",
                "x:#",
                "https://example.org/!$&'()*+,;=:@/~"
            })
    void acceptsSlugsAndAbsoluteIris(String value) {
        Id<Entity> id = Id.of(value);

        assertThat(id.value()).isEqualTo(value);
        assertThat(id).hasToString(value).isEqualTo(new Id<>(value)).hasSameHashCodeAs(new Id<>(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "-a",
                ".a",
                "_a",
                "a b",
                " a",
                "a ",
                "a/b",
                "/a/b",
                "../a",
                "?a",
                "#a",
                "a,b",
                "a@b",
                "a~b",
                "a%20b",
                "é",
                "кулеба",
                "a\u0301",
                "a\nb",
                "a\tb",
                "a\u007Fb",
                "\uFEFFa",
                "a\u200B"
            })
    void refusesWhatIsNeitherASlugNorAbsolute(String value) {
        refuses(value, FORM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":a",
                "1a:b",
                "+a:b",
                "-a:b",
                "a_b:c",
                "é:b",
                "a b:c",
                "https:",
                "x:",
                "https://example.org/a b",
                "https://example.org/a\tb",
                "https://example.org/a\nb",
                "x:\u007F",
                "x:\u0001",
                "x:\u0080",
                "x:\u009F",
                "x:<a>",
                "x:\"a\"",
                "x:a\\b",
                "x:a^b",
                "x:a`b",
                "x:{a}",
                "x:a|b",
                "x:%",
                "x:%4",
                "x:%4g",
                "x:%g4",
                "x:a%",
                "x:%%41",
                "x:%\uFF14\uFF11",
                "x:\uFDD0",
                "x:\uFDEF",
                "x:\uFFFE",
                "x:\uFFFF",
                "x:\uFFFD",
                "x:\uFFF9",
                "x:\uD83F\uDFFE",
                "x:\uDBFF\uDFFF",
                "x:\uDB40\uDC41"
            })
    void refusesIrisThatAreNotWellFormed(String value) {
        refuses(value, FORM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200E", "\u200F", "\u202A", "\u202B", "\u202C", "\u202D", "\u202E"})
    void refusesMarksOfDirectionWhichAnIriMustNotHold(String mark) {
        refuses("https://example.org/" + mark + "a", FORM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/e\u0301", "x:\u212B", "x:\u0958", "x:\uD834\uDD5E", "x:q\u0307\u0323"})
    void refusesWhatIsNotInNormalisationFormC(String value) {
        refuses(value, "Unicode normalisation form C");
    }

    @Test
    void refusesTheEmptyString() {
        refuses("", "1 to 512 characters");
    }

    @Test
    void acceptsTheGreatestLengthAndRefusesOneMore() {
        assertThat(Id.of("a".repeat(512)).value()).hasSize(Id.MAX_LENGTH);
        assertThat(Id.of("x:" + "a".repeat(510)).value()).hasSize(Id.MAX_LENGTH);
        refuses("a".repeat(513), "1 to 512 characters");
        refuses("x:" + "a".repeat(511), "1 to 512 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "x:\uD83D", "x:\uDD4A\uD83D", "a\uDD4A"})
    void refusesLoneSurrogates(String value) {
        refuses(value, "well-formed UTF-16, without a lone surrogate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "a\0", "x:\0"})
    void refusesTheCharacterNul(String value) {
        refuses(value, "text without U+0000");
    }

    @Test
    void refusesAnIdOnBehalfOfTheFieldThatWasToHoldIt() {
        assertThatThrownBy(() -> Statement.builder().meeting("a b"))
                .isInstanceOf(IllFormedException.class)
                .hasMessage("Statement.meeting: expected " + FORM + "; was \"a b\"");
    }

    @Test
    void tellsThePartsOfTheRefusal() {
        assertThatThrownBy(() -> Id.of("a b")).isInstanceOfSatisfying(IllFormedException.class, refusal -> {
            assertThat(refusal.field()).isEqualTo("Id.value");
            assertThat(refusal.expected()).isEqualTo(FORM);
            assertThat(refusal.value()).isEqualTo("\"a b\"");
        });
    }

    @Test
    void isTheSameWhateverItIsTheIdOf() {
        Id<Person> person = Id.of("a");
        Id<Meeting> meeting = Id.of("a");

        assertThat((Object) person).isEqualTo(meeting);
    }

    private static void refuses(String value, String expected) {
        assertThatThrownBy(() -> Id.of(value))
                .isInstanceOf(IllFormedException.class)
                .hasMessage("Id.value: expected " + expected + "; was " + Quote.of(value));
    }
}
