package org.rapporteur.json.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.json.Messages.messages;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.fixtures.Share;
import org.rapporteur.json.ByteMutants;
import org.rapporteur.json.Golden;
import org.rapporteur.json.JsonReader;
import org.rapporteur.json.ReadingLaws;
import org.rapporteur.json.read.Location;
import org.rapporteur.json.read.Problem;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.json.read.ReadResult;
import org.rapporteur.json.read.Unknowns;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Place;
import org.rapporteur.model.Statement;

/** A document has the same value or the same problems, by whatever way and within whatever limits it is read. */
@Execution(ExecutionMode.CONCURRENT)
class OneAnswerTest {
    private static final List<Class<?>> TYPES = List.of(Dossier.class, Entity.class, Statement.class, Place.class);

    private static final List<ReadOptions> LIMITS = List.of(
            ReadOptions.defaults(),
            ReadOptions.defaults().withLocations(),
            ReadOptions.defaults().withUnknowns(Unknowns.REFUSE),
            ReadOptions.defaults().withProblemLimit(1),
            ReadOptions.defaults().withMaxStringLength(7),
            ReadOptions.defaults().withMaxNumberLength(1),
            ReadOptions.defaults().withMaxTokens(8),
            ReadOptions.defaults().withMaxDepth(3));

    private static final String[] WORDS = {
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        " ",
        "\t",
        "\r\n",
        "\u0013",
        "\u0000",
        "\"",
        "\"a\"",
        "\"sources\"",
        "\"format\":",
        "\"rapporteur/1\"",
        "\"id\":\"s1\"",
        "\"type\":\"Source\"",
        "null",
        "nulll",
        "nul",
        "true",
        "1",
        "12",
        "-",
        "0.5",
        "1e4001",
        "e400",
        "1.",
        "01",
        "a",
        "é",
        "\\",
        "\"\\ud800\"",
        "\"\\u00e9\"",
        "{}",
        "[]",
        "{\"id\":\"s2\"}"
    };

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                " 12\u0013",
                "12\u0013",
                "{\"format\":\"rapporteur/1\",\"sources\":[1e4001e400]}",
                "{\"format\":\"rapporteur/1\",\"sources\":[1.5.5]}",
                "{\"format\":\"rapporteur/1\",\"sources\":[truefalse]}",
                "{\"confidence\": 0.5}",
                "{\"confidence\": 0.5, \"x\": 12}",
                "{\"x\":1, \"confidence\": 0.5",
                "{\"name\" ",
                "{\"name\":{\"en\":\"K\"}  ",
                " {\"name\":  ",
                "[] x",
                "1 2",
                "null,",
                "1]",
                "\"x\" \"y\"",
                "{\"format\":\"rapporteur/1\"}nulll",
                "{\"format\":\"rapporteur/1\"} 1a",
                "{} 1",
                "{\"format\":\"rapporteur/1\",\"sources\":[],\"sources\":[[}",
                "{\"format\":\"rapporteur/1\"} \"1a\"",
                "{\"format\":\"rapporteur/1\"} \"1a",
                "{\"format\":\"rapporteur/1\"} {\"a\":}",
                "{\"format\":\"rapporteur/1\",\"\\ud800\":1,\"title\":7}",
                "{\"format\":\"rapporteur/1\",\"sources\":[{\"\\ud800\":1,\"title\":7}]}",
                "{\"format\":\"rapporteur/1\",\"title\":{\"en\":\"a\nb\"},\"sources\":[]}",
                "{\"format\":\"rapporteur/1\",\"sources\":[{\"id\":7,}]}",
                "{\"format\":\"rapporteur/1\",\"sources\":[{\"x\":[1}]}"
            })
    void anInputThatWasReadInTwoWaysHasOneAnswer(String text) throws IOException {
        check(text.getBytes(StandardCharsets.UTF_8), LIMITS);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheLimit() throws IOException {
        for (String text :
                List.of("{\"type\":\"Source\",\"id\":\"a\"}", "{\"format\":\"rapporteur/1\"} lost", "[true")) {
            byte[] marked = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
            for (int limit = 1; limit <= marked.length; limit++) {
                check(marked, List.of(ReadOptions.defaults().withMaxBytes(limit)));
            }
        }
    }

    @Test
    void aLongNumberIsNoLongString() throws IOException {
        String text = "{\"format\":\"rapporteur/1\",\"x\":" + "1".repeat(1000) + ",\"title\":7}";
        ReadOptions options = ReadOptions.defaults().withMaxStringLength(42);
        check(text.getBytes(StandardCharsets.UTF_8), List.of(options));
        assertThat(messages(JsonReader.of(Dossier.class, options).tryRead(text)))
                .containsExactly(
                        "line 1, column 1039, /title: wrong-type: expected an object of language tags and strings;"
                                + " found 7");
    }

    @Test
    void mutantsOfDocumentsHaveOneAnswer() throws IOException {
        ByteMutants mutants = new ByteMutants(20270111);
        List<byte[]> seeds = Golden.cases().stream()
                .map(Golden.Case::bytes)
                .filter(bytes -> bytes.length < 1500)
                .toList();
        for (int i = 0; i < Share.of(3500); i++) {
            check(mutants.of(seeds.get(i % seeds.size())), limits(i));
        }
    }

    @Test
    void wordsInAnyOrderHaveOneAnswer() throws IOException {
        Random random = new Random(20270112);
        for (int i = 0; i < Share.of(17_500); i++) {
            StringBuilder text = new StringBuilder(i % 3 == 0 ? "{\"format\":\"rapporteur/1\",\"sources\":[" : "");
            for (int j = random.nextInt(9); j >= 0; j--) {
                text.append(WORDS[random.nextInt(WORDS.length)]);
            }
            check(text.toString().getBytes(StandardCharsets.UTF_8), limits(i));
        }
    }

    private static List<ReadOptions> limits(int i) {
        return List.of(LIMITS.get(i % LIMITS.size()), LIMITS.get(0));
    }

    private void check(byte[] json, List<ReadOptions> limits) throws IOException {
        for (ReadOptions options : limits) {
            for (Class<?> type : TYPES) {
                check(json, type, options);
            }
        }
    }

    private <T> void check(byte[] json, Class<T> type, ReadOptions options) throws IOException {
        JsonReader<T> reader = JsonReader.of(type, options);
        ReadResult<T> bytes = reader.tryRead(json);
        String law = type.getSimpleName() + ", " + new String(json, StandardCharsets.UTF_8);
        if (ReadingLaws.decoded(json).isPresent()) {
            same(law + " as text", reader.tryRead(new String(json, StandardCharsets.UTF_8)), bytes);
        }
        same(law + " byte by byte", reader.tryRead(byteByByte(json)), bytes);
        if (options == LIMITS.get(1)) {
            same(law + " as a file", reader.tryRead(Files.write(folder.resolve("a.json"), json)), bytes);
            same(law + " as gzip", reader.tryRead(Files.write(folder.resolve("a.json.gz"), gzip(json))), bytes);
        }
        checkLine(law, json, type, options, bytes);
        if (type == Dossier.class) {
            checkEntities(law, json, options, bytes);
        }
    }

    private static <T> void checkLine(
            String law, byte[] json, Class<T> type, ReadOptions options, ReadResult<T> whole) {
        String line = new String(json, StandardCharsets.UTF_8);
        boolean isBlank = line.replaceFirst("^\uFEFF", "").isBlank();
        boolean isLine = !isBlank && line.lines().count() == 1 && !line.endsWith("\n") && !line.endsWith("\r");
        if (!isLine || line.contains("\"Dossier\"")) {
            return;
        }
        List<ReadResult<T>> first = lines(json, type, options);
        same(law + " as the first line", answer(first.get(0), 0), answer(whole, 0));
        byte[] second = ("{}\n" + line + "\n").getBytes(StandardCharsets.UTF_8);
        if (ReadingLaws.decoded(json).isPresent() && !line.startsWith("\uFEFF")) {
            List<ReadResult<T>> both = lines(second, type, options);
            same(law + " as the second line", answer(both.get(both.size() - 1), 1), answer(whole, 0));
        }
    }

    private static <T> List<ReadResult<T>> lines(byte[] lines, Class<T> type, ReadOptions options) {
        try (RecordStream<T> stream = RecordReader.of(type, options).lines(StreamOutcome.trickle(lines))) {
            return StreamOutcome.drain(stream, lines.length, options);
        }
    }

    /** The value and the problems, each as many lines higher. */
    private static List<Object> answer(ReadResult<?> result, int lines) {
        List<Object> answer = new ArrayList<>();
        answer.add(result.value());
        for (Problem problem : result.problems()) {
            Location at = problem.location();
            answer.add(new Problem(
                    problem.code(),
                    problem.pointer(),
                    Location.of(at.line() - lines, at.column()),
                    problem.expected(),
                    problem.found()));
        }
        return answer;
    }

    /** Limits are those of an entity here and of the document there; and a format that is not known ends only the stream. */
    private static void checkEntities(String law, byte[] json, ReadOptions options, ReadResult<?> whole) {
        StreamOutcome pieces = StreamOutcome.of(json, options);
        boolean comparable = options.problemLimit() > 1
                && ReadingLaws.decoded(json).isPresent()
                && !has(ProblemCode.UNSUPPORTED_FORMAT, whole.problems())
                && !has(ProblemCode.LIMIT_EXCEEDED, pieces.problems())
                && !has(ProblemCode.LIMIT_EXCEEDED, whole.problems());
        if (comparable) {
            same(law + " in pieces", pieces.messages(), messages(whole));
            same(law + " in pieces", (Object) pieces.dossier(), whole.partial());
        }
    }

    private static boolean has(ProblemCode code, List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.code() == code);
    }

    private static void same(String law, Object actual, Object expected) {
        ReadingLaws.same(law, actual, expected);
    }

    private static InputStream byteByByte(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, 1));
            }
        };
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
            out.write(bytes);
        }
        return compressed.toByteArray();
    }
}
