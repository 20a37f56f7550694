package org.rapporteur.exchange.popolo;

import static org.rapporteur.exchange.popolo.PopoloClass.AREA;
import static org.rapporteur.exchange.popolo.PopoloClass.EVENT;
import static org.rapporteur.exchange.popolo.PopoloClass.MEMBERSHIP;
import static org.rapporteur.exchange.popolo.PopoloClass.MOTION;
import static org.rapporteur.exchange.popolo.PopoloClass.ORGANIZATION;
import static org.rapporteur.exchange.popolo.PopoloClass.PERSON;
import static org.rapporteur.exchange.popolo.PopoloClass.POST;
import static org.rapporteur.exchange.popolo.PopoloClass.SPEECH;
import static org.rapporteur.exchange.popolo.PopoloClass.VOTE_EVENT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exchange.tree.Node;
import org.rapporteur.exchange.tree.Scalar;

/** Takes objects out of those in which they are embedded, and lets them refer to each other by id instead. */
final class Embedded {
    /**
     * A place for an embedded object.
     *
     * @param parent the class of the object around it
     * @param name the member that embeds
     * @param child the class of the embedded object
     * @param reference the member of the parent that names the child; empty for lists
     * @param back the member of the child that names the parent; empty if the parent names the child
     */
    private record Place(PopoloClass parent, String name, PopoloClass child, String reference, String back) {}

    private static final List<Place> PLACES = List.of(
            new Place(PERSON, "memberships", MEMBERSHIP, "", "person_id"),
            new Place(ORGANIZATION, "memberships", MEMBERSHIP, "", "organization_id"),
            new Place(ORGANIZATION, "posts", POST, "", "organization_id"),
            new Place(ORGANIZATION, "children", ORGANIZATION, "", "parent_id"),
            new Place(ORGANIZATION, "parent", ORGANIZATION, "parent_id", ""),
            new Place(ORGANIZATION, "area", AREA, "area_id", ""),
            new Place(POST, "memberships", MEMBERSHIP, "", "post_id"),
            new Place(POST, "organization", ORGANIZATION, "organization_id", ""),
            new Place(POST, "area", AREA, "area_id", ""),
            new Place(MEMBERSHIP, "person", PERSON, "person_id", ""),
            new Place(MEMBERSHIP, "organization", ORGANIZATION, "organization_id", ""),
            new Place(MEMBERSHIP, "on_behalf_of", ORGANIZATION, "on_behalf_of_id", ""),
            new Place(MEMBERSHIP, "post", POST, "post_id", ""),
            new Place(MEMBERSHIP, "area", AREA, "area_id", ""),
            new Place(AREA, "parent", AREA, "parent_id", ""),
            new Place(EVENT, "children", EVENT, "", "parent_id"),
            new Place(EVENT, "parent", EVENT, "parent_id", ""),
            new Place(EVENT, "organization", ORGANIZATION, "organization_id", ""),
            new Place(MOTION, "vote_events", VOTE_EVENT, "", "motion_id"),
            new Place(MOTION, "creator", PERSON, "creator_id", ""),
            new Place(MOTION, "organization", ORGANIZATION, "organization_id", ""),
            new Place(VOTE_EVENT, "motion", MOTION, "motion_id", ""),
            new Place(VOTE_EVENT, "organization", ORGANIZATION, "organization_id", ""),
            new Place(VOTE_EVENT, "legislative_session", EVENT, "legislative_session_id", ""),
            new Place(SPEECH, "creator", PERSON, "creator_id", ""),
            new Place(SPEECH, "audience", PERSON, "audience_id", ""),
            new Place(SPEECH, "event", EVENT, "event_id", ""));

    private final Documents documents;
    private final Run run;

    /** The first object with an id. An equal copy of it, which documents embed wherever they name it, says nothing new. */
    private final Map<PopoloClass, Map<String, Node>> firsts = new HashMap<>();

    private Embedded(Documents documents, Run run) {
        this.documents = documents;
        this.run = run;
    }

    /** The members of a class that hold objects which become records of their own. */
    static List<String> names(PopoloClass parent) {
        return PLACES.stream()
                .filter(place -> place.parent() == parent)
                .map(Place::name)
                .toList();
    }

    static void lift(Documents documents, Run run) {
        Embedded embedded = new Embedded(documents, run);
        for (PopoloClass kind : PopoloClass.values()) {
            for (Node object : new ArrayList<>(documents.objects(kind))) {
                embedded.lift(kind, object);
            }
        }
        for (Node event : documents.objects(EVENT)) {
            embedded.attendees(event);
        }
    }

    /** Recursion ends with the depth of the document. */
    private void lift(PopoloClass kind, Node object) {
        for (Place place : PLACES) {
            if (place.parent() == kind) {
                if (place.back().isEmpty()) {
                    one(place, object);
                } else {
                    many(place, object);
                }
            }
        }
        String id = id(object);
        if (id != null) {
            firsts.computeIfAbsent(kind, none -> new HashMap<>()).putIfAbsent(id, object);
        }
    }

    private void one(Place place, Node parent) {
        if (!(parent.get(place.name()) instanceof Node child)) {
            return;
        }
        String id = id(child);
        Object reference = stated(parent, place.reference());
        if (id == null || reference != null && !reference.toString().equals(id)) {
            return;
        }
        parent.remove(place.name());
        if (child.members().size() > 1) {
            add(place.child(), child, id);
            parent.members().putIfAbsent(place.reference(), new Scalar.Implied(id));
        } else if (reference == null) {
            parent.put(place.reference(), id);
        } else {
            run.ledger().mapped(id);
        }
    }

    private void many(Place place, Node parent) {
        String id = id(parent);
        if (id == null || !(parent.get(place.name()) instanceof List<?> children)) {
            return;
        }
        List<Object> rest = new ArrayList<>();
        for (Object each : children) {
            if (each instanceof Node child
                    && (stated(child, place.back()) == null || id.equals(String.valueOf(child.get(place.back()))))) {
                child.members().putIfAbsent(place.back(), new Scalar.Implied(id));
                add(place.child(), child, id(child));
            } else {
                rest.add(each);
            }
        }
        parent.remove(place.name());
        if (!rest.isEmpty()) {
            parent.put(place.name(), rest);
        }
    }

    private void attendees(Node event) {
        List<Object> attendees = Node.asList(event.get("attendees"));
        for (int i = 0; i < attendees.size(); i++) {
            if (attendees.get(i) instanceof Node person && person.members().size() > 1 && id(person) != null) {
                attendees.set(i, new Node().put("id", new Scalar.Implied(String.valueOf(id(person)))));
                add(PERSON, person, id(person));
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // the same object, rather than an equal one
    private void add(PopoloClass kind, Node object, @Nullable String id) {
        lift(kind, object);
        Node first = id == null ? null : firsts.getOrDefault(kind, Map.of()).get(id);
        if (first != null && first != object && first.equals(object)) {
            run.ledger().mapped(object);
        } else {
            documents.objects(kind).add(object);
        }
    }

    private @Nullable Object stated(Node object, String name) {
        if (object.get(name) == Scalar.Null.NULL) {
            SpecialField.take(object, name, run);
        }
        return object.get(name);
    }

    private static @Nullable String id(Node object) {
        return SpecialField.id(object, "id");
    }
}
