package org.rapporteur.validation;

import static org.rapporteur.validation.Samples.dossier;
import static org.rapporteur.validation.Samples.membership;
import static org.rapporteur.validation.Samples.state;

import java.util.List;
import org.rapporteur.model.Link;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.model.term.MembershipStage;
import org.rapporteur.model.term.Recognition;

/** The rules about states and organisations by example. */
final class ActorCases {
    private ActorCases() {}

    static List<RuleCase> all() {
        return List.of(memberOfItself(), sharedCountry());
    }

    private static RuleCase memberOfItself() {
        return RuleCase.of(
                "member-of-itself",
                dossier(membership("m1", "nato", MembershipStage.MEMBER).build()),
                "/memberships/0/member: a member must not be the organisation itself; was \"nato\"",
                "/memberships/0/member: член не може бути самою організацією; вказано \"nato\"",
                dossier(membership("m1", "ukraine", MembershipStage.MEMBER).build()));
    }

    private static RuleCase sharedCountry() {
        return RuleCase.of(
                "shared-country-code",
                dossier(
                        state("ukraine").country("UA").build(),
                        state("georgia").country("UA").build()),
                "/actors/1/country: each state should have its own country code; was \"UA\", which \"ukraine\" has too",
                "/actors/1/country: кожна держава мала б мати власний код країни; вказано \"UA\", який має й "
                        + "\"ukraine\"",
                dossier(
                        state("ukraine").country("UA").build(),
                        state("georgia").country("GE").build()),
                dossier(
                        state("moldova").country("MD").build(),
                        state("transnistria")
                                .country("MD")
                                .recognition(Recognition.UNRECOGNISED)
                                .build()),
                dossier(
                        state("russia").country("RU").build(),
                        state("empire").country("RU").period("1721/1917").build()),
                dossier(
                        state("ukraine").country("UA").build(),
                        state("kyiv")
                                .country("UA")
                                .addLink(Link.to(LinkRelation.SAME_AS, "ukraine"))
                                .build()));
    }
}
