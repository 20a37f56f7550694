package org.rapporteur.exchange.popolo;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.exchange.tree.Node;

/** The people who attended an event. */
final class AttendeesField extends SpecialField {
    private static final String ATTENDED = "attended";

    AttendeesField() {
        super(
                "attendees",
                "participants",
                "participants that attended; whatever else an attendee states is that of a person");
    }

    @Override
    void read(Node from, Node to, Run run) {
        if (!(from.get(theirs()) instanceof List<?> attendees)) {
            return;
        }
        List<Object> rest = new ArrayList<>();
        for (Object each : attendees) {
            String person = each instanceof Node node && node.members().size() == 1 ? id(node, "id") : null;
            if (person == null) {
                rest.add(each);
            } else {
                run.ledger().mapped(each);
                String actor = run.ids().ours(person, PopoloClass.PERSON);
                Node participant = new Node().put("party", new Node().put("actor", actor));
                to.list("participants").add(participant.put("attendance", ATTENDED));
            }
        }
        from.remove(theirs());
        if (!rest.isEmpty()) {
            from.put(theirs(), rest);
        }
    }

    @Override
    void write(Node from, Node to, String pointer, Run run) {
        for (Object each : Node.asList(from.get("participants"))) {
            if (each instanceof Node participant
                    && ATTENDED.equals(participant.get("attendance"))
                    && participant.get("role") == null
                    && participant.at("party/actor") instanceof String actor) {
                run.ids().theirs(actor).ifPresent(person -> {
                    take(participant, "attendance", run);
                    participant.removeAt("party/actor");
                    run.ledger().mapped(actor);
                    to.list(theirs()).add(new Node().put("id", person));
                });
            }
        }
    }
}
