package org.rapporteur.json.shape;

import static org.rapporteur.json.shape.PartShapes.ASSESSMENT;
import static org.rapporteur.json.shape.PartShapes.CITATION;
import static org.rapporteur.json.shape.PartShapes.IDENTIFIER;
import static org.rapporteur.json.shape.PartShapes.LINK;
import static org.rapporteur.json.shape.PartShapes.NAME;
import static org.rapporteur.json.shape.PartShapes.PARTICIPANT;
import static org.rapporteur.json.shape.PartShapes.REVISION;
import static org.rapporteur.json.shape.PartShapes.TENURE;
import static org.rapporteur.json.shape.PartShapes.TOPIC;
import static org.rapporteur.json.shape.Scalars.term;
import static org.rapporteur.json.shape.Strings.COUNTRY;
import static org.rapporteur.json.shape.Strings.DATE;
import static org.rapporteur.json.shape.Texts.TEXT;

import java.util.List;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Forum;
import org.rapporteur.model.Id;
import org.rapporteur.model.Organization;
import org.rapporteur.model.Person;
import org.rapporteur.model.State;
import org.rapporteur.model.term.ForumKind;
import org.rapporteur.model.term.OrganizationKind;
import org.rapporteur.model.term.Recognition;

/** The shapes of the actors. */
final class ActorShapes {
    static final EntityKind<Person> PERSON = new EntityKind<>(
            Person.class,
            Shape.of(Person.class, Person::builder, Person.Builder::build)
                    .constant("type", "Person", false, ProblemCode.WRONG_ENTITY_TYPE)
                    .required("id", Strings.id(), Person::id, Person.Builder::id)
                    .requiredList("names", NAME, Person::names, Person.Builder::names)
                    .optional("description", TEXT, Person::description, Person.Builder::description)
                    .optional("born", DATE, Person::born, Person.Builder::born)
                    .optional("died", DATE, Person::died, Person.Builder::died)
                    .list(
                            "citizenships",
                            Strings.<Id<? extends Actor>>id(),
                            Person::citizenships,
                            Person.Builder::citizenships)
                    .list("tenures", TENURE, Person::tenures, Person.Builder::tenures)
                    .list("identifiers", IDENTIFIER, Person::identifiers, Person.Builder::identifiers)
                    .list("citations", CITATION, Person::citations, Person.Builder::citations)
                    .list("basis", Strings.<Id<?>>id(), Person::basis, Person.Builder::basis)
                    .list("links", LINK, Person::links, Person.Builder::links)
                    .optional("assessment", ASSESSMENT, Person::assessment, Person.Builder::assessment)
                    .optional("revision", REVISION, Person::revision, Person.Builder::revision)
                    .optional("notes", TEXT, Person::notes, Person.Builder::notes)
                    .extensible(Person::extensions, Person.Builder::extensions));

    static final EntityKind<State> STATE = new EntityKind<>(
            State.class,
            Shape.of(State.class, State::builder, State.Builder::build)
                    .constant("type", "State", false, ProblemCode.WRONG_ENTITY_TYPE)
                    .required("id", Strings.id(), State::id, State.Builder::id)
                    .requiredList("names", NAME, State::names, State.Builder::names)
                    .optional("description", TEXT, State::description, State.Builder::description)
                    .optional("country", COUNTRY, State::country, State.Builder::country)
                    .optional("recognition", term(Recognition.class), State::recognition, State.Builder::recognition)
                    .optional("period", DATE, State::period, State.Builder::period)
                    .list("identifiers", IDENTIFIER, State::identifiers, State.Builder::identifiers)
                    .list("citations", CITATION, State::citations, State.Builder::citations)
                    .list("basis", Strings.<Id<?>>id(), State::basis, State.Builder::basis)
                    .list("links", LINK, State::links, State.Builder::links)
                    .optional("assessment", ASSESSMENT, State::assessment, State.Builder::assessment)
                    .optional("revision", REVISION, State::revision, State.Builder::revision)
                    .optional("notes", TEXT, State::notes, State.Builder::notes)
                    .extensible(State::extensions, State.Builder::extensions));

    static final EntityKind<Organization> ORGANIZATION = new EntityKind<>(
            Organization.class,
            Shape.of(Organization.class, Organization::builder, Organization.Builder::build)
                    .constant("type", "Organization", false, ProblemCode.WRONG_ENTITY_TYPE)
                    .required("id", Strings.id(), Organization::id, Organization.Builder::id)
                    .requiredList("names", NAME, Organization::names, Organization.Builder::names)
                    .optional("description", TEXT, Organization::description, Organization.Builder::description)
                    .optional("kind", term(OrganizationKind.class), Organization::kind, Organization.Builder::kind)
                    .optional(
                            "parent",
                            Strings.<Id<? extends Actor>>id(),
                            Organization::parent,
                            Organization.Builder::parent)
                    .optional(
                            "state",
                            Strings.<Id<? extends Actor>>id(),
                            Organization::state,
                            Organization.Builder::state)
                    .optional("period", DATE, Organization::period, Organization.Builder::period)
                    .list("identifiers", IDENTIFIER, Organization::identifiers, Organization.Builder::identifiers)
                    .list("citations", CITATION, Organization::citations, Organization.Builder::citations)
                    .list("basis", Strings.<Id<?>>id(), Organization::basis, Organization.Builder::basis)
                    .list("links", LINK, Organization::links, Organization.Builder::links)
                    .optional("assessment", ASSESSMENT, Organization::assessment, Organization.Builder::assessment)
                    .optional("revision", REVISION, Organization::revision, Organization.Builder::revision)
                    .optional("notes", TEXT, Organization::notes, Organization.Builder::notes)
                    .extensible(Organization::extensions, Organization.Builder::extensions));

    static final EntityKind<Forum> FORUM = new EntityKind<>(
            Forum.class,
            Shape.of(Forum.class, Forum::builder, Forum.Builder::build)
                    .constant("type", "Forum", false, ProblemCode.WRONG_ENTITY_TYPE)
                    .required("id", Strings.id(), Forum::id, Forum.Builder::id)
                    .requiredList("names", NAME, Forum::names, Forum.Builder::names)
                    .optional("description", TEXT, Forum::description, Forum.Builder::description)
                    .optional("kind", term(ForumKind.class), Forum::kind, Forum.Builder::kind)
                    .list("purposes", TEXT, Forum::purposes, Forum.Builder::purposes)
                    .list("topics", TOPIC, Forum::topics, Forum.Builder::topics)
                    .list("members", PARTICIPANT, Forum::members, Forum.Builder::members)
                    .optional("period", DATE, Forum::period, Forum.Builder::period)
                    .list("identifiers", IDENTIFIER, Forum::identifiers, Forum.Builder::identifiers)
                    .list("citations", CITATION, Forum::citations, Forum.Builder::citations)
                    .list("basis", Strings.<Id<?>>id(), Forum::basis, Forum.Builder::basis)
                    .list("links", LINK, Forum::links, Forum.Builder::links)
                    .optional("assessment", ASSESSMENT, Forum::assessment, Forum.Builder::assessment)
                    .optional("revision", REVISION, Forum::revision, Forum.Builder::revision)
                    .optional("notes", TEXT, Forum::notes, Forum.Builder::notes)
                    .extensible(Forum::extensions, Forum.Builder::extensions));

    /** Every kind of actor. */
    static final List<EntityKind<?>> ACTORS = List.of(PERSON, STATE, ORGANIZATION, FORUM);

    private ActorShapes() {}
}
