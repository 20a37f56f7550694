package org.rapporteur.exchange.popolo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exchange.tree.Node;
import org.rapporteur.exchange.tree.Refusal;

/** Makes the JSON of a dossier of a document of Popolo. */
final class Import {
    private static final Map<PopoloClass, String> TYPES = Map.of(
            PopoloClass.PERSON, "Person",
            PopoloClass.ORGANIZATION, "Organization",
            PopoloClass.MEMBERSHIP, "Membership",
            PopoloClass.EVENT, "Meeting",
            PopoloClass.VOTE_EVENT, "Meeting",
            PopoloClass.MOTION, "Statement",
            PopoloClass.SPEECH, "Statement");

    private final Run run;
    private final Documents documents;
    private final SummaryField summaries = new SummaryField();

    /** The persons and organisations of the dossier, by their ids in the document. */
    private final Map<String, Node> persons = new HashMap<>();

    private final Map<String, Node> posts = new HashMap<>();
    private final List<Object> actors = new ArrayList<>();
    private final List<Object> statements = new ArrayList<>();
    private final List<Object> meetings = new ArrayList<>();
    private final List<Object> memberships = new ArrayList<>();
    private final List<Object> others = new ArrayList<>();

    private Import(Documents documents, Run run) {
        this.documents = documents;
        this.run = run;
    }

    /** Returns the dossier, with this source as that of the import. */
    static Node of(Object root, Node source, Run run) throws Refusal {
        Documents documents = Documents.of(root, run);
        Embedded.lift(documents, run);
        for (PopoloClass kind : PopoloClass.values()) {
            for (Node object : documents.objects(kind)) {
                String id = SpecialField.id(object, "id");
                if (id != null) {
                    run.ids().add(kind, id);
                }
            }
        }
        return new Import(documents, run).dossier(source);
    }

    private Node dossier(Node source) {
        documents.objects(PopoloClass.POST).forEach(this::post);
        documents.objects(PopoloClass.PERSON).forEach(this::person);
        documents
                .objects(PopoloClass.ORGANIZATION)
                .forEach(each -> record(PopoloClass.ORGANIZATION, Tables.ORGANIZATIONS, each, actors));
        documents.objects(PopoloClass.MEMBERSHIP).forEach(this::membership);
        documents.objects(PopoloClass.MOTION).forEach(this::motion);
        documents.objects(PopoloClass.EVENT).forEach(this::event);
        documents.objects(PopoloClass.VOTE_EVENT).forEach(this::voteEvent);
        documents
                .objects(PopoloClass.SPEECH)
                .forEach(each -> record(PopoloClass.SPEECH, Tables.SPEECHES, each, statements));
        documents.objects(PopoloClass.AREA).forEach(each -> other(PopoloClass.AREA, each));
        Node dossier = new Node().put("format", "rapporteur/1");
        Table.keep(documents.rest(), dossier, "document", run);
        dossier.list("sources").add(source);
        dossier.list("sources").addAll(run.sources().values());
        return dossier.put("actors", actors)
                .put("statements", statements)
                .put("meetings", meetings)
                .put("memberships", memberships)
                .put("others", others);
    }

    private void post(Node from) {
        String id = SpecialField.id(from, "id");
        if (id != null) {
            posts.putIfAbsent(id, from.copy());
        }
        other(PopoloClass.POST, from);
    }

    private void person(Node from) {
        String id = SpecialField.id(from, "id");
        Node person = record(PopoloClass.PERSON, Tables.PERSONS, from, actors);
        if (id != null && person != null) {
            persons.putIfAbsent(id, person);
        }
    }

    /** Adds a record; returns null, and keeps the object whole, if it has not what the record needs. */
    private @Nullable Node record(PopoloClass kind, Table table, Node from, List<Object> list) {
        if (!table.reads(from, run)) {
            other(kind, from);
            return null;
        }
        Node to = start(Objects.requireNonNull(TYPES.get(kind)), kind, from);
        table.read(from, to, run);
        list.add(to);
        return to;
    }

    private Node start(String type, PopoloClass kind, Node from) {
        Node to = new Node().put("type", type);
        String id = SpecialField.id(from, "id");
        if (id == null) {
            return to.put("id", run.ids().create(kind));
        }
        SpecialField.take(from, "id", run);
        return put(to, id, kind);
    }

    private Node put(Node to, String id, PopoloClass kind) {
        String ours = run.ids().ours(id, kind);
        if (!ours.equals(id)) {
            to.put(Run.extension("id"), id);
        }
        return to.put("id", ours);
    }

    /** Keeps an object whole, as a record of a type that only Popolo has. */
    private void other(PopoloClass kind, Node from) {
        Node to = new Node().put("type", kind.keptAs());
        String id = SpecialField.id(from, "id");
        if (id != null) {
            SpecialField.take(from, "id", run);
            put(to, id, kind);
        }
        Table.keep(from, to, kind.token(), run);
        others.add(to);
    }

    private void membership(Node from) {
        String member = SpecialField.id(from, "person_id");
        Node person = member == null ? null : persons.get(member);
        String postId = SpecialField.id(from, "post_id");
        Node post = postId == null ? null : posts.get(postId);
        if (person != null && OfficeField.isOffice(from, post)) {
            SpecialField.take(from, "person_id", run);
            Node tenure = new Node();
            OfficeField.ofPost(from, post, tenure, run);
            person.list("tenures").add(Tables.TENURES.read(from, tenure, run));
        } else {
            record(PopoloClass.MEMBERSHIP, Tables.MEMBERSHIPS, from, memberships);
        }
    }

    private void motion(Node from) {
        Object text = from.get("text");
        Node motion = record(PopoloClass.MOTION, Tables.MOTIONS, from, statements);
        if (motion != null && text instanceof String words) {
            motion.put("act", "propose");
            summaries.motion(String.valueOf(motion.get("id")), words);
            motion.put(Run.extension("class"), PopoloClass.MOTION.token());
        }
    }

    private void event(Node from) {
        if (Tables.VOTE.equals(from.get("classification"))) {
            other(PopoloClass.EVENT, from);
        } else {
            record(PopoloClass.EVENT, Tables.EVENTS, from, meetings);
        }
    }

    private void voteEvent(Node from) {
        Node meeting = start("Meeting", PopoloClass.VOTE_EVENT, from).put("kind", Tables.VOTE);
        Node outcome = new Node().put("kind", "decision");
        String motion = SpecialField.id(from, "motion_id");
        boolean stated = motion != null && summaries.isMotion(run.ids().ours(motion, PopoloClass.MOTION));
        Object unstated = stated ? null : from.get("motion_id");
        if (unstated != null) {
            from.remove("motion_id");
        }
        Tables.OUTCOMES.readFields(from, outcome, run);
        if (unstated != null) {
            from.put("motion_id", unstated);
        }
        summaries.read(from, outcome, String.valueOf(meeting.get("id")), run);
        meeting.list("outcomes").add(outcome);
        meetings.add(Tables.VOTE_EVENTS.read(from, meeting, run));
    }
}
