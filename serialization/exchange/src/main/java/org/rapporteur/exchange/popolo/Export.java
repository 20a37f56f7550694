package org.rapporteur.exchange.popolo;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exchange.LossCode;
import org.rapporteur.exchange.tree.Node;

/** Makes a document of Popolo of the JSON of a dossier. What is left of the dossier is lost. */
final class Export {
    private static final Set<String> LISTS = Set.of(PopoloClass.PERSON.list(), PopoloClass.ORGANIZATION.list());

    private final Run run;
    private final Map<PopoloClass, Node> lists = new EnumMap<>(PopoloClass.class);
    private final SummaryField summaries = new SummaryField();
    private final Set<String> organizations = new HashSet<>();

    private Export(Run run) {
        this.run = run;
    }

    static Node of(Node dossier, Run run) {
        return new Export(run).document(dossier);
    }

    /** What is done with each record of a list. */
    private interface Step {
        void write(Node record, String pointer);
    }

    private Node document(Node dossier) {
        SpecialField.take(dossier, "format", run);
        for (String list : List.of("actors", "statements", "meetings", "memberships", "others")) {
            each(dossier, list, this::note);
        }
        each(dossier, "sources", this::source);
        each(dossier, "actors", this::actor);
        each(dossier, "statements", this::statement);
        each(dossier, "meetings", this::meeting);
        each(dossier, "memberships", this::membership);
        each(dossier, "others", this::other);
        run.cited().forEach(this::cited);
        Node document = new Node();
        for (PopoloClass kind : PopoloClass.values()) {
            List<Object> list = list(kind);
            if (!list.isEmpty() || LISTS.contains(kind.list())) {
                document.put(kind.list(), list);
            }
        }
        Table.restore(dossier, document, "document", run);
        run.ledger().lost(LossCode.NO_PLACE, "", dossier);
        return document;
    }

    private static void each(Node dossier, String list, Step step) {
        List<Object> records = Node.asList(dossier.get(list));
        for (int i = 0; i < records.size(); i++) {
            if (records.get(i) instanceof Node record && !Boolean.TRUE.equals(record.at("revision/withdrawn"))) {
                step.write(record, "/" + list + "/" + i);
            }
        }
    }

    private List<Object> list(PopoloClass kind) {
        return lists.computeIfAbsent(kind, none -> new Node()).list(kind.list());
    }

    private void note(Node record, String pointer) {
        if (record.get("id") instanceof String id) {
            if (record.get(Run.extension("id")) instanceof String original) {
                run.ids().original(id, original);
            }
            if ("Organization".equals(record.get("type"))) {
                organizations.add(id);
            }
            if (PopoloClass.POST.keptAs().equals(record.get("type"))) {
                Node post = new Node();
                Table.copy(record, post, "label", "role");
                run.posts().putIfAbsent(id, post);
            }
            if (isMotion(record) && record.at("content/" + run.language()) instanceof String text) {
                summaries.motion(id, text);
            }
        }
    }

    private static boolean isMotion(Node record) {
        return "propose".equals(record.get("act"))
                && PopoloClass.MOTION.token().equals(record.get(Run.extension("class")));
    }

    /** The source of the import is the document itself; the others are written where they are cited. */
    private void source(Node source, String pointer) {
        if (source.get("id") instanceof String id) {
            if (id.equals(run.importId())) {
                for (String name : List.of("type", "id", "kind", Run.extension("import"))) {
                    SpecialField.take(source, name, run);
                }
            } else {
                run.sources().putIfAbsent(id, source);
            }
        }
    }

    private void cited(String id) {
        Node source = run.sources().get(id);
        if (source != null) {
            if (id.equals(source.get("url"))) {
                SpecialField.take(source, "id", run);
            }
            SpecialField.take(source, "type", run);
            SpecialField.take(source, "url", run);
        }
    }

