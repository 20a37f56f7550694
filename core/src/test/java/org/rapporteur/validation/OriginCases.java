package org.rapporteur.validation;

import static org.rapporteur.validation.CitationCases.graded;
import static org.rapporteur.validation.Samples.dossier;
import static org.rapporteur.validation.Samples.meeting;
import static org.rapporteur.validation.Samples.person;
import static org.rapporteur.validation.Samples.source;
import static org.rapporteur.validation.Samples.state;

import java.util.List;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Link;
import org.rapporteur.model.Schedule;
import org.rapporteur.model.Source;
import org.rapporteur.model.Tenure;
import org.rapporteur.model.term.LinkRelation;

/** The rules about the origins of sources and of doubts by example. */
final class OriginCases {
    private OriginCases() {}

    static List<RuleCase> all() {
        return List.of(
                doubtOfOurOwnInAnEarlierPlan(), doubtOfOurOwnInAPart(), unconfirmedByLinks(), singleSourceByLinks());
    }

    private static RuleCase doubtOfOurOwnInAnEarlierPlan() {
        return RuleCase.of(
                "doubt-of-our-own",
                dossier(meeting("talks")
                        .addPreviously(Schedule.builder()
                                .date("2023-06?")
                                .addCitation(Citation.of("report").implied())
                                .build())
                        .build()),
                "/meetings/0/previously/0/date: marks of doubt should come from the source; was \"2023-06?\", which "
                        + "the citations only imply",
                "/meetings/0/previously/0/date: позначка сумніву мала б іти від джерела; вказано \"2023-06?\", а "
                        + "посилання дають це лише непрямо",
                dossier(meeting("talks")
                        .addPreviously(Schedule.builder()
                                .date("2023-06?")
                                .addCitation(Citation.of("report"))
                                .build())
                        .build()));
    }

    /** A part without citations is stated by those of the record. */
    private static RuleCase doubtOfOurOwnInAPart() {
        Tenure tenure = Samples.tenure(Samples.MINISTER, "2019~/2022").build();
        return RuleCase.of(
                "doubt-of-our-own",
                dossier(person("ada")
                        .addTenure(tenure)
                        .addCitation(Citation.of("report").concerning("tenures").implied())
                        .build()),
                "/actors/0/tenures/0/period: marks of doubt should come from the source; was \"2019~/2022\", which "
                        + "the citations only imply",
                "/actors/0/tenures/0/period: позначка сумніву мала б іти від джерела; вказано \"2019~/2022\", а "
                        + "посилання дають це лише непрямо",
                dossier(person("ada").addTenure(tenure).build()),
                dossier(person("ada")
                        .addTenure(tenure.toBuilder()
                                .addCitation(Citation.of("report"))
                                .build())
                        .addCitation(Citation.of("report").concerning("tenures").implied())
                        .build()));
    }

    private static RuleCase unconfirmedByLinks() {
        return RuleCase.of(
                "credibility-without-confirmation",
                dossier(
                        source("copy")
                                .addLink(Link.to(LinkRelation.DERIVED_FROM, "report"))
                                .build(),
                        graded(1).addCitation(Citation.of("copy")).build()),
                "/statements/0/assessment/credibility: credibility 1 means confirmed by other sources; all "
                        + "citations go back to \"report\"",
                "/statements/0/assessment/credibility: достовірність 1 означає підтвердження іншими "
                        + "джерелами; усі посилання ведуть до \"report\"",
                dossier(
                        source("copy")
                                .addLink(Link.to(LinkRelation.DERIVED_FROM, "report"))
                                .addLink(Link.to(LinkRelation.DERIVED_FROM, "other"))
                                .build(),
                        graded(1).addCitation(Citation.of("copy")).build()));
    }

    private static RuleCase singleSourceByLinks() {
        return RuleCase.of(
                "single-source-dossier",
                ofFive(source("copy")
                        .addLink(Link.to(LinkRelation.DERIVED_FROM, "report"))
                        .addLink(Link.to(LinkRelation.TRANSLATES, "report"))
                        .build()),
                "/sources: everything that is reported here goes back to one source, \"report\"",
                "/sources: усе, що тут переказано, веде до одного джерела, \"report\"",
                ofFive(source("copy")
                        .addLink(Link.to(LinkRelation.FOLLOWS, "report"))
                        .build()));
    }

    private static Dossier ofFive(Source copy) {
        return dossier(
                copy,
                state("a").build(),
                state("b").build(),
                state("c").build(),
                state("d").build(),
                state("e").addCitation(Citation.of("copy")).build());
    }
}
