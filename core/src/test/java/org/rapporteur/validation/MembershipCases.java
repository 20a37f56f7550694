package org.rapporteur.validation;

import static org.rapporteur.validation.Samples.dossier;
import static org.rapporteur.validation.Samples.membership;
import static org.rapporteur.validation.Samples.organization;
import static org.rapporteur.validation.Samples.state;

import java.util.List;
import org.rapporteur.model.Membership;
import org.rapporteur.model.Party;
import org.rapporteur.model.term.MembershipStage;

/** The rules about memberships by example. */
final class MembershipCases {
    private MembershipCases() {}

    static List<RuleCase> all() {
        return List.of(
                outsideExistence(),
                outsideOrganization(),
                overlapsItself(),
                twiceAtOneStage(),
                overlapsWithinOneReading(),
                insideAndOutside(),
                goesBackwards(),
                goesBackwardsByYears(),
                goesBackwardsInsideAHigherStage());
    }

    private static RuleCase outsideExistence() {
        return RuleCase.of(
                "membership-outside-existence",
                dossier(
                        state("gdr").period("1949-10-07/1990-10-03").build(),
                        in("m1", MembershipStage.MEMBER, "1991/..", "gdr")),
                "/memberships/0/period: both sides must exist during a membership; was \"1991/..\", but \"gdr\" "
                        + "existed in \"1949-10-07/1990-10-03\"",
                "/memberships/0/period: членство має припадати на час існування обох сторін; вказано "
                        + "\"1991/..\", а \"gdr\" існує \"1949-10-07/1990-10-03\"",
                dossier(
                        state("gdr").period("1949-10-07/1990-10-03").build(),
                        in("m1", MembershipStage.MEMBER, "1973-09-18/1990-10-03", "gdr")),
                dossier(
                        state("gdr").period("1949-10-07/1990-10-03").build(),
                        in("m1", MembershipStage.NONE, "1991/..", "gdr")),
                dossier(state("gdr").build(), in("m1", MembershipStage.MEMBER, "1991/..", "gdr")));
    }

    private static RuleCase outsideOrganization() {
        return RuleCase.of(
                "membership-outside-existence",
                dossier(
                        organization("nato").period("1949-04-04/..").build(),
                        in("m1", MembershipStage.MEMBER, "1948", "gdr")),
                "/memberships/0/period: both sides must exist during a membership; was \"1948\", but \"nato\" "
                        + "existed in \"1949-04-04/..\"",
                "/memberships/0/period: членство має припадати на час існування обох сторін; вказано "
                        + "\"1948\", а \"nato\" існує \"1949-04-04/..\"",
                dossier(
                        organization("nato").period("1949-04-04/..").build(),
                        in("m1", MembershipStage.MEMBER, "1949", "gdr")));
    }

    private static RuleCase overlapsItself() {
        return RuleCase.of(
                "membership-overlaps-itself",
                dossier(
                        in("m1", MembershipStage.INVITED, "2022-07-05/2024-03-31", "sweden"),
                        in("m2", MembershipStage.MEMBER, "2024-03-07/..", "sweden")),
                "/memberships/1/stage: an actor should have one stage at a time; was \"member\" in "
                        + "\"2024-03-07/..\", but according to \"m1\" it is \"invited\" in \"2022-07-05/2024-03-31\"",
                "/memberships/1/stage: один суб’єкт в один час мав би мати одну стадію; вказано \"member\" "
                        + "протягом \"2024-03-07/..\", а за \"m1\" це \"invited\" протягом \"2022-07-05/2024-03-31\"",
                dossier(
                        in("m1", MembershipStage.INVITED, "2022-07-05/2024-03-07", "sweden"),
                        in("m2", MembershipStage.MEMBER, "2024-03-07/..", "sweden")),
                dossier(
                        in("m1", MembershipStage.INVITED, "2022/2024", "sweden"),
                        in("m2", MembershipStage.MEMBER, "2024/..", "sweden")),
                dossier(
                        in("m1", MembershipStage.CANDIDATE, "2022/..", "sweden"),
                        in("m2", MembershipStage.NEGOTIATING, "2024/..", "sweden")),
                dossier(
                        in("m1", MembershipStage.INVITED, "2022/..", "sweden"),
                        in("m2", MembershipStage.MEMBER, "2023/..", "finland")),
                dossier(
                        by("ecowas", in("m1", MembershipStage.MEMBER, "1975/2025-01-29", "niger")),
                        by("niger", in("m2", MembershipStage.MEMBER, "1975/2024-01-28", "niger")),
                        by("niger", in("m3", MembershipStage.WITHDRAWN, "2024-01-28/..", "niger"))),
                dossier(
                        in("m1", MembershipStage.MEMBER, "1973/2020-01-31", "uk"),
                        in("m2", MembershipStage.WITHDRAWING, "2017-03-29/2020-01-31", "uk"),
                        in("m3", MembershipStage.WITHDRAWN, "2020-01-31/..", "uk")));
    }