    private void actor(Node actor, String pointer) {
        boolean person = "Person".equals(actor.get("type"));
        Object type = actor.get("type");
        if (type != null && !person && !"Organization".equals(type)) {
            actor.remove("type");
            run.ledger().lost(LossCode.COARSENED, pointer + "/type", type);
        }
        String id = String.valueOf(actor.get("id"));
        record(
                person ? PopoloClass.PERSON : PopoloClass.ORGANIZATION,
                person ? Tables.PERSONS : Tables.ORGANIZATIONS,
                actor,
                pointer);
        List<Object> tenures = Node.asList(actor.get("tenures"));
        for (int i = 0; i < tenures.size(); i++) {
            Optional<String> theirs = run.ids().theirs(id);
            if (tenures.get(i) instanceof Node tenure && theirs.isPresent()) {
                Node to = new Node().put("person_id", theirs.get());
                Tables.TENURES.write(tenure, to, pointer + "/tenures/" + i, run);
                list(PopoloClass.MEMBERSHIP).add(to);
            }
        }
    }

    private Node record(PopoloClass kind, Table table, Node from, String pointer) {
        Node to = start(kind, from);
        return table.write(from, to, pointer, run);
    }

    private Node start(PopoloClass kind, Node from) {
        Node to = new Node();
        SpecialField.take(from, "type", run);
        if (from.get("id") instanceof String id) {
            run.ids().theirs(id).ifPresent(theirs -> to.put("id", theirs));
            SpecialField.take(from, "id", run);
        }
        Object original = from.get(Run.extension("id"));
        if (original != null && original.equals(to.get("id"))) {
            from.remove(Run.extension("id"));
            run.ledger().extended(kind.token() + ".id", original);
        }
        list(kind).add(to);
        return to;
    }

    /** A statement that was not made, or not yet, is none of Popolo's speeches. */
    private void statement(Node statement, String pointer) {
        if (statement.get("modality") != null) {
            return;
        }
        if (isMotion(statement)) {
            SpecialField.take(statement, "act", run);
            SpecialField.take(statement, Run.extension("class"), run);
            record(PopoloClass.MOTION, Tables.MOTIONS, statement, pointer);
        } else {
            record(PopoloClass.SPEECH, Tables.SPEECHES, statement, pointer);
        }
    }

    private void meeting(Node meeting, String pointer) {
        List<Object> outcomes = Node.asList(meeting.get("outcomes"));
        String id = String.valueOf(meeting.get("id"));
        if (Tables.VOTE.equals(meeting.get("kind"))
                && outcomes.size() == 1
                && outcomes.get(0) instanceof Node outcome) {
            SpecialField.take(meeting, "kind", run);
            Object identifier = meeting.get(Run.extension("identifier"));
            Node to = start(PopoloClass.VOTE_EVENT, meeting);
            outcome(outcome, to, identifier, id, pointer + "/outcomes/0");
            Tables.VOTE_EVENTS.write(meeting, to, pointer, run);
            return;
        }
        record(PopoloClass.EVENT, Tables.EVENTS, meeting, pointer);
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i) instanceof Node outcome
                    && (outcome.get("votes") != null || outcome.get("counts") != null)) {
                Node to = new Node();
                run.ids().theirs(id).ifPresent(theirs -> to.put("legislative_session_id", theirs));
                outcome(outcome, to, null, id, pointer + "/outcomes/" + i);
                list(PopoloClass.VOTE_EVENT).add(to);
            }
        }
    }

    private void outcome(Node outcome, Node to, @Nullable Object identifier, String id, String pointer) {
        if ("decision".equals(outcome.get("kind"))) {
            SpecialField.take(outcome, "kind", run);
        }
        summaries.write(outcome, to, identifier, id, pointer, run);
        Tables.OUTCOMES.write(outcome, to, pointer, run);
    }

    /** Any other stage than that of a member would become one. */
    private void membership(Node membership, String pointer) {
        if (!OfficeField.MEMBER.equals(membership.get("stage"))) {
            return;
        }
        Object member = membership.get("member");
        Node to = record(PopoloClass.MEMBERSHIP, Tables.MEMBERSHIPS, membership, pointer);
        Object theirs = to.get("person_id");
        if (organizations.contains(String.valueOf(member)) && theirs != null && to.get("member_id") == null) {
            to.remove("person_id");
            to.put("member_id", theirs);
        }
    }

    private void other(Node other, String pointer) {
        if (other.get("type") instanceof String type && type.startsWith(Run.PREFIX)) {
            PopoloClass.ofType(type.substring(Run.PREFIX.length())).ifPresent(kind -> {
                Node to = start(kind, other);
                Table.restore(other, to, kind.token(), run);
            });
        }
    }
}
