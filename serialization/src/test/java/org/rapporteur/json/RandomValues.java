package org.rapporteur.json;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Extensions;
import org.rapporteur.model.Id;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.JsonValue.JsonArray;
import org.rapporteur.model.JsonValue.JsonBoolean;
import org.rapporteur.model.JsonValue.JsonNull;
import org.rapporteur.model.JsonValue.JsonNumber;
import org.rapporteur.model.JsonValue.JsonObject;
import org.rapporteur.model.JsonValue.JsonString;
import org.rapporteur.model.LanguageTag;
import org.rapporteur.model.Text;
import org.rapporteur.time.Edtf;

/** Random scalars, texts and unknown properties, from a seed. */
final class RandomValues {
    private static final long FIRST_SECOND =
            Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST_SECOND =
            Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    private static final String[] SCRAPS = {
        "a",
        "Z",
        "9",
        " ",
        "\"",
        "\\",
        "/",
        "\t",
        "\n",
        "\r",
        "\b",
        "\u0001",
        "\u007F",
        "<&>",
        "é",
        "e\u0301",
        "Київ",
        "ї",
        "’",
        "—",
        "\u00A0",
        "\u2028",
        "\uFEFF",
        "\uFFFF",
        "😀",
        "🇺🇦",
        "𝒦",
        "\uD83D\uDE00",
        "null",
        "{}",
        "١"
    };

    private static final String[] DATES = {
        "2023",
        "2023-08",
        "2023-08-24",
        "XXXX-23",
        "[..2023-08]",
        "[2022-11-29..2022-11-30]",
        "2022-02-24/..",
        "../1985",
        "1984?",
        "2004-06~/2004-08",
        "Y170000002",
        "{1960,1961-12}",
        "156X-12-25",
        "2023-08-24T10:00:00Z",
        "-0044-03-15"
    };

    private static final String[] NUMBERS = {
        "0", "-0", "1.0", "1.50", "-12e+3", "1E400", "123456789012345678901234567890", "1e-7"
    };

    private static final String[] TAGS = {
        "en", "uk", "uk-Latn", "sr-Cyrl-BA", "und", "zh-Hant-TW", "i-klingon", "x-a", "de-1901"
    };

    private static final String[] IRIS = {
        "https://example.org/a?b=c#d",
        "urn:x:1",
        "https://приклад.укр/шлях/%20",
        "mailto:desk@example.org",
        "https://e.org/😀"
    };

    private final Random random;
    private final boolean extended;

    RandomValues(long seed, boolean extended) {
        this.random = new Random(seed);
        this.extended = extended;
    }

    /** True once in so many times. */
    boolean chance(int times) {
        return random.nextInt(times) == 0;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    @SafeVarargs
    final <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    <T> Optional<T> maybe(Supplier<T> supplier) {
        return chance(2) ? Optional.of(supplier.get()) : Optional.empty();
    }

    /** Mostly none, so that values stay small although parts have parts. */
    <T> List<T> some(Supplier<T> supplier) {
        List<T> some = new ArrayList<>();
        while (chance(4)) {
            some.add(supplier.get());
        }
        return some;
    }

    String string() {
        StringBuilder string = new StringBuilder();
        do {
            string.append(one(SCRAPS));
        } while (!chance(5));
        return string.toString();
    }

    /** A known token, or one that no version knows. */
    String token(String... known) {
        return chance(3) ? one("later", "x-Later.2", "https://example.org/terms/later_1", "7") : one(known);
    }

    Text text() {
        Map<LanguageTag, String> entries = new TreeMap<>();
        do {
            entries.put(tag(), string());
        } while (chance(2));
        return new Text(entries);
    }

    LanguageTag tag() {
        return LanguageTag.parse(one(TAGS));
    }

    <E extends Entity> Id<E> id() {
        return Id.of(chance(4) ? one(IRIS) : one("kuleba", "nato", "s.1_a-B", "9") + below(1000));
    }

    String iri() {
        return one(IRIS);
    }

    String slugOrIri() {
        return chance(2) ? iri() : one("ua-mfa", "9", "eu.hr_vp");
    }

    String country() {
        return one("UA", "HU", "ZZ");
    }

    Edtf date() {
        return Edtf.parse(one(DATES));
    }

    Instant instant() {
        long seconds = FIRST_SECOND + (long) (random.nextDouble() * (LAST_SECOND - FIRST_SECOND));
        return Instant.ofEpochSecond(seconds, one(0, 1, 250_000_000, 1_000, 999_999_999));
    }

    double decimal(int most) {
        return one(
                0.0,
                -0.0,
                (double) most,
                -most * random.nextDouble(),
                random.nextDouble() * 1e-9,
                Double.MIN_VALUE,
                1 / 3.0);
    }

    Extensions extensions() {
        return extended && chance(3) ? Extensions.of(members(0)) : Extensions.none();
    }

    /** Any JSON without null, and without a number if nothing is unknown: not every format keeps how it is written. */
    JsonValue json() {
        JsonValue scalar =
                extended && chance(2) ? new JsonNumber(one(NUMBERS)) : one(new JsonString(string()), JsonBoolean.TRUE);
        return one(scalar, JsonArray.of(List.of(scalar)), JsonObject.of(Map.of(string(), scalar)));
    }

    private Map<String, JsonValue> members(int depth) {
        Map<String, JsonValue> members = new TreeMap<>();
        do {
            members.put((depth == 0 ? "later" : "") + string(), json(depth + 1));
        } while (chance(2));
        return members;
    }

    private JsonValue json(int depth) {
        return switch (random.nextInt(depth < 4 ? 7 : 5)) {
            case 0 -> new JsonString(chance(3) ? "" : string());
            case 1 -> new JsonNumber(one(NUMBERS));
            case 2 -> JsonBoolean.TRUE;
            case 3 -> JsonBoolean.FALSE;
            case 4 -> JsonNull.NULL;
            case 5 -> JsonArray.of(some(() -> json(depth + 1)));
            default -> JsonObject.of(chance(3) ? Map.of() : members(depth));
        };
    }
}
