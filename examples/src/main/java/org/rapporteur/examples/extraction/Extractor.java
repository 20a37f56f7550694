package org.rapporteur.examples.extraction;

import org.rapporteur.json.report.Repairs;

/** Makes a dossier of a text, or tries to: a language model behind a service, or any other program. */
interface Extractor {
    /**
     * Makes the first attempt. A model is told the text, and the schema for generators.
     *
     * @param text the text
     * @return what should be a dossier in JSON
     */
    String extract(String text);

    /**
     * Makes another attempt. A model is told the repairs as JSON, in the same conversation.
     *
     * @param repairs what was wrong with the attempt before
     * @return what should be a dossier in JSON
     */
    String repair(Repairs repairs);
}
