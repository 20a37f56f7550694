package org.rapporteur.json.fast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.model.Id;
import org.rapporteur.model.Text;

/** What a parser would refuse because of a limit is declined, by whatever method it is read. */
class Utf8InputTest {
    private static final NameTable WORDS = NameTable.names(List.of("id", "types", "originalLanguage"));

    @Test
    void wholeNumbersAreWithinTheLimitOfNumbers() {
        ReadOptions options = ReadOptions.defaults().withMaxNumberLength(3);

        assertThat(input("123", options).integer()).isEqualTo(123);
        assertThat(input("-12", options).integer()).isEqualTo(-12);
        declines(() -> input("1234", options).integer());
        declines(() -> input("-123", options).integer());
    }

    @Test
    void namesAndWordsAreWithinTheLimitOfStrings() {
        ReadOptions options = ReadOptions.defaults().withMaxStringLength(4);

        assertThat(input("\"id\"                ", options).word(WORDS)).isZero();
        declines(() -> input("\"types\"             ", options).word(WORDS));
        declines(() -> input("\"types\"", options).word(WORDS));
        declines(() -> input("\"originalLanguage\"    ", options).word(WORDS));
        declines(() -> {
            Utf8Input in = input("{\"types\":1             }", options);
            in.object(WORDS);
        });
    }

    @Test
    void numbersAreWithinTheirOwnLimitAndNotThatOfStrings() {
        ReadOptions options = ReadOptions.defaults().withMaxStringLength(4).withMaxNumberLength(5);

        assertThat(input("12.50", options).number()).isEqualTo("12.50");
        declines(() -> input("12.500", options).number());
    }

    /** Even where an escape before was harmless, or the last string of the same input was not. */
    @Test
    void wordsOfATextAreWellFormedAndNotEmpty() {
        ReadOptions options = ReadOptions.defaults();

        assertThat(input("\"a\\n\\\"\\u0457 ї 😀\"", options).text()).isEqualTo("a\n\"ї ї 😀");
        assertThat(input("\"\\ud83d\\uDE00\"", options).text()).isEqualTo("😀");
        for (String words : List.of("", "\\u0000", "a\\ud83d", "\\uDE00\\ud83d", "ї\\n\\ud83d\\n")) {
            Utf8Input in = input("[\"" + words + "\",\"a\"]", options);
            in.array();
            declines(in::text);
            in.close();
        }
        Utf8Input in = input("[\"\\ud83d\",\"a\"]", options);
        in.array();
        assertThat(in.string()).hasSize(1);
        in.element();
        assertThat(in.text()).isEqualTo("a");
    }

    @Test
    void anInputIsUsedAgainOnceItIsClosed() {
        Utf8Input one = input("1", ReadOptions.defaults());
        Utf8Input other = input("2", ReadOptions.defaults());
        assertThat(other).isNotSameAs(one);
        one.close();
        Utf8Input next = input("3", ReadOptions.defaults());

        assertThat(next).isSameAs(one);
        assertThat(next.integer()).isEqualTo(3);
        assertThat(other.integer()).isEqualTo(2);
        next.end();
        next.close();
        other.close();
    }

    @Test
    void whatWasDeclinedIsForgotten() {
        for (String declined : List.of(
                "{\"en\":\"Kyiv\",\"en\":\"Kyiv\"}",
                "{\"en\":\"Kyiv\",\"uk\":\"Київ\",\"de\":[[[",
                "{\"en\":\"Kyiv\",\"uk\":\"Ки\\n")) {
            assertThat(text(declined)).as(declined).isNull();
            assertThat(text("{\"fr\":\"Kyïv\",\"bg\":\"Киев\"}"))
                    .isEqualTo(Text.of("fr", "Kyïv").and("bg", "Киев"));
        }
    }

    @Test
    void theIdsOfOneDocumentAreNotThoseOfTheNext() {
        String blanks = " ".repeat(1 << 13);
        for (String id : List.of("kuleba", "zelens", "https://example.org/a", "a\\u002Db")) {
            Utf8Input in = input("[\"" + id + "\",\"" + id + "\"]" + blanks, ReadOptions.defaults());
            assertThat(in.array()).isTrue();
            assertThat((Object) in.id()).isEqualTo(Id.of(id.replace("\\u002D", "-")));
            assertThat(in.element()).isTrue();
            assertThat((Object) in.id()).isEqualTo(Id.of(id.replace("\\u002D", "-")));
            assertThat(in.element()).isFalse();
            in.end();
            in.close();
        }
    }

    private static @Nullable Text text(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return Texts.INSTANCE.read(bytes, 0, bytes.length, ReadOptions.defaults());
    }

    private static Utf8Input input(String json, ReadOptions options) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return Utf8Input.open(bytes, 0, bytes.length, options);
    }

    private static void declines(Runnable read) {
        assertThatThrownBy(read::run).isInstanceOf(NotFast.class);
    }
}
