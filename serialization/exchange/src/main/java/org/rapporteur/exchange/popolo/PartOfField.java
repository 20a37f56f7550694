package org.rapporteur.exchange.popolo;

import org.rapporteur.exchange.tree.Node;

/** The event of which another one is a part. */
final class PartOfField extends SpecialField {
    private static final String RELATION = "part-of";

    PartOfField(String theirs) {
        super(theirs, "links", "a link with the relation part-of");
    }

    @Override
    void read(Node from, Node to, Run run) {
        String whole = id(from, theirs());
        if (whole != null) {
            take(from, theirs(), run);
            Node link = new Node().put("relation", RELATION);
            to.list("links").add(link.put("target", run.ids().ours(whole, PopoloClass.EVENT)));
        }
    }

    @Override
    void write(Node from, Node to, String pointer, Run run) {
        for (Object each : Node.asList(from.get("links"))) {
            if (each instanceof Node link
                    && RELATION.equals(link.get("relation"))
                    && link.get("target") instanceof String target
                    && to.get(theirs()) == null) {
                run.ids().theirs(target).ifPresent(whole -> {
                    take(link, "relation", run);
                    take(link, "target", run);
                    to.put(theirs(), whole);
                });
            }
        }
    }
}
