package org.rapporteur.time;

import java.util.ArrayList;
import java.util.List;

/** Parses a whole text: a date, a date with a time of day, an interval or a set. It is not recursive. */
final class EdtfParser {
    private static final String HOUR = "an hour from 00 to 23";
    private static final String MINUTE = "a minute from 00 to 59";
    private static final String NOT_REVERSED = "an end that is not before its start";

    private final Cursor in;

    /** The readings of seasons that no interval so far has excluded. */
    private int readings = Reading.ALL;

    private EdtfParser(String text) {
        this.in = new Cursor(text);
    }

    static Node parse(String text) {
        return new EdtfParser(text).parse();
    }

    private Node parse() {
        return switch (in.peek()) {
            case '[' -> set(false, ']');
            case '{' -> set(true, '}');
            case '/', '.' -> interval(gap("a date"));
            case Cursor.END -> throw in.refuse(DateParser.DATE);
            default -> dateOrInterval();
        };
    }

    private Node dateOrInterval() {
        DateNode date = DateParser.parse(in);
        if (in.peek() == Cursor.END) {
            return date;
        }
        boolean timed = date.parts() == 3 && date.qualifiers() == 0 && !date.isMasked();
        if (timed && in.skip('T')) {
            return time(date);
        }
        if (in.peek() != '/') {
            throw in.refuse(continuation(date) + (timed ? "T and a time of day, " : "") + "a slash or the end");
        }
        return interval(date);
    }

    private Node interval(Node start) {
        if (!in.skip('/')) {
            throw in.refuse("a slash");
        }
        int endAt = in.at;
        Node end;
        if (in.peek() == Cursor.END || in.peek() == '.') {
            end = gap("a date, two dots or the end");
        } else {
            end = DateParser.parse(in);
        }
        if (start == Gap.UNKNOWN && end == Gap.UNKNOWN) {
            throw in.refuse(endAt, "a date or two dots");
        }
        if (in.peek() != Cursor.END) {
            String longer = end instanceof DateNode date ? continuation(date) : "";
            throw in.refuse(longer.isEmpty() ? "the end" : longer + "or the end");
        }
        return notReversed(new IntervalNode(start, end), endAt);
    }

    /** Reads two dots, or nothing. */
    private Gap gap(String expected) {
        if (in.skipDots()) {
            return Gap.OPEN;
        }
        if (in.peek() == '.') {
            throw in.peek(1) == Cursor.END ? in.refuse(in.at + 1, "a second dot") : in.refuse(expected);
        }
        return Gap.UNKNOWN;
    }

    private Node time(DateNode date) {
        int hour = in.number(0, 23, HOUR);
        colon();
        int minute = in.number(0, 59, MINUTE);
        colon();
        int second = in.number(0, 59, "a second from 00 to 59");
        boolean local = false;
        int shift = 0;
        if (in.peek() == '+' || in.peek() == '-') {
            int sign = in.peek() == '+' ? 1 : -1;
            in.at++;
            shift = 60 * in.number(0, 23, HOUR);
            if (in.skip(':')) {
                shift += in.number(0, 59, MINUTE);
            }
            shift *= sign;
        } else {
            local = !in.skip('Z');
        }
        if (in.peek() != Cursor.END) {
            throw in.refuse(local ? "Z, a shift from UTC or the end" : "the end");
        }
        return new TimeNode(date, (60 * hour + minute) * 60 + second, local, shift);
    }

    private void colon() {
        if (!in.skip(':')) {
            throw in.refuse("a colon");
        }
    }

    private Node set(boolean all, char close) {
        in.at++;
        List<Node> members = new ArrayList<>();
        boolean more = true;
        while (more) {
            Node member = member(members.isEmpty(), close);
            members.add(member);
            boolean endless = member instanceof IntervalNode range && range.end() == Gap.OPEN;
            more = !endless && in.skip(',');
            if (!more && !in.skip(close)) {
                boolean range = member instanceof IntervalNode;
                String dots = range ? "" : "two dots, ";
                String comma = endless ? "" : "a comma or ";
                throw in.refuse((endless ? "" : continuation(lastDate(member))) + dots + comma + close);
            }
        }
        if (in.peek() != Cursor.END) {
            throw in.refuse("the end");
        }
        return new SetNode(all, List.copyOf(members));
    }

    private Node member(boolean first, char close) {
        if (first && in.skipDots()) {
            return new IntervalNode(Gap.OPEN, DateParser.parse(in));
        }
        DateNode date = DateParser.parse(in);
        if (!in.skipDots()) {
            return date;
        }
        if (in.peek() == close) {
            return new IntervalNode(date, Gap.OPEN);
        }
        int endAt = in.at;
        DateNode end = DateParser.parse(in);
        if (!end.precision().equals(date.precision())) {
            throw in.refuse(endAt, "an end of the precision of its start, " + date.precision());
        }
        return notReversed(new IntervalNode(date, end), endAt);
    }

    private static DateNode lastDate(Node member) {
        return (DateNode) (member instanceof IntervalNode range ? range.end() : member);
    }

    private IntervalNode notReversed(IntervalNode interval, int endAt) {
        boolean possible;
        if (interval.isSeasonal()) {
            readings = Reading.possible(readings, interval);
            possible = readings != 0;
        } else {
            possible = interval.isPossible();
        }
        if (!possible) {
            throw in.refuse(endAt, NOT_REVERSED);
        }
        return interval;
    }

    /** Describes what could continue the date itself, if anything. */
    private static String continuation(DateNode date) {
        boolean ofFourDigits = date.mask().isPresent() || date.significant() == 0 && Math.abs(date.year()) <= 9999;
        if (date.parts() == 1 && ofFourDigits) {
            return "a hyphen and a month, ";
        }
        return date.parts() == 2 && !date.isDivision() ? "a hyphen and a day, " : "";
    }
}
