package org.rapporteur.exchange.popolo;

import org.rapporteur.exchange.tree.Node;

/** That somebody is a member, which Popolo says by the role or not at all. */
final class StageField extends SpecialField {
    StageField() {
        super("role", "stage", "always member; a role other than member is kept as an extension");
    }

    @Override
    void read(Node from, Node to, Run run) {
        if (OfficeField.MEMBER.equals(from.get("role"))) {
            take(from, "role", run);
        }
        to.put("stage", OfficeField.MEMBER);
    }

    @Override
    void write(Node from, Node to, String pointer, Run run) {
        take(from, "stage", run);
        if (from.get(Run.extension("role")) == null) {
            to.put("role", OfficeField.MEMBER);
        }
    }
}
