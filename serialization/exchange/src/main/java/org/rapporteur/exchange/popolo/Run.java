package org.rapporteur.exchange.popolo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.rapporteur.exchange.LossCode;
import org.rapporteur.exchange.tree.Ledger;
import org.rapporteur.exchange.tree.Node;

/** What the fields of one conversion share. */
final class Run {
    /** What names of extensions begin with. Rules leave names with a colon to imports. */
    static final String PREFIX = "popolo:";

    private final Ledger ledger;
    private final String language;
    private final String importId;
    private final PopoloIds ids = new PopoloIds();

    /** The sources that are cited beside the one of the import: in an import by URL, in an export by id. */
    private final Map<String, Node> sources = new LinkedHashMap<>();

    /** The posts that an export knows, with their labels and roles, by their ids in the dossier. */
    private final Map<String, Node> posts = new HashMap<>();

    /** The ids of the sources that an export wrote. */
    private final Set<String> cited = new HashSet<>();

    Run(Ledger ledger, String language, String importId) {
        this.ledger = ledger;
        this.language = language;
        this.importId = importId;
    }

    /** The name under which a record of ours keeps a property of Popolo. */
    static String extension(String property) {
        return PREFIX + property;
    }

    Ledger ledger() {
        return ledger;
    }

    /** The language of texts in the document. */
    String language() {
        return language;
    }

    String importId() {
        return importId;
    }

    PopoloIds ids() {
        return ids;
    }

    Map<String, Node> sources() {
        return sources;
    }

    Map<String, Node> posts() {
        return posts;
    }

    Set<String> cited() {
        return cited;
    }

    /** Notes a text of ours that goes into a document without its language. */
    void withoutLanguage(String tag, Object text, String pointer) {
        if (tag.equals(language)) {
            ledger.mapped(text);
        } else {
            ledger.lost(LossCode.COARSENED, pointer, text);
        }
    }
}
