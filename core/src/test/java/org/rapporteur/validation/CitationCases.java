package org.rapporteur.validation;

import static org.rapporteur.validation.Samples.dossier;
import static org.rapporteur.validation.Samples.meeting;
import static org.rapporteur.validation.Samples.person;
import static org.rapporteur.validation.Samples.position;
import static org.rapporteur.validation.Samples.source;
import static org.rapporteur.validation.Samples.state;
import static org.rapporteur.validation.Samples.statement;

import java.util.List;
import java.util.Map;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Condition;
import org.rapporteur.model.Extensions;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.Name;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.Schedule;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Tenure;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.Bearing;
import org.rapporteur.model.term.ConditionKind;
import org.rapporteur.model.term.Fidelity;
import org.rapporteur.model.term.OutcomeKind;

/** The rules about citations by example. */
final class CitationCases {
    private CitationCases() {}

    static List<RuleCase> all() {
        return List.of(
                onlyDisputed(),
                verbatim(),
                unknownProperty(),
                readingDoesNotFit(),
                readingOfSeveral(),
                readingOfAList(),
                withoutSource(),
                partsWithoutSource(),
                doubtOfOurOwn(),
                doubtOfOurOwnOfOneProperty(),
                unconfirmed(),
                singleSource());
    }

    private static RuleCase onlyDisputed() {
        return RuleCase.of(
                "only-disputed",
                dossier(cited(Citation.builder()
                                .source("report")
                                .bearing(Bearing.DISPUTES)
                                .build())
                        .build()),
                "/statements/0/citations: a record should have a citation that supports it; all of its "
                        + "citations dispute it",
                "/statements/0/citations: запис мав би мати посилання, яке його підтверджує; усі його "
                        + "посилання йому суперечать",
                dossier(cited(Citation.builder()
                                .source("report")
                                .bearing(Bearing.DISPUTES)
                                .build())
                        .addCitation(Citation.of("report"))
                        .build()),
                dossier(cited(Citation.of("report").implied()).build()));
    }

    private static RuleCase verbatim() {
        return RuleCase.of(
                "verbatim-without-quote",
                dossier(cited(Citation.of("report")).fidelity(Fidelity.VERBATIM).build()),
                "/statements/0/citations: a verbatim statement should be cited with a quote; none of the "
                        + "citations of its content has one",
                "/statements/0/citations: дослівну заяву слід наводити з уривком джерела; жодне посилання "
                        + "щодо її змісту не має цитати",
                dossier(cited(Citation.builder()
                                .source("report")
                                .quote("Talks went on.")
                                .build())
                        .fidelity(Fidelity.VERBATIM)
                        .build()),
                dossier(cited(Citation.of("report"))
                        .fidelity(Fidelity.PARAPHRASE)
                        .build()),
                dossier(cited(Citation.of("report").concerning("date"))
                        .fidelity(Fidelity.VERBATIM)
                        .build()));
    }

    private static RuleCase unknownProperty() {
        return RuleCase.of(
                "concerns-unknown-property",
                dossier(cited(Citation.of("report").concerning("content", "born"))
                        .build()),
                "/statements/0/citations/0/concerns/1: must be the name of a property of the record; was "
                        + "\"born\", but a \"Statement\" has no such property",
                "/statements/0/citations/0/concerns/1: має бути назвою властивості запису; вказано \"born\", "
                        + "але \"Statement\" такої властивості не має",
                dossier(cited(Citation.of("report").concerning("content", "mood"))
                        .extensions(Extensions.of(Map.of("mood", new JsonValue.JsonString("calm"))))
                        .build()),
                dossier(cited(Citation.of("report").concerning("identifiers", "speakers"))
                        .build()),
                dossier(person("ada")
                        .addCitation(Citation.of("report").concerning("born"))
                        .build()));
    }

