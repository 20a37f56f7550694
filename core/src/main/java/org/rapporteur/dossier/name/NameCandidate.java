package org.rapporteur.dossier.name;

import java.util.Objects;
import org.rapporteur.model.Actor;

/**
 * An actor of which a name may be meant, and why. It is never certain that it is.
 *
 * <p>Immutable and thread-safe.
 *
 * @param actor the actor
 * @param name the name of the actor that matches best, as it is recorded
 * @param match why it matches
 * @since 0.1
 */
public record NameCandidate(Actor actor, String name, NameMatch match) {
    /**
     * Creates a candidate.
     *
     * @param actor the actor
     * @param name the name of the actor that matches best, as it is recorded
     * @param match why it matches
     * @throws NullPointerException if an argument is null
     */
    public NameCandidate {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(match, "match");
    }

    /** {@return the reason that says least, which decides the strength} */
    public NameReason reason() {
        return match.reason();
    }

    /** {@return how much the match says} */
    public MatchStrength strength() {
        return match.strength();
    }
}
