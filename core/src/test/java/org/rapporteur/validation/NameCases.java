package org.rapporteur.validation;

import static org.rapporteur.validation.Samples.dossier;
import static org.rapporteur.validation.Samples.meeting;
import static org.rapporteur.validation.Samples.organization;
import static org.rapporteur.validation.Samples.state;
import static org.rapporteur.validation.Samples.statement;

import java.util.List;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Name;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.Schedule;
import org.rapporteur.model.State;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.NameKind;

/** The rules about names by example. */
final class NameCases {
    private NameCases() {}

    static List<RuleCase> all() {
        return List.of(
                noNameInLanguage(),
                nameOfAnotherLanguage(),
                sameNameTwice(),
                sameNameInOtherSpelling(),
                metonymResolvedToCity(),
                metonymOfAnother(),
                metonymOfEarlierPlace(),
                metonymOfPlaceOfStatement(),
                nameOfAnotherScript());
    }

    private static RuleCase noNameInLanguage() {
        return RuleCase.of(
                "no-name-in-language",
                dossier(State.builder()
                                .id("ukraine")
                                .addCitation(Citation.of("report"))
                                .addName(Name.of("Ukraine", "en"))
                                .build())
                        .toBuilder()
                        .title(Text.en("Talks").and("uk", "Розмови"))
                        .build(),
                "/actors/0/names: an actor should have a name for each language of the title; "
                        + "\"Ukraine\" has none for \"uk\"",
                "/actors/0/names: учасник мав би мати назву для кожної мови заголовка; \"Ukraine\" не "
                        + "має її для \"uk\"",
                dossier(State.builder()
                                .id("ukraine")
                                .addCitation(Citation.of("report"))
                                .addName(Name.of("Ukraine", "en"))
                                .addName(Name.of("Україна", "uk"))
                                .build())
                        .toBuilder()
                        .title(Text.en("Talks").and("uk", "Розмови"))
                        .build(),
                dossier(State.builder()
                                .id("ukraine")
                                .addCitation(Citation.of("report"))
                                .addName(Name.of("Ukraine"))
                                .addName(Name.of("Україна"))
                                .build())
                        .toBuilder()
                        .title(Text.en("Talks").and("uk", "Розмови"))
                        .build(),
                dossier(State.builder()
                                .id("ukraine")
                                .addCitation(Citation.of("report"))
                                .addName(Name.of("Ukraina", "uk-Latn"))
                                .addName(Name.of("Україна", "und-Cyrl"))
                                .build())
                        .toBuilder()
                        .title(Text.en("Talks").and("uk", "Розмови"))
                        .build(),
                dossier(State.builder()
                                .id("ukraine")
                                .addCitation(Citation.of("report"))
                                .addName(Name.of("Ukraina", "pl"))
                                .build())
                        .toBuilder()
                        .title(Text.of("en", "Talks"))
                        .build(),
                dossier(State.builder()
                                .id("ukraine")
                                .addCitation(Citation.of("report"))
                                .addName(Name.of("Україна", "uk"))
                                .build())
                        .toBuilder()
                        .title(Text.of("und", "Talks"))
                        .build(),
                dossier(State.builder()
                        .id("ukraine")
                        .addCitation(Citation.of("report"))
                        .addName(Name.of("Ukraine", "en"))
                        .build()));
    }

    private static RuleCase nameOfAnotherLanguage() {
        return RuleCase.of(
                "no-name-in-language",
                dossier(State.builder()
                                .id("ukraine")
                                .addCitation(Citation.of("report"))
                                .addName(Name.of("Украина", "ru"))
                                .build())
                        .toBuilder()
                        .title(Text.of("uk", "Розмови"))
                        .build(),
                "/actors/0/names: an actor should have a name for each language of the title; "
                        + "\"Украина\" has none for \"uk\"",
                "/actors/0/names: учасник мав би мати назву для кожної мови заголовка; \"Украина\" не "
                        + "має її для \"uk\"",
                dossier(State.builder()
                                .id("ukraine")
                                .addCitation(Citation.of("report"))
                                .addName(Name.of("Ukrajina", "sr"))
                                .build())
                        .toBuilder()
                        .title(Text.of("sr", "Razgovori"))
                        .build());
    }