    private static RuleCase readingDoesNotFit() {
        return RuleCase.of(
                "reading-does-not-fit",
                dossier(cited(reading("2023-13", "date")).build()),
                "/statements/0/citations/0/reads: must be a value of the one property that the citation concerns; was "
                        + "\"2023-13\" for \"date\" of a \"Statement\"",
                "/statements/0/citations/0/reads: має бути значенням однієї властивості, якої стосується посилання; "
                        + "вказано \"2023-13\" для \"date\" у \"Statement\"",
                dossier(cited(reading("2023-12", "date")).build()),
                dossier(cited(reading("press-conference", "channel")).build()),
                dossier(cited(Citation.builder()
                                .source("report")
                                .addConcern("content")
                                .reads(JsonValue.JsonObject.of(
                                        Map.of("en", new JsonValue.JsonString("That talks had ended."))))
                                .build())
                        .build()),
                dossier(cited(reading("calm", "mood"))
                        .extensions(Extensions.of(Map.of("mood", new JsonValue.JsonString("tense"))))
                        .build()));
    }

    private static RuleCase readingOfSeveral() {
        return RuleCase.of(
                "reading-does-not-fit",
                dossier(cited(reading("2023", "date", "place")).build()),
                "/statements/0/citations/0/reads: must be a value of the one property that the citation concerns; was "
                        + "\"2023\" for \"date, place\" of a \"Statement\"",
                "/statements/0/citations/0/reads: має бути значенням однієї властивості, якої стосується посилання; "
                        + "вказано \"2023\" для \"date, place\" у \"Statement\"",
                dossier(cited(reading("2023", "date")).build()));
    }

    private static RuleCase readingOfAList() {
        return RuleCase.of(
                "reading-does-not-fit",
                dossier(cited(reading("kuleba", "speakers")).build()),
                "/statements/0/citations/0/reads: must be a value of the one property that the citation concerns; was "
                        + "\"kuleba\" for \"speakers\" of a \"Statement\"",
                "/statements/0/citations/0/reads: має бути значенням однієї властивості, якої стосується посилання; "
                        + "вказано \"kuleba\" для \"speakers\" у \"Statement\"",
                dossier(cited(reading("kyiv", "meeting")).build()));
    }

    private static Citation reading(String value, String... concerns) {
        return Citation.builder()
                .source("report")
                .concerns(List.of(concerns))
                .reads(value)
                .build();
    }

    private static RuleCase withoutSource() {
        return RuleCase.of(
                "property-without-source",
                dossier(cited(Citation.of("report").concerning("content", "speakers"))
                        .date("2023")
                        .build()),
                "/statements/0/date: each property should be covered by a citation; all citations of this "
                        + "record concern other properties",
                "/statements/0/date: посилання цього запису стосуються інших властивостей; жодне не "
                        + "стосується цієї",
                dossier(cited(Citation.of("report").concerning("content", "speakers"))
                        .build()),
                dossier(cited(Citation.of("report").concerning("content", "speakers"))
                        .addCitation(Citation.of("report").concerning("date"))
                        .date("2023")
                        .build()),
                dossier(cited(Citation.of("report").concerning("content"))
                        .addCitation(Citation.of("report").implied())
                        .build()),
                dossier(Person.builder()
                        .id("ada")
                        .addName(Name.builder()
                                .text("Ada")
                                .addCitation(Citation.of("report"))
                                .build())
                        .born("1815")
                        .addCitation(Citation.of("report").concerning("born"))
                        .build()),
                dossier(source("paper")
                        .addCitation(Citation.of("report").concerning("title"))
                        .date("2023")
                        .build()));
    }

    private static RuleCase partsWithoutSource() {
        Citation report = Citation.of("report");
        return RuleCase.of(
                "property-without-source",
                dossier(cited(report.concerning("content", "speakers"))
                        .addAddressee(Party.named("Y"))
                        .build()),
                "/statements/0/addressees: each property should be covered by a citation; all citations of this "
                        + "record concern other properties",
                "/statements/0/addressees: посилання цього запису стосуються інших властивостей; жодне не "
                        + "стосується цієї",
                dossier(person("ada")
                        .citations(List.of(report.concerning("names")))
                        .addTenure(Tenure.builder()
                                .office(Text.en("Minister"))
                                .addCitation(report)
                                .build())
                        .build()),
                dossier(meeting("talks")
                        .citations(List.of(report.concerning("title")))
                        .title(Text.en("Talks"))
                        .addPreviously(Schedule.builder()
                                .date("2022")
                                .addCitation(report)
                                .build())
                        .addParticipant(Participant.of(Party.named("Y")).toBuilder()
                                .addCitation(report)
                                .build())
                        .addOutcome(Outcome.builder()
                                .kind(OutcomeKind.AGREEMENT)
                                .summary(Text.en("To go on"))
                                .addCitation(report)
                                .build())
                        .build()),
                dossier(position("p1", Party.named("Y"))
                        .citations(List.of(
                                report.concerning("holder", "candidate", "organization", "aspect", "direction")))
                        .addCondition(Condition.requires(ConditionKind.REFORM, Text.en("Reform")).toBuilder()
                                .addCitation(report)
                                .build())
                        .build()));
    }

