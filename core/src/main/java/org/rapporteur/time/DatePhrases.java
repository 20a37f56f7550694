package org.rapporteur.time;

/** Phrases single dates in one language, in the nominative or in the case that follows a preposition. */
final class DatePhrases {
    private static final int NAMED_YEARS = 10_000;
    private static final String EARLY = ".early";

    private final Words words;

    DatePhrases(Words words) {
        this.words = words;
    }

    String say(DateNode date, boolean of) {
        int whole = date.wholeQualifier();
        if (whole > 0 && (whole & Qualifiers.APPROXIMATE) != 0 && date.mask().isEmpty() && date.significant() == 0) {
            String about = words.say(of, "about", unqualified(date, true));
            return whole == Qualifiers.BOTH ? words.say("noted", about, words.say("doubt.1")) : about;
        }
        String plain = unqualified(date, of);
        if (whole == 0) {
            return plain;
        }
        return words.say("noted", plain, whole > 0 ? words.say("doubt." + whole) : doubts(date));
    }

    /** A day or month without its year, which the end of the same interval states. */
    String withoutYear(DateNode date) {
        String month = words.say(true, "month." + date.month());
        return date.day() == 0 ? month : words.say("day", date.day(), month);
    }

    private String doubts(DateNode date) {
        StringBuilder doubts = new StringBuilder();
        for (int part = 0; part < date.parts(); part++) {
            int bits = Qualifiers.of(date.qualifiers(), part);
            if (bits != 0) {
                String name = part == 1 && date.isDivision() ? "division" : String.valueOf(part);
                doubts.append(doubts.isEmpty() ? "" : ", ").append(words.say("doubt." + name + "." + bits));
            }
        }
        return doubts.toString();
    }

    private String unqualified(DateNode date, boolean of) {
        if (date.mask().isPresent()) {
            return masked(date.mask().get(), of);
        }
        if (date.month() == 0) {
            return year(date, of);
        }
        String year = year(date.year(), true);
        if (date.isDivision()) {
            return division(date.month(), year, false, of);
        }
        String month = words.say(of || date.day() != 0, "month." + date.month());
        String monthOfYear = words.say("month.year", month, year);
        return date.day() == 0 ? monthOfYear : words.say("day", date.day(), monthOfYear);
    }

    private String division(int division, String year, boolean maskedYear, boolean of) {
        String name = words.say(of, Divisions.name(division));
        boolean season = division < 33;
        String phrase = words.say(season && !maskedYear ? "month.year" : "part.year", name, year);
        if (!season || division < 25) {
            return phrase;
        }
        return words.say("noted", phrase, words.say(division < 29 ? "hemisphere.north" : "hemisphere.south"));
    }

    private String year(DateNode date, boolean of) {
        if (date.wide().isPresent()) {
            return words.say(
                    of, "year.wide", date.wide().get().replace("E", " × 10^").replace('-', '−'));
        }
        if (date.lowYear() == date.highYear()) {
            return year(date.year(), of);
        }
        String years = years(date.lowYear(), date.highYear());
        return words.say(of, "years", words.say("estimated", years, numbered(date.year(), false)));
    }

    /** A span of years; what follows the number is written once if it is the same for both. */
    String years(long low, long high) {
        boolean saidOnce = era(low).equals(era(high)) && !era(low).equals(EARLY);
        return words.say("span", saidOnce ? number(low) : numbered(low, true), numbered(high, true));
    }

    private String year(long year, boolean of) {
        return number(year) < NAMED_YEARS ? numbered(year, of) : words.say(of, "year.wide" + era(year), number(year));
    }

    private String numbered(long year, boolean of) {
        return words.say(of, "year" + era(year), number(year));
    }

    private static String era(long year) {
        return year <= 0 ? ".bc" : year < 1000 ? EARLY : "";
    }

    /** The number of a year in its era: years from 0 down are counted back from 1 BC. */
    private static long number(long year) {
        return year <= 0 ? 1 - year : year;
    }

    private String masked(Mask mask, boolean of) {
        String month = mask.month();
        String day = mask.day();
        boolean vague = isPartly(month) || isPartly(day) || !mask.year().matches("\\d*X*");
        if (vague) {
            return words.say(of, "form", mask);
        }
        boolean maskedYear = Mask.isMasked(mask.year());
        String year = maskedYear(mask, of || !month.isEmpty());
        if (month.isEmpty()) {
            return year;
        }
        if (mask.division() != 0) {
            return division(Integer.parseInt(month), year, maskedYear, of);
        }
        boolean anyMonth = month.equals("XX");
        if (day.equals("XX") && anyMonth) {
            return words.say(of, "some.day", year);
        }
        if (anyMonth) {
            return day.isEmpty()
                    ? words.say(of, "some.month", year)
                    : words.say(of, "number.of.some.month", Integer.parseInt(day), year);
        }
        String name = words.say(of || !day.isEmpty(), "month." + Integer.parseInt(month));
        String monthOfYear = words.say(maskedYear ? "part.year" : "month.year", name, year);
        if (day.isEmpty()) {
            return monthOfYear;
        }
        return day.equals("XX")
                ? words.say(of, "some.day", monthOfYear)
                : words.say("day", Integer.parseInt(day), monthOfYear);
    }

    private String maskedYear(Mask mask, boolean of) {
        if (!Mask.isMasked(mask.year())) {
            return year(mask.lowYear(), of);
        }
        if (mask.year().equals("XXXX") && !mask.negative()) {
            return words.say(of, "some.year");
        }
        return words.say(of, "years", years(mask.lowYear(), mask.highYear()));
    }

    private static boolean isPartly(String part) {
        return Mask.isMasked(part) && !part.equals("XX");
    }
}
