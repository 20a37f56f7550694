package org.rapporteur.exchange.popolo;

import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.model.term.NameKind;

/** The notes on names that say of what kind they are. */
final class NameKinds {
    static final Map<String, String> WORDS = words();

    private NameKinds() {}

    private static Map<String, String> words() {
        Map<String, String> words = new TreeMap<>();
        for (NameKind kind : NameKind.known()) {
            if (!kind.equals(NameKind.ALIAS)) {
                words.put(kind.token(), kind.token());
            }
        }
        words.put("alternate", NameKind.ALIAS.token()); // the word of EveryPolitician
        return words;
    }
}
