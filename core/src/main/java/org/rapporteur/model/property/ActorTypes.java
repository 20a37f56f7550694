package org.rapporteur.model.property;

import static org.rapporteur.model.property.EntityTypes.describe;
import static org.rapporteur.model.property.EntityTypes.entity;
import static org.rapporteur.model.property.Kinds.ACTOR;
import static org.rapporteur.model.property.Kinds.COUNTRY;
import static org.rapporteur.model.property.Kinds.DATE;
import static org.rapporteur.model.property.Kinds.TEXT;
import static org.rapporteur.model.property.Kinds.closed;
import static org.rapporteur.model.property.Kinds.open;
import static org.rapporteur.model.property.PartTypes.NAME;
import static org.rapporteur.model.property.PartTypes.PARTICIPANT;
import static org.rapporteur.model.property.PartTypes.TENURE;
import static org.rapporteur.model.property.PartTypes.TOPIC;

import org.rapporteur.model.Forum;
import org.rapporteur.model.Organization;
import org.rapporteur.model.Person;
import org.rapporteur.model.State;
import org.rapporteur.model.term.ForumKind;
import org.rapporteur.model.term.OrganizationKind;
import org.rapporteur.model.term.Recognition;

/** The descriptions of the types of actors. */
final class ActorTypes {
    static final TypeDescription<Person, Person.Builder> PERSON = entity(
            describe(Person.class, Person::builder, Person::id, Person.Builder::id)
                    .nonEmptyList("names", NAME, Person::names, Person.Builder::names)
                    .optional("description", TEXT, Person::description, Person.Builder::description)
                    .optional("born", DATE, Person::born, Person.Builder::born)
                    .optional("died", DATE, Person::died, Person.Builder::died)
                    .list("citizenships", ACTOR, Person::citizenships, Person.Builder::citizenships)
                    .list("tenures", TENURE, Person::tenures, Person.Builder::tenures),
            Person::identifiers,
            Person.Builder::identifiers,
            Person::citations,
            Person.Builder::citations,
            Person::basis,
            Person.Builder::basis,
            Person::links,
            Person.Builder::links,
            Person::assessment,
            Person.Builder::assessment,
            Person::revision,
            Person.Builder::revision,
            Person::notes,
            Person.Builder::notes,
            Person::extensions,
            Person.Builder::extensions,
            Person.Builder::build);

    static final TypeDescription<State, State.Builder> STATE = entity(
            describe(State.class, State::builder, State::id, State.Builder::id)
                    .nonEmptyList("names", NAME, State::names, State.Builder::names)
                    .optional("description", TEXT, State::description, State.Builder::description)
                    .optional("country", COUNTRY, State::country, State.Builder::country)
                    .optional(
                            "recognition",
                            closed(Recognition.class, Recognition::of),
                            State::recognition,
                            State.Builder::recognition)
                    .optional("period", DATE, State::period, State.Builder::period),
            State::identifiers,
            State.Builder::identifiers,
            State::citations,
            State.Builder::citations,
            State::basis,
            State.Builder::basis,
            State::links,
            State.Builder::links,
            State::assessment,
            State.Builder::assessment,
            State::revision,
            State.Builder::revision,
            State::notes,
            State.Builder::notes,
            State::extensions,
            State.Builder::extensions,
            State.Builder::build);

    static final TypeDescription<Organization, Organization.Builder> ORGANIZATION = entity(
            describe(Organization.class, Organization::builder, Organization::id, Organization.Builder::id)
                    .nonEmptyList("names", NAME, Organization::names, Organization.Builder::names)
                    .optional("description", TEXT, Organization::description, Organization.Builder::description)
                    .optional(
                            "kind",
                            open(OrganizationKind.class, OrganizationKind::of, OrganizationKind.known()),
                            Organization::kind,
                            Organization.Builder::kind)
                    .optional("parent", ACTOR, Organization::parent, Organization.Builder::parent)
                    .optional("state", ACTOR, Organization::state, Organization.Builder::state)
                    .optional("period", DATE, Organization::period, Organization.Builder::period),
            Organization::identifiers,
            Organization.Builder::identifiers,
            Organization::citations,
            Organization.Builder::citations,
            Organization::basis,
            Organization.Builder::basis,
            Organization::links,
            Organization.Builder::links,
            Organization::assessment,
            Organization.Builder::assessment,
            Organization::revision,
            Organization.Builder::revision,
            Organization::notes,
            Organization.Builder::notes,
            Organization::extensions,
            Organization.Builder::extensions,
            Organization.Builder::build);

    static final TypeDescription<Forum, Forum.Builder> FORUM = entity(
            describe(Forum.class, Forum::builder, Forum::id, Forum.Builder::id)
                    .nonEmptyList("names", NAME, Forum::names, Forum.Builder::names)
                    .optional("description", TEXT, Forum::description, Forum.Builder::description)
                    .optional(
                            "kind",
                            open(ForumKind.class, ForumKind::of, ForumKind.known()),
                            Forum::kind,
                            Forum.Builder::kind)
                    .list("purposes", TEXT, Forum::purposes, Forum.Builder::purposes)
                    .list("topics", TOPIC, Forum::topics, Forum.Builder::topics)
                    .list("members", PARTICIPANT, Forum::members, Forum.Builder::members)
                    .optional("period", DATE, Forum::period, Forum.Builder::period),
            Forum::identifiers,
            Forum.Builder::identifiers,
            Forum::citations,
            Forum.Builder::citations,
            Forum::basis,
            Forum.Builder::basis,
            Forum::links,
            Forum.Builder::links,
            Forum::assessment,
            Forum.Builder::assessment,
            Forum::revision,
            Forum.Builder::revision,
            Forum::notes,
            Forum.Builder::notes,
            Forum::extensions,
            Forum.Builder::extensions,
            Forum.Builder::build);

    private ActorTypes() {}
}
