package org.rapporteur.exchange.popolo;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exchange.tree.Node;

/**
 * What was voted on: the text of the motion, or else the identifier or the id of the vote event. Only the text of a motion
 * without an id is taken; the others are copied.
 */
final class SummaryField {
    private static final String TEXT = "motion/text";

    /** The texts of motions, by their ids in the dossier. */
    private final Map<String, String> motions = new HashMap<>();

    void motion(String id, String text) {
        motions.putIfAbsent(id, text);
    }

    boolean isMotion(String id) {
        return motions.containsKey(id);
    }

    void read(Node from, Node outcome, String id, Run run) {
        String summary;
        if (from.at(TEXT) instanceof String text && Check.TEXT.accepts(text)) {
            from.removeAt(TEXT);
            if (from.get("motion") instanceof Node motion && motion.isEmpty()) {
                from.remove("motion");
            }
            run.ledger().mapped(text);
            summary = text;
        } else {
            summary = copied(outcome, from.get("identifier"), id);
        }
        outcome.put("summary", new Node().put(run.language(), summary));
    }

    private String copied(Node outcome, @Nullable Object identifier, String id) {
        String motion = outcome.get("statement") instanceof String statement ? motions.get(statement) : null;
        if (motion != null) {
            return motion;
        }
        return identifier instanceof String text && Check.TEXT.accepts(text) ? text : id;
    }

    /** Writes a summary, unless it says what is written anyway. */
    void write(Node outcome, Node to, @Nullable Object identifier, String id, String pointer, Run run) {
        boolean copied = outcome.get("summary") instanceof Node text
                && text.members().size() == 1
                && copied(outcome, identifier, id).equals(text.get(run.language()));
        if (copied) {
            SpecialField.take(outcome, "summary", run);
        } else {
            Fields.text(TEXT, "summary").write(outcome, to, pointer, run);
        }
    }
}
