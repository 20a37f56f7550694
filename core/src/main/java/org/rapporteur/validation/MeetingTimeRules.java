package org.rapporteur.validation;

import static org.rapporteur.validation.Severity.ERROR;
import static org.rapporteur.validation.Severity.WARNING;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Schedule;
import org.rapporteur.model.Source;
import org.rapporteur.model.term.Bearing;
import org.rapporteur.model.term.MeetingKind;
import org.rapporteur.model.term.MeetingStatus;
import org.rapporteur.time.Certainty;
import org.rapporteur.time.Edtf;
import org.rapporteur.time.EdtfException;
import org.rapporteur.time.Hemisphere;

/** Rules on the dates of meetings and of earlier plans for them. */
final class MeetingTimeRules {
    static final Set<MeetingStatus> BEGUN = Set.of(MeetingStatus.UNDER_WAY, MeetingStatus.HELD);

    /** The maximum number of days that an occasion of a kind plausibly lasts; a world exposition lasts half a year. */
    private static final Map<MeetingKind, Integer> MOST_DAYS = Map.of(
            MeetingKind.CALL, 2,
            MeetingKind.PRESS_CONFERENCE, 2,
            MeetingKind.SUMMIT, 14,
            MeetingKind.TALKS, 92,
            MeetingKind.COUNCIL, 92,
            MeetingKind.CONFERENCE, 92,
            MeetingKind.VISIT, 92,
            MeetingKind.EXHIBITION, 184);

    private MeetingTimeRules() {}

    static List<Rule> all() {
        return List.of(
                Catalogue.forEach(Meeting.class, "meeting-dated-by-span", WARNING, MeetingTimeRules::datedBySpan)
                        .onlyIf(Trait.KIND, Trait.DATE),
                Catalogue.forEach(
                                Meeting.class,
                                "previously-holds-present-date",
                                WARNING,
                                MeetingTimeRules::previouslyHoldsPresentDate)
                        .onlyIf(Trait.PREVIOUSLY, Trait.DATE),
                Catalogue.forEach(Meeting.class, "held-after-its-sources", ERROR, MeetingTimeRules::heldAfterSources)
                        .onlyIf(Trait.STATUS, Trait.DATE, Trait.CITATIONS));
    }

    private static void datedBySpan(Meeting meeting, Findings findings) {
        Optional<Integer> most = meeting.kind().map(MOST_DAYS::get);
        Optional<Edtf> span = meeting.date().filter(Edtf::isInterval);
        if (most.isPresent()
                && span.isPresent()
                && isLonger(in(Hemisphere.NORTHERN, span.get()), most.get())
                && isLonger(in(Hemisphere.SOUTHERN, span.get()), most.get())) {
            findings.report("/date", meeting.kind().get(), span.get(), oneOf(span.get()));
        }
    }

    /** Returns the span with its seasons in a hemisphere, or as it is if it would end before it starts there. */
    private static Edtf in(Hemisphere hemisphere, Edtf span) {
        try {
            return span.withHemisphere(hemisphere);
        } catch (EdtfException e) {
            return span;
        }
    }

    private static boolean isLonger(Edtf span, int days) {
        Optional<LocalDate> first = span.earliest();
        Optional<LocalDate> last = span.latest();
        return first.isPresent() && last.isPresent() && ChronoUnit.DAYS.between(first.get(), last.get()) >= days;
    }

    /** Writes a span as a set, whose range needs two ends of one precision: its ends, or else its days. */
    private static String oneOf(Edtf span) {
        String ends = '[' + span.toString().replace("/", "..") + ']';
        try {
            return Edtf.parse(ends).toString();
        } catch (EdtfException e) {
            return "[" + span.earliest().orElseThrow() + ".." + span.latest().orElseThrow() + "]";
        }
    }

    /** A plan that changed only in its place or status may have the same date. */
    private static void previouslyHoldsPresentDate(Meeting meeting, Findings findings) {
        for (int i = 0; i < meeting.previously().size(); i++) {
            Schedule plan = meeting.previously().get(i);
            boolean same = plan.date().isPresent()
                    && meeting.date().isPresent()
                    && isSame(plan.date().get(), meeting.date().get());
            boolean placeChanged = plan.place().isPresent() && !plan.place().equals(meeting.place());
            boolean statusChanged = plan.status().isPresent() && !plan.status().equals(meeting.status());
            if (same && !placeChanged && !statusChanged) {
                findings.report("/previously/" + i + "/date", plan.date().get());
            }
        }
    }

    private static boolean isSame(Edtf one, Edtf other) {
        return one.equals(other) || one.isSame(other) == Certainty.YES;
    }

    /** Not reported if one source is later than the meeting, or has no date. */
    private static void heldAfterSources(Meeting meeting, Findings findings) {
        if (meeting.status().filter(BEGUN::contains).isEmpty()) {
            return;
        }
        @Nullable Citation first = null;
        for (Citation citation : meeting.citations()) {
            if (statesStatus(citation)) {
                if (!InAnyZone.certainlyBefore(published(citation, findings), meeting.date())) {
                    return;
                }
                first = first == null ? citation : first;
            }
        }
        if (first != null) {
            findings.report(
                    "/status",
                    meeting.date().get(),
                    first.source(),
                    published(first, findings).get());
        }
    }

    static boolean statesStatus(Citation citation) {
        return citation.bearing() == Bearing.STATES
                && (citation.concerns().isEmpty() || citation.concerns().contains("status"));
    }

    private static Optional<Edtf> published(Citation citation, Findings findings) {
        return findings.index().find(Source.class, citation.source()).flatMap(Source::date);
    }
}
