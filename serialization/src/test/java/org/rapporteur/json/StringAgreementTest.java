package org.rapporteur.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.json.schema.ModelFile;
import org.rapporteur.model.Identifier;
import org.rapporteur.model.Place;
import org.rapporteur.model.Schedule;
import org.rapporteur.model.Source;

/**
 * The schemas of strings and the decoder accept the same strings, by networknt, by RE2 and by the JDK's regular expressions.
 *
 * <p>The strings are also written to {@code target/strings.ndjson}, for validators of other languages: {@code src/test/node}.
 */
class StringAgreementTest {
    private static final long SEED = Long.getLong("rapporteur.seed", 202012L);
    private static final int MUTANTS = Integer.getInteger("rapporteur.mutants", 1_000);

    private static final List<String> DATES = List.of(
            "2023",
            "2023-11-30",
            "2024-02-29",
            "2022-11-29T14:05:59+02:00",
            "-1985-04-12T23:20:30Z",
            "2022-11-29/2022-11-30",
            "{1990..1991,1990-01..1990-02}",
            "../2023-08",
            "../..",
            "1984~/2004-06",
            "/2023",
            "[2022-11-29,2022-11-30..2022-12-02]",
            "[..2023-08]",
            "{1667,1960-12,1961..}",
            "{..1760,1770-23..1771-21}",
            "XXXX-23",
            "156X-12-25",
            "-20XX-0X-3X",
            "-0001",
            "0000",
            "?2004-06~-11%",
            "2001-%29",
            "Y-17E7S3",
            "1950S2",
            "Y170000002");

    private static final List<Kind> KINDS = List.of(
            new Kind("Date", Schedule.class, "{\"date\":%s}", DATES),
            new Kind(
                    "Instant",
                    Source.class,
                    "{\"type\":\"Source\",\"id\":\"s\",\"accessedAt\":%s}",
                    List.of("2024-05-01T12:00:00Z", "2024-04-30T23:59:59.123456789Z", "0000-02-28T00:00:00.0Z")),
            new Kind(
                    "Iri",
                    Source.class,
                    "{\"type\":\"Source\",\"id\":\"s\",\"url\":%s}",
                    List.of("https://example.org/%D0%87?q#f", "urn:x:\uD835\uDC9C", "a+b:\u0407\u2028!")),
            new Kind(
                    "Id",
                    Source.class,
                    "{\"type\":\"Source\",\"id\":%s}",
                    List.of("kuleba", "0.a_b-C", "https://example.org/a", "org:1")),
            new Kind(
                    "LanguageTag",
                    Source.class,
                    "{\"type\":\"Source\",\"id\":\"s\",\"language\":%s}",
                    List.of(
                            "uk",
                            "sr-Latn-RS",
                            "de-DE-1996-u-co-phonebk-x-a",
                            "i-klingon",
                            "EN-gb-oed",
                            "x-whatever",
                            "zh-cmn")),
            new Kind("Country", Place.class, "{\"name\":{\"en\":\"K\"},\"country\":%s}", List.of("UA", "XK")),
            new Kind(
                    "IdentifierScheme",
                    Identifier.class,
                    "{\"scheme\":%s,\"value\":\"v\"}",
                    List.of("wikidata", "x.y:z/1_2-3", "a".repeat(128))),
            new Kind(
                    "String",
                    Identifier.class,
                    "{\"scheme\":\"x\",\"value\":%s}",
                    List.of("v", "\uD83D\uDE00\uD835\uDC9C", "a\nb\r\n", "\u0001\uFFFF\u200E\u2028")));

    private static final List<String> FRAGMENTS = List.of(
            "\n",
            "\r\n",
            "\r",
            "\u0085",
            "\u2028",
            "\u2029",
            "\n\n",
            "\uD835\uDC9C",
            "\uD83D\uDE00",
            "\uFFFE",
            "\u200F");

    private final Random random = new Random(SEED);
    private final Mutants mutants = new Mutants(SEED);

    /** A definition of the schema, and a document with one such string. */
    private record Kind(String definition, Class<?> type, String template, List<String> seeds) {
        String document(String value) {
            return template.formatted(Tree.text(value));
        }
    }

