package org.rapporteur.examples.briefing;

/** One part of the briefing. It prints nothing where the dossier has nothing for it. */
interface Section {
    void print(Narrator narrator, Page page);
}
