package org.rapporteur.validation;

import static org.rapporteur.validation.Samples.MINISTER;
import static org.rapporteur.validation.Samples.dossier;
import static org.rapporteur.validation.Samples.membership;
import static org.rapporteur.validation.Samples.organization;
import static org.rapporteur.validation.Samples.person;
import static org.rapporteur.validation.Samples.position;
import static org.rapporteur.validation.Samples.state;
import static org.rapporteur.validation.Samples.statement;
import static org.rapporteur.validation.Samples.tenure;

import java.util.List;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Organization;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.State;
import org.rapporteur.model.term.Direction;
import org.rapporteur.model.term.MembershipStage;

/** The rules about positions by example. */
final class PositionCases {
    private static final Party BRETON = Party.of("breton");
    private static final Person COMMISSIONER = person("breton")
            .addTenure(tenure(MINISTER, "2019-12-01/2024-09-16")
                    .organization("commission")
                    .build())
            .build();
    private static final Organization COMMISSION = organization("commission").build();
    private static final State AUSTRIA = state("austria").build();
    private static final State SWEDEN = state("sweden").build();
    private static final Membership NO_VOTE =
            membership("m1", "commission", MembershipStage.NONE).build();

    private PositionCases() {}

    static List<RuleCase> all() {
        return List.of(
                candidateIsOrganization(),
                withoutVote(),
                withoutVoteByOffice(),
                withoutVoteOnBehalf(),
                withoutVoteYet());
    }

    private static RuleCase candidateIsOrganization() {
        return RuleCase.of(
                "candidate-is-organization",
                dossier(position("p1", BRETON).candidate("nato").build()),
                "/positions/0/candidate: the candidate must not be the organisation itself; was \"nato\"",
                "/positions/0/candidate: кандидатом не може бути сама організація; вказано \"nato\"",
                dossier(position("p1", BRETON).build()));
    }

    private static RuleCase withoutVote() {
        return RuleCase.of(
                "holder-without-vote",
                dossier(COMMISSIONER, COMMISSION, position("p1", BRETON).build(), NO_VOTE),
                english("commission", "none"),
                ukrainian("commission", "none"),
                dossier(COMMISSIONER, COMMISSION, position("p1", BRETON).build()),
                dossier(
                        COMMISSIONER,
                        COMMISSION,
                        position("p1", BRETON).direction(Direction.SEEKS).build(),
                        NO_VOTE),
                dossier(
                        COMMISSIONER,
                        COMMISSION,
                        position("p1", BRETON).candidate("commission").build(),
                        NO_VOTE),
                dossier(
                        COMMISSIONER,
                        position("p1", BRETON).build(),
                        membership("m1", "commission", MembershipStage.MEMBER).build()),
                dossier(
                        COMMISSIONER,
                        position("p1", BRETON).build(),
                        membership("m1", "commission", MembershipStage.SUSPENDED)
                                .build()),
                dossier(
                        COMMISSIONER,
                        position("p1", BRETON).build(),
                        membership("m1", "commission", MembershipStage.of("voter"))
                                .build()),
                dossier(COMMISSIONER, position("p1", BRETON).period("2025").build(), NO_VOTE),
                dossier(COMMISSIONER, position("p1", Party.named("Breton")).build(), NO_VOTE),
                dossier(position("p1", BRETON).build(), NO_VOTE),
                dossier(person("breton").build(), position("p1", BRETON).build(), NO_VOTE));
    }

    private static RuleCase withoutVoteByOffice() {
        String other = "https://example.org/offices/chair";
        Person twoOffices = COMMISSIONER.toBuilder()
                .addTenure(tenure(other, "2019/..").organization("atos").build())
                .build();
        return RuleCase.of(
                "holder-without-vote",
                dossier(twoOffices, position("p1", in(MINISTER)).build(), NO_VOTE),
                english("commission", "none"),
                ukrainian("commission", "none"),
                dossier(twoOffices, position("p1", BRETON).build(), NO_VOTE),
                dossier(twoOffices, position("p1", in(other)).build(), NO_VOTE),
                dossier(COMMISSIONER, position("p1", in(other)).build(), NO_VOTE));
    }

    private static Party in(String office) {
        return BRETON.toBuilder().officeId(office).build();
    }

    private static RuleCase withoutVoteOnBehalf() {
        Party envoy = Party.builder().asNamed("The envoy").onBehalfOf("austria").build();
        return RuleCase.of(
                "holder-without-vote",
                dossier(
                        AUSTRIA,
                        position("p1", envoy).build(),
                        membership("m1", "austria", MembershipStage.PARTNER).build()),
                english("austria", "partner"),
                ukrainian("austria", "partner"),
                dossier(
                        AUSTRIA,
                        position("p1", envoy).build(),
                        membership("m1", "austria", MembershipStage.PARTNER)
                                .organization("un")
                                .build()));
    }

    /** Sweden joined on 7 March 2024; the position is dated by the statement from which it is known. */
    private static RuleCase withoutVoteYet() {
        Membership invited = membership("m1", "sweden", MembershipStage.INVITED)
                .period("2022-07-05/2024-03-06")
                .build();
        Membership member = membership("m2", "sweden", MembershipStage.MEMBER)
                .period("2024-03-07/..")
                .build();
        return RuleCase.of(
                "holder-without-vote",
                dossier(SWEDEN, statement("s1", "sweden").date("2023-08").build(), ofSweden(), invited, member),
                english("sweden", "invited"),
                ukrainian("sweden", "invited"),
                dossier(SWEDEN, statement("s1", "sweden").date("2024").build(), ofSweden(), invited, member),
                dossier(SWEDEN, statement("s1", "sweden").date("2025").build(), ofSweden(), invited, member),
                dossier(SWEDEN, statement("s1", "sweden").build(), ofSweden(), invited, member),
                dossier(SWEDEN, statement("s1", "sweden").date("2025").build(), ofSweden(), invited));
    }

    private static MembershipPosition ofSweden() {
        return position("p1", Party.of("sweden")).addBasis("s1").build();
    }

    private static String english(String principal, String stage) {
        return "/positions/0/holder: the holder should speak for a member that can vote in the organisation; "
                + "was \"" + principal
                + "\", whose stage in \"nato\" is \"" + stage + "\"";
    }

    private static String ukrainian(String principal, String stage) {
        return "/positions/0/holder: сторона, від імені якої виступає носій позиції, не має голосу в організації;"
                + " вказано \"" + principal + "\", стадія членства якої в \"nato\" — \"" + stage + "\"";
    }
}
