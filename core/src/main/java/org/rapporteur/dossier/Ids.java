package org.rapporteur.dossier;

import java.util.Objects;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.IllFormedException;

/** The ids that the parameters of queries stand for. Exceptions name the parameter. */
final class Ids {
    private Ids() {}

    static <E extends Entity> Id<E> of(String text, String parameter) {
        Objects.requireNonNull(text, parameter);
        try {
            return Id.of(text);
        } catch (IllFormedException e) {
            throw e.withField(parameter);
        }
    }
}
