package org.rapporteur.examples.article;

import org.rapporteur.model.Text;

/** Our words, in the two languages of this dossier. */
final class Bilingual {
    private Bilingual() {}

    static Text text(String english, String ukrainian) {
        return Text.en(english).and("uk", ukrainian);
    }
}
