package org.rapporteur.validation;

import static org.rapporteur.validation.Samples.dossier;
import static org.rapporteur.validation.Samples.meeting;
import static org.rapporteur.validation.Samples.source;
import static org.rapporteur.validation.Samples.statement;

import java.util.List;
import org.rapporteur.model.Link;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Party;
import org.rapporteur.model.term.LinkRelation;

/** The rules about links and dates by example. */
final class LinkTimeCases {
    private LinkTimeCases() {}

    static List<RuleCase> all() {
        return List.of(precedes(), follows(), part(), origin(), originByLink());
    }

    private static RuleCase precedes() {
        return RuleCase.of(
                "order-against-dates",
                dossier(
                        statement("s1", Party.named("X"))
                                .date("2023-09")
                                .addLink(Link.to(LinkRelation.PRECEDES, "talks"))
                                .build(),
                        meeting("talks").date("2023-08-15").build()),
                "/statements/0/links/0/relation: the order that a link states must match the dates; was "
                        + "\"precedes\" from \"2023-09\" to \"talks\", dated \"2023-08-15\"",
                "/statements/0/links/0/relation: послідовність, яку стверджує зв’язок, має збігатися з "
                        + "послідовністю дат; вказано \"precedes\" від \"2023-09\" до \"talks\" з датою \"2023-08-15\"",
                dossier(
                        statement("s1", Party.named("X"))
                                .date("2023-08")
                                .addLink(Link.to(LinkRelation.PRECEDES, "talks"))
                                .build(),
                        meeting("talks").date("2023-08-15").build()),
                dossier(
                        statement("s1", Party.named("X"))
                                .date("2023-09")
                                .addLink(Link.to(LinkRelation.CITES, "talks"))
                                .build(),
                        meeting("talks").date("2023-08-15").build()),
                dossier(statement("s1", Party.named("X"))
                        .date("2023-09")
                        .addLink(Link.to(LinkRelation.PRECEDES, "talks"))
                        .build()));
    }

    private static RuleCase follows() {
        return RuleCase.of(
                "order-against-dates",
                dossier(
                        meeting("m1")
                                .date("2023")
                                .addLink(Link.to(LinkRelation.FOLLOWS, "paper"))
                                .build(),
                        source("paper").date("2024").build()),
                "/meetings/0/links/0/relation: the order that a link states must match the dates; was "
                        + "\"follows\" from \"2023\" to \"paper\", dated \"2024\"",
                "/meetings/0/links/0/relation: послідовність, яку стверджує зв’язок, має збігатися з "
                        + "послідовністю дат; вказано \"follows\" від \"2023\" до \"paper\" з датою \"2024\"",
                dossier(
                        meeting("m1")
                                .date("2023")
                                .addLink(Link.to(LinkRelation.FOLLOWS, "paper"))
                                .build(),
                        source("paper").date("2023").build()));
    }

    private static RuleCase part() {
        return RuleCase.of(
                "part-outside-whole",
                dossier(
                        side("2024-07-13"),
                        meeting("summit").date("2024-07-09/2024-07-11").build()),
                "/meetings/0/links/0/target: a part should be dated within the whole; was \"summit\", dated "
                        + "\"2024-07-09/2024-07-11\", but this meeting is dated \"2024-07-13\"",
                "/meetings/0/links/0/target: частина мала б припадати на час цілого; вказано \"summit\" з "
                        + "датою \"2024-07-09/2024-07-11\", а ця зустріч має дату \"2024-07-13\"",
                dossier(
                        side("2024-07-11"),
                        meeting("summit").date("2024-07-09/2024-07-11").build()),
                dossier(
                        side("2024-07-12"),
                        meeting("summit").date("2024-07-09/2024-07-11").build()),
                dossier(side("2024-07-12"), meeting("summit").build()));
    }

    private static RuleCase origin() {
        return RuleCase.of(
                "source-before-origin",
                dossier(
                        source("copy").date("2023-08-08").from("wire").build(),
                        source("wire").date("2023-08-10").build()),
                "/sources/1/from: a source must not be older than a source that it repeats; was \"wire\", dated "
                        + "\"2023-08-10\", but this source is dated \"2023-08-08\"",
                "/sources/1/from: джерело не може бути давнішим за те, що воно переказує; вказано \"wire\" з "
                        + "датою \"2023-08-10\", а це джерело має дату \"2023-08-08\"",
                dossier(
                        source("copy").date("2023-08-10").from("wire").build(),
                        source("wire").date("2023-08-10").build()),
                dossier(
                        source("copy").date("2023-08-08").from("wire").build(),
                        source("wire").build()));
    }

    private static RuleCase originByLink() {
        return RuleCase.of(
                "source-before-origin",
                dossier(
                        source("copy")
                                .date("2023-08-08")
                                .addLink(Link.to(LinkRelation.CORRECTS, "wire"))
                                .build(),
                        source("wire").date("2023-08-10").build()),
                "/sources/1/links/0/target: a source must not be older than a source that it repeats; was "
                        + "\"wire\", dated \"2023-08-10\", but this source is dated \"2023-08-08\"",
                "/sources/1/links/0/target: джерело не може бути давнішим за те, що воно переказує; "
                        + "вказано \"wire\" з датою \"2023-08-10\", а це джерело має дату \"2023-08-08\"",
                dossier(
                        source("copy")
                                .date("2023-08-08")
                                .addLink(Link.to(LinkRelation.VERSION_OF, "wire"))
                                .build(),
                        source("wire").date("2023-08-10").build()));
    }

    private static Meeting side(String date) {
        return meeting("side")
                .date(date)
                .addLink(Link.to(LinkRelation.MARGINS_OF, "summit"))
                .build();
    }
}
