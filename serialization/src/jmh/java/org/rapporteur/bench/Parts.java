package org.rapporteur.bench;

import java.util.Locale;
import java.util.Random;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Identifier;
import org.rapporteur.model.Link;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.Revision;
import org.rapporteur.model.Schedule;
import org.rapporteur.model.Topic;
import org.rapporteur.model.term.Attendance;
import org.rapporteur.model.term.Attribution;
import org.rapporteur.model.term.Bearing;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.model.term.MeetingFormat;
import org.rapporteur.model.term.MeetingStatus;
import org.rapporteur.model.term.ParticipantRole;

/** The parts of records by chance, with properties that are there or not. */
final class Parts {
    private final Random random;
    private final Prose prose;

    Parts(Random random, Prose prose) {
        this.random = random;
        this.prose = prose;
    }

    boolean often() {
        return random.nextInt(3) > 0;
    }

    boolean seldom() {
        return random.nextInt(4) == 0;
    }

    String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    void some(int least, int most, Runnable each) {
        for (int i = least + random.nextInt(most - least + 1); i > 0; i--) {
            each.run();
        }
    }

    String id(String prefix) {
        return prefix
                + '-'
                + one("kyiv", "vilnius", "brussels", "ministry", "summit", "paris")
                + '-'
                + random.nextInt(9999);
    }

    String date() {
        String day = day();
        return switch (random.nextInt(12)) {
            case 0 -> day.substring(0, 7);
            case 1 -> day.substring(0, 4);
            case 2 -> day + '~';
            default -> day;
        };
    }

    String period() {
        return day() + (seldom() ? "/.." : "/2025-01-" + (10 + random.nextInt(20)));
    }

    String day() {
        return String.format(
                Locale.ROOT, "%d-%02d-%02d", 2014 + random.nextInt(10), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    Party party() {
        Party.Builder party = Party.builder().actor(id("actor"));
        when(often(), () -> party.asNamed(prose.line(18)));
        when(often(), () -> party.capacity(prose.text(24)));
        when(seldom(), () -> party.onBehalfOf(id("state")));
        when(seldom(), () -> party.attribution(Attribution.of(one("on-record", "background", "anonymous"))));
        return party.build();
    }

    Citation citation(int quote) {
        Citation.Builder citation = Citation.builder().source(id("report"));
        when(often(), () -> citation.quote(prose.line(quote)));
        when(seldom(), () -> citation.locator("paragraph " + random.nextInt(40)));
        when(seldom(), () -> citation.addConcerns("date", "topics"));
        when(seldom(), () -> citation.bearing(Bearing.IMPLIES));
        return citation.build();
    }

    Topic topic() {
        Topic.Builder topic = Topic.builder().label(prose.text(16));
        when(seldom(), () -> topic.concept("https://example.org/topics/" + random.nextInt(9999)));
        when(seldom(), () -> topic.addAbout(id("actor")));
        return topic.build();
    }

    Link link() {
        Link.Builder link = Link.builder()
                .relation(LinkRelation.of(one("reiterates", "clarifies", "answers", "cites", "follows")))
                .target(id("statement"));
        when(seldom(), () -> link.addCitation(citation(40)));
        return link.build();
    }

    Identifier identifier() {
        return random.nextBoolean()
                ? Identifier.of("wikidata", "Q" + (1 + random.nextInt(9999999)))
                : Identifier.of("https://example.org/register", "r-" + random.nextInt(99999));
    }

    Place place() {
        Place.Builder place = Place.builder().name(prose.text(9));
        when(often(), () -> place.country(one("UA", "BE", "LT", "FR", "PL")));
        when(
                seldom(),
                () -> place.latitude(random.nextInt(900000) / 10000.0).longitude(random.nextInt(1800000) / 10000.0));
        when(seldom(), () -> place.addIdentifier(identifier()));
        return place.build();
    }

    Participant participant() {
        Participant.Builder participant = Participant.builder().party(party());
        when(often(), () -> participant.role(ParticipantRole.of(one("host", "chair", "guest", "speaker"))));
        when(often(), () -> participant.attendance(Attendance.of(one("attended", "expected", "invited", "absent"))));
        when(seldom(), () -> participant.format(MeetingFormat.of(one("video", "phone"))));
        when(seldom(), () -> participant.period(date()));
        return participant.build();
    }

    Schedule schedule() {
        Schedule.Builder schedule = Schedule.builder()
                .status(MeetingStatus.of(one("proposed", "planned", "postponed")))
                .date(date());
        when(seldom(), () -> schedule.place(place()));
        when(seldom(), () -> schedule.addCitation(citation(30)));
        return schedule.build();
    }

    Assessment assessment() {
        Assessment.Builder assessment = Assessment.builder().credibility(1 + random.nextInt(6));
        when(often(), () -> assessment.confidence(random.nextInt(101)));
        when(seldom(), () -> assessment.rationale(prose.text(50)));
        return assessment.build();
    }

    Revision revision() {
        Revision.Builder revision = Revision.builder().number(1 + random.nextInt(9));
        when(often(), () -> revision.recordedAt(day() + "T12:00:00Z"));
        when(seldom(), () -> revision.recordedBy("desk"));
        when(seldom(), () -> revision.reason(prose.text(30)));
        return revision.build();
    }

    /** Reads better than a condition in a chain of a builder. */
    static void when(boolean condition, Runnable then) {
        if (condition) {
            then.run();
        }
    }
}
