package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Instants are those of the pattern, as {@link Instant#parse} reads them. */
class InstantsTest {
    private static final long SEED = Long.getLong("rapporteur.seed", 20261205L);

    private static final Pattern PATTERN =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z");

    private static final String CHARACTERS = "0123456789-:.TZtz+, \u0000\u0661\uFF11é";

    private static final List<String> NEARLY = List.of(
            "",
            "Z",
            "2024-05-01",
            "2024-05-01T12:00Z",
            "2024-05-01T12:00:00",
            "2024-05-01T12:00:00z",
            "2024-05-01t12:00:00Z",
            "2024-05-01T12:00:00.Z",
            "2024-05-01T12:00:00.1234567890Z",
            "2024-05-01T12:00:00,5Z",
            "2024-05-01T24:00:00Z",
            "2024-05-01T23:60:00Z",
            "2016-12-31T23:59:60Z",
            "2023-02-29T00:00:00Z",
            "1900-02-29T00:00:00Z",
            "2023-04-31T00:00:00Z",
            "2023-00-01T00:00:00Z",
            "2023-13-01T00:00:00Z",
            "2023-01-00T00:00:00Z",
            "2023-01-32T00:00:00Z",
            "-0001-01-01T00:00:00Z",
            "+2023-01-01T00:00:00Z",
            "12023-01-01T00:00:00Z",
            "2024-05-01T12:00:00+00:00",
            "2024-05-01T12:00:00ZZ",
            " 2024-05-01T12:00:00Z");

    @Test
    void everyInstantIsWrittenAsTheJdkWritesIt() {
        Random random = new Random(SEED);
        Instant first = Instant.parse("0000-01-01T00:00:00Z");
        Instant last = Instant.parse("9999-12-31T23:59:59.999999999Z");
        for (Instant instant : List.of(first, last, Instant.EPOCH, Instant.EPOCH.minusNanos(1))) {
            assertThat(Instants.text(instant)).isEqualTo(instant.toString());
        }
        for (int i = 0; i < 20_000; i++) {
            int unit = List.of(1, 1_000, 1_000_000, 100_000_000, 1_000_000_000).get(random.nextInt(5));
            Instant instant = Instant.ofEpochSecond(
                    random.nextLong(first.getEpochSecond(), last.getEpochSecond() + 1),
                    random.nextInt(1_000_000_000 / unit) * (long) unit);
            assertThat(Instants.text(instant)).as("-Drapporteur.seed=%s", SEED).isEqualTo(instant.toString());
        }
    }

    @Test
    void everyDayAndSecondIsReadAsTheJdkReadsIt() {
        Random random = new Random(SEED);
        for (String text :
                List.of("0000-01-01T00:00:00Z", "9999-12-31T23:59:59.999999999Z", "2000-02-29T12:00:00.5Z")) {
            assertThat(Instants.parse(text)).isEqualTo(Optional.of(Instant.parse(text)));
        }
        for (int i = 0; i < 20_000; i++) {
            assertRead(random(random));
        }
    }

    @Test
    void whatIsNearlyAnInstantIsReadOrRefusedAsBefore() {
        NEARLY.forEach(InstantsTest::assertRead);
        Random random = new Random(SEED);
        for (int i = 0; i < 100_000; i++) {
            StringBuilder text =
                    new StringBuilder(i % 4 == 0 ? NEARLY.get(random.nextInt(NEARLY.size())) : random(random));
            for (int edits = 1 + random.nextInt(2); edits > 0; edits--) {
                int at = random.nextInt(text.length() + 1);
                char c = CHARACTERS.charAt(random.nextInt(random.nextInt(3) == 0 ? CHARACTERS.length() : 10));
                switch (random.nextInt(6)) {
                    case 0 -> text.insert(at, c);
                    case 1 -> text.delete(at, Math.min(text.length(), at + 1));
                    default -> text.replace(at, Math.min(text.length(), at + 1), String.valueOf(c));
                }
            }
            assertRead(text.toString());
        }
    }

    /** Of any year, month and day, now and then one that no calendar has. */
    private static String random(Random random) {
        StringBuilder text = new StringBuilder();
        two(text, random.nextInt(100), "");
        two(text, random.nextInt(100), "-");
        two(text, random.nextInt(14), "-");
        two(text, random.nextInt(33), "T");
        two(text, random.nextInt(25), ":");
        two(text, random.nextInt(61), ":");
        two(text, random.nextInt(61), "");
        if (random.nextBoolean()) {
            text.append('.');
            for (int digits = random.nextInt(11); digits > 0; digits--) {
                text.append(random.nextInt(10));
            }
        }
        return text.append('Z').toString();
    }

    private static void two(StringBuilder text, int number, String behind) {
        text.append(number / 10).append(number % 10).append(behind);
    }

    private static void assertRead(String text) {
        Optional<Instant> read = Instants.parse(text);
        if (!read.equals(expected(text))) {
            assertThat(read).as("-Drapporteur.seed=%s: %s", SEED, text).isEqualTo(expected(text));
        }
    }

    private static Optional<Instant> expected(String text) {
        try {
            return PATTERN.matcher(text).matches() ? Optional.of(Instant.parse(text)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