    private static RuleCase sameNameTwice() {
        return RuleCase.of(
                "same-name-twice",
                dossier(State.builder()
                        .id("ukraine")
                        .addCitation(Citation.of("report"))
                        .addName(Name.of("Ukraine", "en"))
                        .addName(Name.of("Ukraine", "en"))
                        .build()),
                "/actors/0/names/1: a name should be listed once; was \"Ukraine\", which is already listed at "
                        + "\"/actors/0/names/0\"",
                "/actors/0/names/1: назву слід наводити один раз; вказано \"Ukraine\", яка вже стоїть "
                        + "у \"/actors/0/names/0\"",
                dossier(State.builder()
                        .id("ukraine")
                        .addCitation(Citation.of("report"))
                        .addName(Name.of("Ukraine", "en"))
                        .addName(Name.of("Ukraine", "fr"))
                        .build()),
                dossier(State.builder()
                        .id("ukraine")
                        .addCitation(Citation.of("report"))
                        .addName(Name.of("Ukraine", "en", NameKind.COMMON))
                        .addName(Name.of("Ukraine", "en", NameKind.SHORT))
                        .build()),
                dossier(State.builder()
                        .id("ukraine")
                        .addCitation(Citation.of("report"))
                        .addName(Name.builder().text("UNR").period("1917/1921").build())
                        .addName(Name.builder().text("UNR").period("1948/1992").build())
                        .build()));
    }

    private static RuleCase sameNameInOtherSpelling() {
        return RuleCase.of(
                "same-name-twice",
                named(Name.of("Мар'яна Безугла", "uk"), Name.of("МАР’ЯНА  БЕЗУГЛА", "ukr")),
                "/actors/0/names/1: a name should be listed once; was \"МАР’ЯНА  БЕЗУГЛА\", which is already listed at \"/actors/0/names/0\"",
                "/actors/0/names/1: назву слід наводити один раз; вказано \"МАР’ЯНА  БЕЗУГЛА\", яка вже стоїть у \"/actors/0/names/0\"",
                named(Name.of("Мар'яна Безугла", "uk"), Name.of("Маряна Безугла", "uk")),
                named(Name.of("Zelenskyy", "en"), Name.of("Zelenskyi", "en")));
    }

    private static Dossier named(Name... names) {
        return dossier(State.builder()
                .id("ukraine")
                .addCitation(Citation.of("report"))
                .names(List.of(names))
                .build());
    }

    private static RuleCase metonymResolvedToCity() {
        return RuleCase.of(
                "metonym-resolved-to-city",
                dossier(
                        organization("kyiv").addName(Name.of("Kyiv", "en")).build(),
                        statement("s1", Party.named("Kyiv").actor("kyiv")).build(),
                        meeting("talks").place(Place.of(Text.en("Kyiv"))).build()),
                "/statements/0/speakers/0/actor: a place that speaks should be resolved to those who govern "
                        + "there; was \"kyiv\", whose own name is \"Kyiv\"",
                "/statements/0/speakers/0/actor: місце, що говорить, мало б означати когось іншого; "
                        + "вказано \"kyiv\", чия власна назва — \"Kyiv\"",
                dossier(
                        state("ukraine")
                                .addName(Name.of("Kyiv", "en", NameKind.METONYM))
                                .build(),
                        statement("s1", Party.named("Kyiv").actor("ukraine")).build(),
                        meeting("talks").place(Place.of(Text.en("Kyiv"))).build()),
                dossier(
                        organization("kyiv").addName(Name.of("Kyiv", "en")).build(),
                        statement("s1", Party.named("Kyiv").actor("kyiv")).build()),
                dossier(
                        state("Kyiv").build(),
                        statement("s1", Party.named("Kyiv").actor("Kyiv")).build(),
                        meeting("talks").place(Place.of(Text.en("Kyiv"))).build()),
                dossier(
                        organization("kyiv").addName(Name.of("Kyiv", "en")).build(),
                        statement("s1", Party.of("kyiv")).build(),
                        meeting("talks").place(Place.of(Text.en("Kyiv"))).build()),
                dossier(
                        organization("kyiv").addName(Name.of("Kyiv", "en")).build(),
                        statement("s1", Party.named("Kyiv")).build(),
                        meeting("talks").place(Place.of(Text.en("Kyiv"))).build()));
    }

