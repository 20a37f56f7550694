package org.rapporteur.exchange.popolo;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes one date of two, and two of one. */
final class Periods {
    /**
     * The ends of a period.
     *
     * @param start the first date, if known
     * @param end the last date, if known
     * @param exact whether they say the same as the period
     */
    record Ends(Optional<String> start, Optional<String> end, boolean exact) {}

    private Periods() {}

    /** Returns the period from one date to another, either of which may be missing; null if there is none. */
    static @Nullable String join(@Nullable Object start, @Nullable Object end) {
        if (start == null && end == null || start != null && !isDate(start) || end != null && !isDate(end)) {
            return null;
        }
        String period = start != null && start.equals(end)
                ? start.toString()
                : (start == null ? "" : start) + "/" + (end == null ? "" : end);
        return Check.DATE.accepts(period) ? period : null;
    }

    private static boolean isDate(Object value) {
        return value instanceof String text && text.indexOf('/') < 0 && Check.DATE.accepts(text) && isSingle(text);
    }

    /** Returns the ends of a period; null if Popolo cannot state them. */
    static @Nullable Ends split(String period) {
        int slash = period.indexOf('/');
        if (slash < 0) {
            return isSingle(period) ? new Ends(Optional.of(period), Optional.of(period), true) : null;
        }
        String start = period.substring(0, slash);
        String end = period.substring(slash + 1);
        Optional<String> first = end(start);
        Optional<String> last = end(end);
        boolean known = first.isPresent() || last.isPresent();
        boolean good = (first.isEmpty() || isSingle(start)) && (last.isEmpty() || isSingle(end));
        return known && good
                ? new Ends(first, last, !start.equals("..") && !end.equals("..") && !start.equals(end))
                : null;
    }

    private static Optional<String> end(String text) {
        return text.isEmpty() || text.equals("..") ? Optional.empty() : Optional.of(text);
    }

    /** Whether a date is a year, a month, a day or a time of a day in a zone. */
    static boolean isSingle(String text) {
        return Check.plain(text) || text.length() > 10 && text.charAt(10) == 'T' && Check.plain(text.substring(0, 10));
    }
}