    private static RuleCase twiceAtOneStage() {
        return RuleCase.of(
                "membership-overlaps-itself",
                dossier(
                        in("m1", MembershipStage.MEMBER, "1949/..", "france"),
                        in("m2", MembershipStage.MEMBER, "1966/2009", "france")),
                "/memberships/1/stage: an actor should have one stage at a time; was \"member\" in "
                        + "\"1966/2009\", but according to \"m1\" it is \"member\" in \"1949/..\"",
                "/memberships/1/stage: один суб’єкт в один час мав би мати одну стадію; вказано \"member\" "
                        + "протягом \"1966/2009\", а за \"m1\" це \"member\" протягом \"1949/..\"",
                dossier(
                        in("m1", MembershipStage.MEMBER, "1949/1966", "france"),
                        in("m2", MembershipStage.MEMBER, "2009/..", "france")));
    }

    /** m2 belongs to every reading, and is reported once. */
    private static RuleCase overlapsWithinOneReading() {
        return RuleCase.of(
                "membership-overlaps-itself",
                dossier(
                        by("ecowas", in("m1", MembershipStage.MEMBER, "1975/2025-01-29", "niger")),
                        by("niger", in("m2", MembershipStage.MEMBER, "1976/2024-01-28", "niger")),
                        in("m3", MembershipStage.WITHDRAWN, "2024-01-01/..", "niger")),
                "/memberships/2/stage: an actor should have one stage at a time; was \"withdrawn\" in "
                        + "\"2024-01-01/..\", but according to \"m1\" it is \"member\" in \"1975/2025-01-29\"",
                "/memberships/2/stage: один суб’єкт в один час мав би мати одну стадію; вказано \"withdrawn\" "
                        + "протягом \"2024-01-01/..\", а за \"m1\" це \"member\" протягом \"1975/2025-01-29\"",
                dossier(
                        by("ecowas", in("m1", MembershipStage.MEMBER, "1975/2025-01-29", "niger")),
                        by("niger", in("m2", MembershipStage.MEMBER, "1976/2024-01-28", "niger"))));
    }

    private static RuleCase insideAndOutside() {
        return RuleCase.of(
                "membership-overlaps-itself",
                dossier(
                        in("m1", MembershipStage.MEMBER, "1949/1966", "france"),
                        in("m2", MembershipStage.WITHDRAWN, "1960/1962", "france")),
                "/memberships/1/stage: an actor should have one stage at a time; was \"withdrawn\" in "
                        + "\"1960/1962\", but according to \"m1\" it is \"member\" in \"1949/1966\"",
                "/memberships/1/stage: один суб’єкт в один час мав би мати одну стадію; вказано \"withdrawn\" "
                        + "протягом \"1960/1962\", а за \"m1\" це \"member\" протягом \"1949/1966\"",
                dossier(
                        in("m1", MembershipStage.PARTNER, "1994/..", "ukraine"),
                        in("m2", MembershipStage.MEMBER, "2020/..", "ukraine")),
                dossier(
                        in("m1", MembershipStage.MEMBER, "1949/..", "ukraine"),
                        in("m2", MembershipStage.OBSERVER, "2020/..", "ukraine")));
    }

