package org.rapporteur.time;

/** Writes dates that were computed; a date that was parsed keeps its own text. */
final class DateWriter {
    private DateWriter() {}

    /** Writes a date without a mask, whose parts all have the same qualifier or none. */
    static String write(DateNode date) {
        StringBuilder text = new StringBuilder(16);
        year(text, date.year());
        if (date.month() != 0) {
            two(text.append('-'), date.month());
        }
        if (date.day() != 0) {
            two(text.append('-'), date.day());
        }
        return text.append(Qualifiers.write(date.wholeQualifier())).toString();
    }

    static StringBuilder year(StringBuilder text, long year) {
        long magnitude = Math.abs(year);
        if (magnitude > 9999) {
            return text.append('Y').append(year);
        }
        if (year < 0) {
            text.append('-');
        }
        two(text, (int) magnitude / 100);
        return two(text, (int) magnitude % 100);
    }

    static StringBuilder two(StringBuilder text, int number) {
        return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
