package org.rapporteur.validation;

import java.util.Arrays;
import java.util.stream.Stream;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Forum;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Name;
import org.rapporteur.model.Organization;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.Source;
import org.rapporteur.model.State;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Tenure;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.Direction;
import org.rapporteur.model.term.MembershipStage;

/** Small records about which there is nothing to find, for tests to alter. */
final class Samples {
    static final String MINISTER = "https://example.org/offices/minister";
    private static final Citation CITATION = Citation.of("report");

    private Samples() {}

    /** A dossier of the source that all samples cite, which is {@code /sources/0}, and some records. */
    static Dossier dossier(Entity... entities) {
        return Dossier.builder().add(source("report").build()).add(entities).build();
    }

    /** A dossier of the candidate and the organisation of all sample positions, and some records. */
    static Dossier accession(Entity... entities) {
        return dossier(Stream.concat(
                        Stream.of(state("ukraine").build(), organization("nato").build()), Arrays.stream(entities))
                .toArray(Entity[]::new));
    }

    static Source.Builder source(String id) {
        return Source.builder().id(id).title("Talks went on");
    }

    static Person.Builder person(String id) {
        return Person.builder().id(id).addName(Name.of(id)).addCitation(CITATION);
    }

    static State.Builder state(String id) {
        return State.builder().id(id).addName(Name.of(id)).addCitation(CITATION);
    }

    static Organization.Builder organization(String id) {
        return Organization.builder().id(id).addName(Name.of(id)).addCitation(CITATION);
    }

    static Forum.Builder forum(String id) {
        return Forum.builder().id(id).addName(Name.of(id)).addCitation(CITATION);
    }

    static Tenure.Builder tenure(String officeId, String period) {
        return Tenure.builder().office(Text.en("Minister")).officeId(officeId).period(period);
    }

    static Statement.Builder statement(String id, String speaker) {
        return statement(id, Party.of(speaker));
    }

    static Statement.Builder statement(String id, Party speaker) {
        return Statement.builder()
                .id(id)
                .addSpeaker(speaker)
                .content(Text.en("That talks went on."))
                .addCitation(CITATION);
    }

    static Meeting.Builder meeting(String id) {
        return Meeting.builder().id(id).addCitation(CITATION);
    }

    static MembershipPosition.Builder position(String id, Party holder) {
        return MembershipPosition.builder()
                .id(id)
                .holder(holder)
                .candidate("ukraine")
                .organization("nato")
                .direction(Direction.OPPOSES)
                .addCitation(CITATION);
    }

    static Membership.Builder membership(String id, String member, MembershipStage stage) {
        return Membership.builder()
                .id(id)
                .member(member)
                .organization("nato")
                .stage(stage)
                .addCitation(CITATION);
    }
}
