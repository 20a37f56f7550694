package org.rapporteur.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.rapporteur.json.read.JsonProblemException;
import org.rapporteur.json.read.Location;
import org.rapporteur.json.read.Problem;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.json.read.ReadResult;

/** What holds of every read of a whole document, whatever its bytes. AssertJ is asked only where a law is broken. */
public final class ReadingLaws {
    private ReadingLaws() {}

    /** Reads bytes in every way, and gives what became of them. */
    public static <T> ReadResult<T> check(byte[] json, Class<T> type, ReadOptions options) {
        JsonReader<T> reader = JsonReader.of(type, options);
        ReadResult<T> result = reader.tryRead(json);
        checkOutcome(result, options);
        checkLocations(result, new String(json, StandardCharsets.UTF_8));
        checkFirst(reader, json, result);
        if (json.length <= options.maxBytes()) { // of characters, the limit is another one
            decoded(json).ifPresent(text -> same("the same of characters", reader.tryRead(text), result));
        }
        result.value().ifPresent(value -> checkWritten(value, type, options));
        result.partial().ifPresent(good -> checkWritten(good, type, options));
        return result;
    }

    /** The text of bytes that are UTF-8. */
    public static Optional<String> decoded(byte[] utf8) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    public static <T> void checkOutcome(ReadResult<T> result, ReadOptions options) {
        same(
                "a value, or problems",
                result.value().isPresent(),
                result.problems().isEmpty());
        if (result.problems().size() > options.problemLimit()) {
            assertThat(result.problems()).hasSizeLessThanOrEqualTo(options.problemLimit());
        }
        if (result.value().isPresent()) {
            same("what is good of a value", result.partial(), result.value());
        }
    }

    /** Lines end as for the reader, at CR, LF or both; a column may be that behind the last character. */
    static void checkLocations(ReadResult<?> result, String text) {
        if (result.problems().isEmpty()) {
            return;
        }
        List<String> lines = (text + '.').lines().toList(); // so that there is something on the last one
        for (Problem problem : result.problems()) {
            Location at = problem.location();
            boolean within = at.line() <= lines.size()
                    && at.column() <= lines.get((int) at.line() - 1).length() + 2;
            if (!within) {
                assertThat(problem).as("a position within the text").isNull();
            }
        }
    }

    private static <T> void checkFirst(JsonReader<T> reader, byte[] json, ReadResult<T> result) {
        try {
            same("the value that is read", Optional.of(reader.read(json)), result.value());
        } catch (JsonProblemException e) {
            if (!result.problems().contains(e.problem())) {
                assertThat(result.problems()).contains(e.problem());
            }
        }
    }

    private static <T> void checkWritten(T value, Class<T> type, ReadOptions options) {
        JsonWriter<T> writer = JsonWriter.of(type);
        same("what is written and read", JsonReader.of(type).read(writer.toBytes(value)), value);
        try {
            byte[] canonical = writer.canonical().toBytes(value);
            JsonReader.of(type).read(canonical);
        } catch (CanonicalFormException e) {
            assertThat(e.found()).isNotEmpty();
        }
    }

    public static void same(String law, Object actual, Object expected) {
        if (!expected.equals(actual)) {
            assertThat(actual).as(law).isEqualTo(expected);
        }
    }
}