    private static RuleCase metonymOfEarlierPlace() {
        Place city = Place.of(Text.en("Kyiv"));
        return RuleCase.of(
                "metonym-resolved-to-city",
                dossier(
                        organization("kyiv").addName(Name.of("Kyiv", "en")).build(),
                        statement("s1", Party.named("Kyiv").actor("kyiv")).build(),
                        meeting("talks")
                                .addPreviously(Schedule.builder().place(city).build())
                                .build()),
                "/statements/0/speakers/0/actor: a place that speaks should be resolved to those who govern "
                        + "there; was \"kyiv\", whose own name is \"Kyiv\"",
                "/statements/0/speakers/0/actor: місце, що говорить, мало б означати когось іншого; "
                        + "вказано \"kyiv\", чия власна назва — \"Kyiv\"",
                dossier(
                        organization("kyiv").addName(Name.of("Kyiv", "en")).build(),
                        statement("s1", Party.named("Kyiv").actor("kyiv"))
                                .place(Place.of(Text.en("Lviv")))
                                .build()));
    }

    private static RuleCase metonymOfPlaceOfStatement() {
        return RuleCase.of(
                "metonym-resolved-to-city",
                dossier(
                        organization("kyiv").addName(Name.of("Kyiv", "en")).build(),
                        statement("s1", Party.named("Kyiv").actor("kyiv"))
                                .place(Place.of(Text.en("Kyiv")))
                                .build()),
                "/statements/0/speakers/0/actor: a place that speaks should be resolved to those who govern "
                        + "there; was \"kyiv\", whose own name is \"Kyiv\"",
                "/statements/0/speakers/0/actor: місце, що говорить, мало б означати когось іншого; "
                        + "вказано \"kyiv\", чия власна назва — \"Kyiv\"",
                dossier(
                        organization("kyiv").addName(Name.of("Kyiv", "en")).build(),
                        statement("s1", Party.named("Kyiv"))
                                .place(Place.of(Text.en("Kyiv")))
                                .build()));
    }

    private static RuleCase nameOfAnotherScript() {
        return RuleCase.of(
                "no-name-in-language",
                dossier(state("ukraine")
                                .names(List.of(Name.of("Ukraina", "uk-Latn")))
                                .build())
                        .toBuilder()
                        .title(Text.of("uk", "Розмови"))
                        .build(),
                "/actors/0/names: an actor should have a name for each language of the title; "
                        + "\"Ukraina\" has none for \"uk\"",
                "/actors/0/names: учасник мав би мати назву для кожної мови заголовка; \"Ukraina\" не "
                        + "має її для \"uk\"",
                dossier(state("ukraine")
                                .names(List.of(Name.of("Ukraina", "uk-Latn")))
                                .build())
                        .toBuilder()
                        .title(Text.of("uk-Latn", "Rozmovy"))
                        .build(),
                dossier(state("ukraine").names(List.of(Name.of("NATO", "uk"))).build()).toBuilder()
                        .title(Text.of("uk", "Розмови"))
                        .build());
    }

    private static RuleCase metonymOfAnother() {
        return RuleCase.of(
                "metonym-resolved-to-city",
                dossier(
                        organization("kyiv").addName(Name.of("Kyiv", "en")).build(),
                        state("ukraine")
                                .addName(Name.of("Kyiv", "en", NameKind.METONYM))
                                .build(),
                        statement("s1", Party.named("Kyiv").actor("kyiv")).build()),
                "/statements/0/speakers/0/actor: a place that speaks should be resolved to those who govern "
                        + "there; was \"kyiv\", whose own name is \"Kyiv\"",
                "/statements/0/speakers/0/actor: місце, що говорить, мало б означати когось іншого; "
                        + "вказано \"kyiv\", чия власна назва — \"Kyiv\"",
                dossier(
                        organization("kyiv").addName(Name.of("Kyiv", "en")).build(),
                        state("ukraine")
                                .addName(Name.of("Kyiv", "en", NameKind.METONYM))
                                .build(),
                        statement("s1", Party.named("Kyiv").actor("ukraine")).build()));
    }
}
