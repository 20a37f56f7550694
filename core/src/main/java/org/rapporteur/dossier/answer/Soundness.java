package org.rapporteur.dossier.answer;

import org.jspecify.annotations.Nullable;
import org.rapporteur.time.Edtf;

/** Whether a record certainly follows from what it is based on. One that may not does not displace another. */
interface Soundness {
    Soundness ALWAYS = day -> true;

    /** @param day the day by which it is asked; null for any */
    boolean isGivenBy(@Nullable Edtf day);
}
