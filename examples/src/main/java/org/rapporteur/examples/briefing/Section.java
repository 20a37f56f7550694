package org.rapporteur.examples.briefing;

import org.rapporteur.examples.command.Page;

/** One part of the briefing. It prints nothing where the dossier has nothing for it. */
interface Section {
    void print(Narrator narrator, Page page);
}
