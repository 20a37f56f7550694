package org.rapporteur.validation;

import static org.rapporteur.validation.Samples.dossier;
import static org.rapporteur.validation.Samples.forum;
import static org.rapporteur.validation.Samples.organization;
import static org.rapporteur.validation.Samples.person;
import static org.rapporteur.validation.Samples.tenure;

import java.util.List;
import org.rapporteur.model.Forum;
import org.rapporteur.model.Identifier;
import org.rapporteur.model.Link;
import org.rapporteur.model.Name;
import org.rapporteur.model.Organization;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Person;
import org.rapporteur.model.State;
import org.rapporteur.model.term.ForumKind;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.model.term.NameKind;
import org.rapporteur.model.term.OrganizationKind;
import org.rapporteur.model.term.Recognition;

/** The rule about records that are probably about one actor by example. */
final class DuplicateActorCases {
    private DuplicateActorCases() {}

    static List<RuleCase> all() {
        return List.of(persons(), states(), organizations(), forums());
    }

    private static RuleCase persons() {
        return DuplicateCases.duplicate(
                "/actors/1",
                "b",
                "names, tenures",
                "/actors/0",
                dossier(
                        minister("a").born("1981").build(),
                        minister("b").born("1981-04-19").build()),
                dossier(
                        minister("a").born("1981").build(),
                        minister("b").born("1982").build()),
                dossier(named("a").build(), named("b").build()),
                dossier(
                        minister("a").build(),
                        person("b")
                                .addTenure(tenure(Samples.MINISTER, "2020/2024").build())
                                .build()),
                dossier(
                        minister("a")
                                .addIdentifier(Identifier.of("wikidata", "Q1"))
                                .build(),
                        minister("b")
                                .addIdentifier(Identifier.of("wikidata", "Q1"))
                                .build()),
                dossier(
                        minister("a")
                                .addIdentifier(Identifier.of("register", "1"))
                                .build(),
                        minister("b")
                                .addIdentifier(Identifier.of("register", "2"))
                                .build()));
    }

    private static Person.Builder minister(String id) {
        return named(id).addTenure(tenure(Samples.MINISTER, "2020/2024").build());
    }

    private static Person.Builder named(String id) {
        return Person.builder().id(id).addName(Name.of("Dmytro Kuleba"));
    }

    private static RuleCase states() {
        return DuplicateCases.duplicate(
                "/actors/1",
                "b",
                "names",
                "/actors/0",
                dossier(ukraine("a").country("UA").build(), ukraine("b").build()),
                dossier(
                        ukraine("a").country("UA").build(),
                        ukraine("b").country("GE").build()),
                dossier(
                        ukraine("a").build(),
                        ukraine("b").recognition(Recognition.FORMER).build()),
                dossier(
                        ukraine("a").period("../1922").build(),
                        ukraine("b").period("1991/..").build()),
                dossier(
                        ukraine("a").build(),
                        ukraine("b")
                                .addLink(Link.to(LinkRelation.SUCCEEDS, "a"))
                                .build()),
                dossier(
                        ukraine("a").build(),
                        organization("b").names(List.of(Name.of("Ukraine"))).build()));
    }

    private static State.Builder ukraine(String id) {
        return State.builder().id(id).addName(Name.of("Ukraine"));
    }

    private static RuleCase organizations() {
        return DuplicateCases.duplicate(
                "/actors/1",
                "b",
                "names, kind, parent, state",
                "/actors/0",
                dossier(
                        ministry("a").state("ukraine").build(),
                        ministry("b").state("ukraine").build()),
                dossier(
                        ministry("a").state("ukraine").build(),
                        ministry("b").state("norway").build()),
                dossier(
                        ministry("a").build(),
                        ministry("b").kind(OrganizationKind.COMPANY).build()),
                dossier(
                        organization("a").names(List.of(Name.of("MFA"))).build(),
                        organization("b").names(List.of(Name.of("MFA"))).build()),
                dossier(
                        ministry("a").names(List.of(acronym())).build(),
                        ministry("b").names(List.of(acronym())).build()));
    }

    private static Name acronym() {
        return Name.builder().text("MFA").kind(NameKind.ACRONYM).build();
    }

    private static Organization.Builder ministry(String id) {
        return Organization.builder()
                .id(id)
                .addName(Name.of("Ministry of Foreign Affairs"))
                .kind(OrganizationKind.MINISTRY);
    }

    private static RuleCase forums() {
        return DuplicateCases.duplicate(
                "/actors/1",
                "b",
                "names, kind",
                "/actors/0",
                dossier(group("a").build(), group("b").build()),
                dossier(forum("a").build(), forum("b").build()),
                dossier(
                        group("a").addMember(Participant.of("ukraine")).build(),
                        group("b").addMember(Participant.of("norway")).build()));
    }

    private static Forum.Builder group(String id) {
        return Forum.builder().id(id).addName(Name.of("Contact Group")).kind(ForumKind.CONTACT_GROUP);
    }
}
