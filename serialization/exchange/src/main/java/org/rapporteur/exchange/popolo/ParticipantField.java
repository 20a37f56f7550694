package org.rapporteur.exchange.popolo;

import org.rapporteur.exchange.tree.Node;

/** An organisation that takes part in an event in a certain role. */
final class ParticipantField extends SpecialField {
    private final String role;

    ParticipantField(String theirs, String role) {
        super(theirs, "participants", "a participant with the role " + role);
        this.role = role;
    }

    @Override
    void read(Node from, Node to, Run run) {
        String organization = id(from, theirs());
        if (organization != null) {
            take(from, theirs(), run);
            String actor = run.ids().ours(organization, PopoloClass.ORGANIZATION);
            to.list("participants")
                    .add(new Node().put("party", new Node().put("actor", actor)).put("role", role));
        }
    }

    @Override
    void write(Node from, Node to, String pointer, Run run) {
        for (Object each : Node.asList(from.get("participants"))) {
            if (each instanceof Node participant
                    && role.equals(participant.get("role"))
                    && participant.at("party/actor") instanceof String actor
                    && to.get(theirs()) == null) {
                run.ids().theirs(actor).ifPresent(organization -> {
                    take(participant, "role", run);
                    participant.removeAt("party/actor");
                    run.ledger().mapped(actor);
                    to.put(theirs(), organization);
                });
            }
        }
    }
}
