package org.rapporteur.model.term;

import com.fasterxml.jackson.annotation.JsonValue;
import org.rapporteur.text.MapperRefusal;

/**
 * A word of a controlled vocabulary, written in documents as its token.
 *
 * <p>An open vocabulary is a record with constants for the tokens that this version knows; any other well-formed token
 * is kept as it is. A closed vocabulary is an enum. Either has a static {@code of(token)}. Terms of different
 * vocabularies are never equal, even where their tokens are.
 *
 * <p>Implemented in this package only: methods may be added in any version.
 *
 * @since 0.1
 */
public interface Term {
    /**
     * Returns the token as documents have it.
     *
     * @return the token, for example {@code joint-statement}
     */
    String token();

    /**
     * Whether this version of the library knows the token, and so its meaning.
     *
     * @return false only for a token kept by an open vocabulary that has no constant for it
     */
    default boolean isKnown() {
        return true;
    }

    /** Refuses a mapper of Jackson without our module: see {@link MapperRefusal}. */
    @JsonValue
    private String registerRapporteurModuleOfRapporteurDatabind() {
        throw MapperRefusal.exception();
    }
}
