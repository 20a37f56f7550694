package org.rapporteur.model;

import com.fasterxml.jackson.annotation.JsonValue;
import org.rapporteur.text.MapperRefusal;

/** A type that only our own module may write for a mapper of Jackson. */
interface NotABean {
    /** Refuses a mapper of Jackson without our module: see {@link MapperRefusal}. */
    @JsonValue
    private String registerRapporteurModuleOfRapporteurDatabind() {
        throw MapperRefusal.exception();
    }
}
