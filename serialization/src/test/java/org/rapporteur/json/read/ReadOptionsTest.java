package org.rapporteur.json.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.rapporteur.json.Messages.messages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.rapporteur.json.JsonReader;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Place;

/** Each limit is an option, and holds for strings, bytes and streams alike. */
class ReadOptionsTest {
    private static final String KYIV = "{\"name\":{\"en\":\"Kyiv\"},\"x\":[1.5,{}]}";

    @Test
    void aDocumentOfJustTheLimitIsRead() {
        assertFits(ReadOptions.defaults().withMaxBytes(KYIV.length()));
        assertFits(ReadOptions.defaults().withMaxTokens(13));
        assertFits(ReadOptions.defaults().withMaxDepth(3));
        assertFits(ReadOptions.defaults().withMaxStringLength(4));
        assertFits(ReadOptions.defaults().withMaxNumberLength(3));
    }

    @Test
    void aDocumentBeyondTheLimitOfBytesIsAProblem() {
        assertExceeds(
                ReadOptions.defaults().withMaxBytes(KYIV.length() - 1),
                "line 1, column 1: limit-exceeded: expected at most 34 bytes or characters; found more");
    }

    @Test
    void aDocumentBeyondTheLimitOfTokensIsAProblem() {
        assertExceeds(
                ReadOptions.defaults().withMaxTokens(12),
                "line 1, column 35: limit-exceeded: expected at most 12 names and values; found more");
    }

    @Test
    void aDocumentBeyondTheLimitOfDepthIsAProblem() {
        assertExceeds(
                ReadOptions.defaults().withMaxDepth(2),
                "line 1, column 32, /x/1: limit-exceeded: expected at most 2 levels of nesting; found more");
    }

    @Test
    void aStringBeyondTheLimitIsAProblem() {
        assertExceeds(
                ReadOptions.defaults().withMaxStringLength(3),
                "line 1, column 2: limit-exceeded: expected a string of at most 3 characters; found more");
    }

    @Test
    void aNumberBeyondTheLimitIsAProblem() {
        assertExceeds(
                ReadOptions.defaults().withMaxNumberLength(2),
                "line 1, column 28, /x/0: limit-exceeded: expected a number of at most 2 characters; found more");
    }

    /** The stream gives more for as long as it is asked. */
    @Test
    void aStreamWithoutAnEndIsAProblem() throws Exception {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };
        JsonReader<Place> places =
                JsonReader.of(Place.class, ReadOptions.defaults().withMaxBytes(1000));
        assertThat(messages(places.tryRead(endless)))
                .containsExactly(
                        "line 1, column 1: limit-exceeded: expected at most 1000 bytes or characters; found more");
    }

    @Test
    void limitsAreAtLeastOne() {
        assertRefuses(ReadOptions::withProblemLimit, "problemLimit");
        assertRefuses(ReadOptions::withMaxBytes, "maxBytes");
        assertRefuses(ReadOptions::withMaxTokens, "maxTokens");
        assertRefuses(ReadOptions::withMaxDepth, "maxDepth");
        assertRefuses(ReadOptions::withMaxStringLength, "maxStringLength");
        assertRefuses(ReadOptions::withMaxNumberLength, "maxNumberLength");
    }

    @Test
    void noLimitOnDepthIsAboveTheStandardOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadOptions.defaults().withMaxDepth(129))
                .withMessage("maxDepth: must be at most 128; was 129");
    }

    @Test
    void noLimitOnBytesIsAboveAGibibyte() {
        assertThat(ReadOptions.defaults().withMaxBytes(1 << 30).maxBytes()).isEqualTo(1 << 30);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadOptions.defaults().withMaxBytes((1 << 30) + 1))
                .withMessage("maxBytes: must be at most 1073741824; was 1073741825");
    }

    @Test
    void optionsTellWhatTheyWereTold() {
        ReadOptions options = ReadOptions.defaults()
                .withUnknowns(Unknowns.DROP)
                .withLocations()
                .withProblemLimit(1)
                .withMaxBytes(2)
                .withMaxTokens(3)
                .withMaxDepth(4)
                .withMaxStringLength(5)
                .withMaxNumberLength(6);
        assertThat(options.unknowns()).isEqualTo(Unknowns.DROP);
        assertThat(options.locations()).isTrue();
        assertThat(List.of(
                        options.problemLimit(),
                        options.maxBytes(),
                        options.maxTokens(),
                        options.maxDepth(),
                        options.maxStringLength(),
                        options.maxNumberLength()))
                .containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void anEntityOfAnUnknownTypeThatIsAWholeDocumentCannotBeDropped() {
        ReadOptions dropping = ReadOptions.defaults().withUnknowns(Unknowns.DROP);
        assertThat(messages(JsonReader.of(Entity.class, dropping).tryRead("{\"id\":\"x\",\"type\":\"Podcast\"}")))
                .containsExactly(
                        "line 1, column 18, /type: unknown-entity-type: expected a type that this version knows;"
                                + " found another one");
    }

    @Test
    void whatIsDroppedMustBeWellFormed() {
        ReadOptions dropping = ReadOptions.defaults().withUnknowns(Unknowns.DROP);
        assertThat(messages(JsonReader.of(Place.class, dropping)
                        .tryRead("{\"name\":{\"en\":\"Kyiv\"},\"x\":{\"a\":1,\"a\":2}}")))
                .containsExactly("line 1, column 34, /x/a: duplicate-property: expected one property of this name;"
                        + " found a second one");
    }

    private static void assertFits(ReadOptions options) {
        assertThat(JsonReader.of(Place.class, options).tryRead(KYIV).problems()).isEmpty();
    }

    private static void assertExceeds(ReadOptions options, String message) {
        JsonReader<Place> places = JsonReader.of(Place.class, options);
        assertThat(messages(places.tryRead(KYIV))).containsExactly(message);
        assertThat(messages(places.tryRead(KYIV.getBytes(StandardCharsets.UTF_8))))
                .containsExactly(message);
        try (InputStream stream = new ByteArrayInputStream(KYIV.getBytes(StandardCharsets.UTF_8))) {
            assertThat(messages(places.tryRead(stream))).containsExactly(message);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertRefuses(BiFunction<ReadOptions, Integer, ReadOptions> limit, String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> limit.apply(ReadOptions.defaults(), 0))
                .withMessage(name + ": must be at least 1; was 0");
    }

    @Test
    void theyAreShownByTheFormatAndWhatIsNotTheDefault() {
        assertThat(ReadOptions.defaults()).hasToString("JSON");
        assertThat(ReadOptions.defaults()
                        .withFormat(DataFormat.YAML)
                        .withUnknowns(Unknowns.REFUSE)
                        .withLocations()
                        .withMaxBytes(1000)
                        .withMaxDepth(8))
                .hasToString("YAML, unknowns REFUSE, locations, maxBytes 1000, maxDepth 8");
    }
}
