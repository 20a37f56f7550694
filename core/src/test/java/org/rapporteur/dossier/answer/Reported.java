package org.rapporteur.dossier.answer;

import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Link;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Name;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.Revision;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Tenure;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.Direction;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.model.term.MembershipStage;

/** Records for the tests of answers. Positions are on the membership of Ukraine in NATO. */
final class Reported {
    private Reported() {}

    static DossierIndex index(Entity... records) {
        return DossierIndex.of(Dossier.builder().add(records).build());
    }

    static Stances stances(Entity... records) {
        return index(records).stances("ukraine", "nato");
    }

    static MembershipPosition.Builder position(String id, Party holder, Direction direction) {
        return MembershipPosition.builder()
                .id(id)
                .holder(holder)
                .candidate("ukraine")
                .organization("nato")
                .direction(direction);
    }

    static MembershipPosition.Builder hungary(String id, Direction direction) {
        return position(id, Party.of("hungary"), direction);
    }

    static Link supersedes(String id) {
        return Link.to(LinkRelation.SUPERSEDES, id);
    }

    static Revision withdrawn() {
        return Revision.builder().number(2).withdrawn(true).build();
    }

    static Statement.Builder statement(String id, String speaker) {
        return Statement.builder().id(id).addSpeaker(Party.of(speaker)).content(Text.en("It should join."));
    }

    static Membership.Builder membership(String id, String member, MembershipStage stage) {
        return Membership.builder().id(id).member(member).organization("nato").stage(stage);
    }

    static Person minister(String id, String period) {
        return Person.builder()
                .id(id)
                .addName(Name.of(id))
                .addTenure(Tenure.builder()
                        .office(Text.en("Minister of Foreign Affairs").and("uk", "Міністр закордонних справ"))
                        .officeId("foreign-minister")
                        .organization("ukraine")
                        .period(period)
                        .build())
                .build();
    }
}