    private static RuleCase doubtOfOurOwn() {
        return RuleCase.of(
                "doubt-of-our-own",
                dossier(cited(Citation.of("report").implied()).date("2023?").build()),
                "/statements/0/date: marks of doubt should come from the source; was \"2023?\", which the "
                        + "citations only imply",
                "/statements/0/date: позначка сумніву мала б іти від джерела; вказано \"2023?\", а посилання "
                        + "дають це лише непрямо",
                dossier(cited(Citation.of("report")).date("2023?").build()),
                dossier(cited(Citation.of("report").implied()).date("2023").build()),
                dossier(cited(Citation.of("report").concerning("content").implied())
                        .date("2023?")
                        .build()),
                dossier(cited(Citation.of("report").implied())
                        .addCitation(Citation.of("report").concerning("date"))
                        .date("2023?")
                        .build()));
    }

    private static RuleCase doubtOfOurOwnOfOneProperty() {
        return RuleCase.of(
                "doubt-of-our-own",
                dossier(person("ada")
                        .born("1815~")
                        .addCitation(Citation.of("report").concerning("born").implied())
                        .build()),
                "/actors/0/born: marks of doubt should come from the source; was \"1815~\", which the citations "
                        + "only imply",
                "/actors/0/born: позначка сумніву мала б іти від джерела; вказано \"1815~\", а посилання "
                        + "дають це лише непрямо",
                dossier(person("ada")
                        .died("1852~")
                        .addCitation(Citation.of("report").concerning("born").implied())
                        .build()));
    }

    private static RuleCase unconfirmed() {
        return RuleCase.of(
                "credibility-without-confirmation",
                dossier(
                        source("copy").from("report").build(),
                        graded(1).addCitation(Citation.of("copy")).build()),
                "/statements/0/assessment/credibility: credibility 1 means confirmed by other sources; all "
                        + "citations go back to \"report\"",
                "/statements/0/assessment/credibility: достовірність 1 означає підтвердження іншими "
                        + "джерелами; усі посилання ведуть до \"report\"",
                dossier(
                        source("other").build(),
                        graded(1).addCitation(Citation.of("other")).build()),
                dossier(graded(2).build()),
                dossier(statement("s1", "ada")
                        .assessment(Assessment.builder().confidence(90).build())
                        .build()));
    }

    private static RuleCase singleSource() {
        return RuleCase.of(
                "single-source-dossier",
                dossier(
                        state("a").build(),
                        state("b").build(),
                        state("c").build(),
                        state("d").build(),
                        state("e").build()),
                "/sources: everything that is reported here goes back to one source, \"report\"",
                "/sources: усе, що тут переказано, веде до одного джерела, \"report\"",
                dossier(
                        state("a").build(),
                        state("b").build(),
                        state("c").build(),
                        state("d").build()),
                dossier(
                        source("paper").build(),
                        state("a").build(),
                        state("b").build(),
                        state("c").build(),
                        state("d").build(),
                        state("e").addCitation(Citation.of("paper")).build()),
                dossier(
                        state("a").build(),
                        state("b").build(),
                        state("c").build(),
                        state("d").build(),
                        state("e").addCitation(Citation.of("lost")).build()));
    }

    private static Statement.Builder cited(Citation citation) {
        return statement("s1", Party.named("X")).citations(List.of(citation));
    }

    static Statement.Builder graded(int credibility) {
        return statement("s1", Party.named("X"))
                .assessment(Assessment.builder().credibility(credibility).build());
    }
}