    @Test
    void stringsAreAcceptedByAllOrByNone() throws IOException {
        try (Writer out = Files.newBufferedWriter(Path.of("target", "strings.ndjson"))) {
            for (Kind kind : KINDS) {
                StringSchema schema = StringSchema.of(kind.definition);
                Map<Expected, Integer> outcomes = new EnumMap<>(Expected.class);
                for (String value : strings(kind)) {
                    String document = kind.document(value);
                    Expected expected = Expected.of(
                            JsonReader.of(kind.type).tryRead(document).problems());
                    expected.check(kind.type, document, SEED);
                    if (expected != Expected.EITHER) {
                        assertThat(schema.verdicts(value))
                                .as("-Drapporteur.seed=%s: to %s %s", SEED, expected, document)
                                .containsOnly(expected == Expected.ACCEPT);
                    }
                    outcomes.merge(expected, 1, Integer::sum);
                    out.write(Tree.text(new LinkedHashMap<>(Map.of(
                                    "type",
                                    kind.definition,
                                    "expected",
                                    expected.name(),
                                    "document",
                                    Tree.text(value))))
                            + '\n');
                }
                assertThat(outcomes.get(Expected.ACCEPT)).as(kind.definition).isGreaterThan(MUTANTS / 10);
                assertThat(outcomes.getOrDefault(Expected.REFUSE, 0))
                        .as(kind.definition)
                        .isGreaterThan(kind.definition.equals("String") ? 0 : MUTANTS / 10);
            }
        }
    }

    @Test
    void theDecoderAloneRefusesWhatTheGuideSaysThatNoSchemaCanExpress() {
        Map<String, List<String>> beyond = Map.of(
                "Date", List.of("2023-02-29", "2023/2022", "Y170000002S10"),
                "Instant", List.of("2023-02-29T12:00:00Z"),
                "Id", List.of("https://example.org/e\u0301", "urn:x:\uD83F\uDFFE"),
                "Iri", List.of("urn:x:\uD83F\uDFFE", "urn:x:\uD83D"),
                "String", List.of("\uD83D", "\uDE00\uD83D"));
        KINDS.forEach(kind -> beyond.getOrDefault(kind.definition, List.of()).forEach(value -> {
            assertThat(JsonReader.of(kind.type).tryRead(kind.document(value)).problems())
                    .as(kind.document(value))
                    .hasSize(1);
            assertThat(StringSchema.of(kind.definition).verdicts(value)).containsOnly(true);
        }));
    }

    private List<String> strings(Kind kind) {
        List<String> strings = new ArrayList<>(kind.seeds);
        for (String seed : kind.seeds) {
            FRAGMENTS.forEach(end -> strings.add(seed + end));
        }
        for (int i = 0; i < MUTANTS; i++) {
            strings.add(mutant(kind));
        }
        return strings;
    }

    private String mutant(Kind kind) {
        String mutant = kind.definition.equals("Date") ? date() : one(kind.seeds);
        for (int edits = random.nextInt(4); edits > 0; edits--) {
            if (random.nextInt(12) == 0) {
                int at = mutant.offsetByCodePoints(0, random.nextInt(mutant.codePointCount(0, mutant.length()) + 1));
                mutant = mutant.substring(0, at) + one(FRAGMENTS) + mutant.substring(at);
            } else if (mutant.codePoints().allMatch(Character::isBmpCodePoint)) { // else an edit might halve a pair
                mutant = mutants.edited(mutant);
            }
        }
        return mutant;
    }

    /** A date, or two of them as an interval or a set. */
    private String date() {
        String one = one(DATES);
        String other = one(DATES);
        return switch (random.nextInt(8)) {
            case 0 -> one + '/' + other;
            case 1 -> '[' + one + ',' + other + ']';
            case 2 -> '{' + one + ".." + one + ',' + other + '}';
            case 3 -> '[' + one + ".." + '}';
            default -> one;
        };
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** The keywords of a definition, by two engines that find rather than match. */
    private record StringSchema(
            com.google.re2j.Pattern re2,
            com.google.re2j.Pattern notRe2,
            java.util.regex.Pattern jdk,
            java.util.regex.Pattern notJdk,
            int minLength,
            int maxLength) {
        private static final Map<?, ?> DEFINITIONS =
                (Map<?, ?>) Tree.object(ModelFile.JSON_SCHEMA.text().getBytes(StandardCharsets.UTF_8))
                        .get("$defs");

        static StringSchema of(String definition) {
            Map<?, ?> schema = new HashMap<>((Map<?, ?>) DEFINITIONS.get(definition));
            String pattern = (String) schema.get("pattern");
            String not = schema.get("not") instanceof Map<?, ?> negated ? (String) negated.get("pattern") : "^\\x00$";
            return new StringSchema(
                    com.google.re2j.Pattern.compile(pattern),
                    com.google.re2j.Pattern.compile(not),
                    java.util.regex.Pattern.compile(pattern),
                    java.util.regex.Pattern.compile(not),
                    number(schema.get("minLength"), 0),
                    number(schema.get("maxLength"), Integer.MAX_VALUE));
        }

        private static int number(@Nullable Object keyword, int otherwise) {
            return keyword == null ? otherwise : Integer.parseInt(((Tree.Lexeme) keyword).characters());
        }

        List<Boolean> verdicts(String value) {
            int length = value.codePointCount(0, value.length());
            boolean fits = length >= minLength && length <= maxLength;
            return List.of(
                    fits && re2.matcher(value).find() && !notRe2.matcher(value).find(),
                    fits && jdk.matcher(value).find() && !notJdk.matcher(value).find());
        }
    }
}
