package org.rapporteur.time;

import java.util.List;
import java.util.Locale;

/** Phrases any value in one language. */
final class Phrases {
    private static final Phrases ENGLISH = new Phrases(Words.load("en"));
    private static final Phrases UKRAINIAN = new Phrases(Words.load("uk"));

    private final Words words;
    private final DatePhrases dates;

    private Phrases(Words words) {
        this.words = words;
        this.dates = new DatePhrases(words);
    }

    static Phrases forLocale(Locale locale) {
        return locale.getLanguage().equals("uk") ? UKRAINIAN : ENGLISH;
    }

    String of(Node node) {
        if (node instanceof DateNode date) {
            return dates.say(date, false);
        }
        if (node instanceof TimeNode time) {
            return time(time);
        }
        return node instanceof SetNode set ? set(set) : interval((IntervalNode) node);
    }

    private String time(TimeNode time) {
        int second = time.secondOfDay();
        StringBuilder clock = DateWriter.two(new StringBuilder(24), second / 3600);
        DateWriter.two(clock.append(':'), second / 60 % 60);
        DateWriter.two(clock.append(':'), second % 60);
        if (!time.local()) {
            int shift = Math.abs(time.shiftMinutes());
            clock.append(" UTC");
            if (shift != 0) {
                DateWriter.two(clock.append(time.shiftMinutes() < 0 ? '−' : '+'), shift / 60);
                DateWriter.two(clock.append(':'), shift % 60);
            }
        }
        return words.say("time", dates.say(time.date(), false), clock);
    }

    private String interval(IntervalNode interval) {
        if (interval.start() instanceof DateNode start && interval.end() instanceof DateNode end) {
            return start.equals(end) ? words.say("throughout", dates.say(start, true)) : span(start, end);
        }
        return words.say("interval." + kind(interval.start()) + "." + kind(interval.end()), ends(interval));
    }

    private static String kind(Node end) {
        return end instanceof Gap gap ? gap == Gap.OPEN ? "open" : "unknown" : "date";
    }

    /** The one end that is a date, or nothing. */
    private Object[] ends(IntervalNode interval) {
        if (interval.start() instanceof DateNode start) {
            return new Object[] {dates.say(start, true)};
        }
        return interval.end() instanceof DateNode end ? new Object[] {dates.say(end, true)} : new Object[0];
    }

    /** A span between two dates; what both share is said once. */
    private String span(DateNode start, DateNode end) {
        String last = dates.say(end, true);
        if (isPlain(start) && isPlain(end)) {
            if (start.parts() == 1 && end.parts() == 1) {
                return dates.years(start.year(), end.year());
            }
            if (start.year() == end.year() && start.month() != 0 && end.month() != 0) {
                boolean daysOfMonth = start.month() == end.month() && start.day() != 0 && end.day() != 0;
                return words.say("span", daysOfMonth ? start.day() : dates.withoutYear(start), last);
            }
        }
        return words.say("span", dates.say(start, true), last);
    }

    private static boolean isPlain(DateNode date) {
        return date.mask().isEmpty()
                && date.qualifiers() == 0
                && date.significant() == 0
                && date.wide().isEmpty()
                && !date.isDivision();
    }

    private String set(SetNode set) {
        List<Node> members = set.members();
        StringBuilder phrase = new StringBuilder();
        for (int i = 0; i < members.size(); i++) {
            if (i > 0) {
                boolean last = i == members.size() - 1;
                phrase.append(last ? last(set) : ", ");
            }
            phrase.append(member(members.get(i), set.all(), members.size() == 1));
        }
        return phrase.toString();
    }

    /** What precedes the last member, with a comma if the member could be read as part of the previous one. */
    private String last(SetNode set) {
        boolean ranges = set.members().stream().limit(set.members().size() - 1L).anyMatch(member -> !isOneDate(member));
        return (ranges ? ", " : " ") + words.say(set.all() ? "and" : "or") + " ";
    }

    private static boolean isOneDate(Node member) {
        return member instanceof DateNode date && date.mask().isEmpty() && date.significant() == 0;
    }

    private String member(Node member, boolean all, boolean alone) {
        if (member instanceof DateNode date) {
            return dates.say(date, false);
        }
        IntervalNode range = (IntervalNode) member;
        if (range.start() instanceof DateNode start && range.end() instanceof DateNode end) {
            return words.say(all ? "all.range" : "one.range", span(start, end));
        }
        boolean openStart = range.start() == Gap.OPEN;
        DateNode date = (DateNode) (openStart ? range.end() : range.start());
        if (all) {
            return words.say(openStart ? "all.until" : "all.since", dates.say(date, true));
        }
        if (openStart) {
            // "By 1667 or 1700" could mean by either.
            return alone ? words.say("by", dates.say(date, true)) : words.say("or.earlier", dates.say(date, false));
        }
        return words.say(date.parts() < 3 ? "in.or.after" : "on.or.after", dates.say(date, true));
    }
}