    private static RuleCase goesBackwards() {
        return RuleCase.of(
                "stage-goes-backwards",
                dossier(
                        in("m1", MembershipStage.NEGOTIATING, "2010/2013", "iceland"),
                        in("m2", MembershipStage.APPLIED, "2014/..", "iceland")),
                "/memberships/1/stage: a later stage should not be lower; was \"applied\" in \"2014/..\", but "
                        + "according to \"m1\" it was \"negotiating\" before, in \"2010/2013\"",
                "/memberships/1/stage: пізніша стадія не мала б бути нижчою; вказано \"applied\" протягом "
                        + "\"2014/..\" після \"negotiating\" протягом \"2010/2013\" за \"m1\"",
                dossier(
                        in("m1", MembershipStage.APPLIED, "2009/2010", "iceland"),
                        in("m2", MembershipStage.NEGOTIATING, "2011/2013", "iceland")),
                dossier(
                        in("m2", MembershipStage.NEGOTIATING, "2011/2013", "iceland"),
                        in("m1", MembershipStage.APPLIED, "2009/2010", "iceland")),
                dossier(
                        in("m1", MembershipStage.NEGOTIATING, "2010/2013", "iceland"),
                        in("m2", MembershipStage.WITHDRAWN, "2014/2020", "iceland"),
                        in("m3", MembershipStage.APPLIED, "2021/..", "iceland")),
                dossier(
                        in("m1", MembershipStage.NEGOTIATING, "2010/2013", "iceland"),
                        in("m2", MembershipStage.INVITED, "2014/..", "iceland")),
                dossier(
                        in("m1", MembershipStage.NEGOTIATING, "2010/..", "iceland"),
                        in("m2", MembershipStage.APPLIED, "2009/..", "iceland")),
                dossier(
                        in("m1", MembershipStage.MEMBER, "2010/2013", "iceland"),
                        in("m2", MembershipStage.PARTNER, "2014/..", "iceland")),
                dossier(
                        by("eu", in("m1", MembershipStage.NEGOTIATING, "2010/2013", "iceland")),
                        by("iceland", in("m2", MembershipStage.APPLIED, "2014/..", "iceland"))));
    }

    private static Membership by(String reader, Membership membership) {
        return membership.toBuilder().addAccordingTo(Party.of(reader)).build();
    }

    private static RuleCase goesBackwardsByYears() {
        return RuleCase.of(
                "stage-goes-backwards",
                dossier(
                        in("m1", MembershipStage.MEMBER, "2022", "sweden"),
                        in("m2", MembershipStage.APPLIED, "2023", "sweden")),
                "/memberships/1/stage: a later stage should not be lower; was \"applied\" in \"2023\", but "
                        + "according to \"m1\" it was \"member\" before, in \"2022\"",
                "/memberships/1/stage: пізніша стадія не мала б бути нижчою; вказано \"applied\" протягом "
                        + "\"2023\" після \"member\" протягом \"2022\" за \"m1\"",
                dossier(
                        in("m1", MembershipStage.MEMBER, "2022", "sweden"),
                        in("m2", MembershipStage.APPLIED, "2022", "sweden")),
                dossier(
                        in("m1", MembershipStage.MEMBER, "2022?", "sweden"),
                        in("m2", MembershipStage.APPLIED, "2023", "sweden")),
                dossier(
                        in("m1", MembershipStage.MEMBER, "2022-05-18", "sweden"),
                        in("m2", MembershipStage.APPLIED, "2022-05-19", "sweden")),
                dossier(
                        in("m1", MembershipStage.MEMBER, "2020", "sweden"),
                        in("m2", MembershipStage.NONE, "2020", "sweden"),
                        in("m3", MembershipStage.APPLIED, "2023", "sweden")),
                dossier(
                        in("m1", MembershipStage.MEMBER, "2020", "sweden"),
                        in("m2", MembershipStage.WITHDRAWN, "202X", "sweden"),
                        in("m3", MembershipStage.APPLIED, "2023", "sweden")));
    }

    private static RuleCase goesBackwardsInsideAHigherStage() {
        return RuleCase.of(
                "stage-goes-backwards",
                dossier(
                        in("m1", MembershipStage.NEGOTIATING, "2010-06/..", "iceland"),
                        in("m2", MembershipStage.APPLIED, "2014/..", "iceland")),
                "/memberships/1/stage: a later stage should not be lower; was \"applied\" in \"2014/..\", but "
                        + "according to \"m1\" it was \"negotiating\" before, in \"2010-06/..\"",
                "/memberships/1/stage: пізніша стадія не мала б бути нижчою; вказано \"applied\" протягом "
                        + "\"2014/..\" після \"negotiating\" протягом \"2010-06/..\" за \"m1\"",
                dossier(
                        in("m1", MembershipStage.NEGOTIATING, "2010-06/..", "iceland"),
                        in("m2", MembershipStage.APPLIED, "../2014", "iceland")),
                dossier(
                        in("m1", MembershipStage.NEGOTIATING, "/2013", "iceland"),
                        in("m2", MembershipStage.APPLIED, "2010/..", "iceland")));
    }

    private static Membership in(String id, MembershipStage stage, String period, String member) {
        return membership(id, member, stage).period(period).build();
    }
}
