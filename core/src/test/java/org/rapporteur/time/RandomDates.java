package org.rapporteur.time;

import java.util.List;
import java.util.Random;

/** Texts made from a seed: the same seed makes the same texts on every machine. */
final class RandomDates {
    private static final String ALPHABET = "0123456789-XYEST:Z?~%/.,[]{}+ a\u0000\u00e9";
    private static final List<String> VALID = Tables.valid();

    private static final List<String> MASKED =
            List.of("202X", "XXXX-02", "2023-XX", "2023-0X", "202X-12-2X", "2023-XX-31", "XXXX-24", "20XX-1X");

    private final Random random;

    RandomDates(long seed) {
        this.random = new Random(seed);
    }

    /** Any characters that stand in dates, and a few that do not. */
    String noise() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(24); i > 0; i--) {
            text.append(anyCharacter());
        }
        return text.toString();
    }

    /** A valid text with some characters cut off, dropped, added or replaced. */
    String nearlyValid() {
        StringBuilder text = new StringBuilder(pick(VALID));
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            int at = random.nextInt(text.length() + 1);
            switch (random.nextInt(5)) {
                case 0 -> text.setLength(at);
                case 1 -> text.insert(at, anyCharacter());
                case 2 -> text.insert(at, pick(VALID));
                case 3 -> text.delete(at, Math.min(text.length(), at + 1));
                default -> text.replace(at, Math.min(text.length(), at + 1), String.valueOf(anyCharacter()));
            }
        }
        return text.toString();
    }

    /** A valid value of any kind, its dates close enough together to meet those of another. */
    Edtf value() {
        while (true) {
            try {
                return Edtf.parse(text());
            } catch (EdtfException e) {
                // An end before its start, or a day that no month has: try again.
            }
        }
    }

    /** A mask of a few years, and sometimes of months and days. */
    Mask mask() {
        while (true) {
            String century = pick(List.of("19", "20", "00"));
            String year = century + pick(List.of("0", "4", "9", "X")) + pick(List.of("0", "4", "7", "X"));
            String month = pick(List.of("", "XX", "0X", "1X", "X2", "02", "12", "X1"));
            String day = month.isEmpty() ? "" : pick(List.of("", "XX", "29", "31", "3X", "X1", "2X"));
            Mask mask = new Mask(random.nextBoolean(), year, month, day);
            if (mask.first() != Mask.NONE) {
                return mask;
            }
        }
    }

    private String text() {
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> date();
            case 3 -> date() + "/" + date();
            case 4 -> random.nextBoolean() ? date() + pick(List.of("/", "/..")) : pick(List.of("/", "../")) + date();
            case 5 -> "[" + members() + "]";
            case 6 -> "{" + members() + "}";
            default -> day() + "T1" + random.nextInt(3) + ":00:00" + pick(List.of("", "Z", "+01", "-01:00"));
        };
    }

    private String members() {
        StringBuilder members = new StringBuilder(pick(List.of("", "", "..")));
        for (int i = random.nextInt(3); i > 0; i--) {
            members.append(date()).append(',');
        }
        if (members.toString().startsWith("..")) {
            return members + date();
        }
        return members + date() + pick(List.of("", "", "..", ".." + date()));
    }

    private String date() {
        String year = pick(List.of("2022", "2023", "2024", "2023"));
        return switch (random.nextInt(14)) {
            case 0 -> year;
            case 1 -> year + "-2" + (1 + random.nextInt(9));
            case 2 -> year + "-3" + random.nextInt(10);
            case 3 -> pick(MASKED);
            case 4 -> pick(List.of("Y1000000000", "Y-1000000000", "Y12345", "2020S3", "2023S1"));
            case 5 -> pick(List.of("2023?", "2023-06~", "2023-~06", "?2023-06-01", "202X%"));
            case 6, 7, 8 -> year + "-" + month();
            default -> day();
        };
    }

    private String day() {
        String month = pick(List.of("2022", "2023", "2023")) + "-" + month();
        return month + "-" + pick(List.of("01", "02", "15", "28", "30"));
    }

    private String month() {
        return pick(List.of("01", "02", "06", "12"));
    }

    private char anyCharacter() {
        return ALPHABET.charAt(random.nextInt(ALPHABET.length()));
    }

    private <T> T pick(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}
