package org.rapporteur.validation;

import static org.rapporteur.validation.Samples.dossier;
import static org.rapporteur.validation.Samples.person;
import static org.rapporteur.validation.Samples.statement;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Extensions;
import org.rapporteur.model.JsonValue.JsonNull;
import org.rapporteur.model.OtherEntity;
import org.rapporteur.model.Party;

/** The rules about names that this version does not know, by example. */
final class ExtensionCases {
    private ExtensionCases() {}

    static List<RuleCase> all() {
        return List.of(
                misspeltList(),
                misspeltProperty(),
                misspeltPropertyOfPart(),
                unknownProperty(),
                misspeltType(),
                unknownType());
    }

    private static RuleCase misspeltList() {
        return RuleCase.of(
                "possibly-misspelt-property",
                own("statments"),
                "/statments: this version knows no such property; was \"statments\" in \"Dossier\", occurrences: \"1\";"
                        + " did you mean \"statements\"? A reader with Unknowns.REFUSE refuses such names",
                "/statments: ця версія не знає такої властивості; вказано \"statments\" у \"Dossier\", випадків: \"1\";"
                        + " можливо, малося на увазі \"statements\"? Читання з параметром Unknowns.REFUSE відхиляє такі"
                        + " назви",
                own("x-statments", "acme:statments", "$statments", "@statments"),
                own("statutes"));
    }

    private static RuleCase misspeltProperty() {
        return RuleCase.of(
                "possibly-misspelt-property",
                dossier(
                        person("ada").extensions(named("DIED")).build(),
                        person("bob").extensions(named("DIED")).build()),
                "/actors/0/DIED: this version knows no such property; was \"DIED\" in \"Person\", occurrences: \"2\"; did"
                        + " you mean \"died\"? A reader with Unknowns.REFUSE refuses such names",
                "/actors/0/DIED: ця версія не знає такої властивості; вказано \"DIED\" у \"Person\", випадків: \"2\";"
                        + " можливо, малося на увазі \"died\"? Читання з параметром Unknowns.REFUSE відхиляє такі назви",
                dossier(statement("s1", Party.named("X"))
                        .extensions(named("DIED"))
                        .build()));
    }

    private static RuleCase misspeltPropertyOfPart() {
        return RuleCase.of(
                "possibly-misspelt-property",
                dossier(person("ada")
                        .addCitation(Citation.builder()
                                .source("report")
                                .extensions(named("qoute"))
                                .build())
                        .build()),
                "/actors/0/citations/1/qoute: this version knows no such property; was \"qoute\" in \"Citation\","
                        + " occurrences: \"1\"; did you mean \"quote\"? A reader with Unknowns.REFUSE refuses such names",
                "/actors/0/citations/1/qoute: ця версія не знає такої властивості; вказано \"qoute\" у \"Citation\","
                        + " випадків: \"1\"; можливо, малося на увазі \"quote\"? Читання з параметром Unknowns.REFUSE"
                        + " відхиляє такі назви",
                own("qoute"));
    }

    private static RuleCase unknownProperty() {
        return RuleCase.of(
                "unrecognized-property",
                dossier(person("ada").extensions(named("a/b", "popolo:area")).build()),
                "/actors/0/a~1b: this version knows no such property, and keeps it unread; was \"a/b\" in \"Person\","
                        + " occurrences: \"1\"; a reader with Unknowns.REFUSE refuses such names",
                "/actors/0/a~1b: ця версія не знає такої властивості й зберігає її непрочитаною; вказано \"a/b\" у"
                        + " \"Person\", випадків: \"1\"; читання з параметром Unknowns.REFUSE відхиляє такі назви",
                own("$schema", "@context", "x-area", "popolo:area"),
                own("statments"));
    }

    private static RuleCase misspeltType() {
        return RuleCase.of(
                "possibly-misspelt-type",
                dossier(other("Statemnt", "statements"), other("Statemnt", "statements")),
                "/statements/0/type: this version knows no such type of record; was \"Statemnt\", occurrences: \"2\"; did"
                        + " you mean \"Statement\"? A reader with Unknowns.REFUSE refuses such types",
                "/statements/0/type: ця версія не знає такого типу записів; вказано \"Statemnt\", випадків: \"2\";"
                        + " можливо, малося на увазі \"Statement\"? Читання з параметром Unknowns.REFUSE відхиляє такі"
                        + " типи",
                dossier(other("Statemnt", "actors")),
                dossier(other("x-Statement", "statements")));
    }

    private static RuleCase unknownType() {
        return RuleCase.of(
                "unrecognized-type",
                dossier(OtherEntity.builder().type("Treaty").build(), other("acme:Treaty", "actors")),
                "/others/0/type: this version knows no such type of record, and keeps the record unread; was \"Treaty\","
                        + " occurrences: \"1\"; a reader with Unknowns.REFUSE refuses such types",
                "/others/0/type: ця версія не знає такого типу записів і зберігає запис непрочитаним; вказано \"Treaty\","
                        + " випадків: \"1\"; читання з параметром Unknowns.REFUSE відхиляє такі типи",
                dossier(OtherEntity.builder().type("Organisation").build()));
    }

    private static Dossier own(String... names) {
        return Dossier.builder().extensions(named(names)).build();
    }

    private static OtherEntity other(String type, String list) {
        return OtherEntity.builder().type(type).list(list).build();
    }

    private static Extensions named(String... names) {
        return Extensions.of(Stream.of(names).collect(Collectors.toMap(name -> name, name -> JsonNull.NULL)));
    }
}
