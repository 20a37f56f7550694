package org.rapporteur.model.term;

/**
 * A word of a controlled vocabulary, written in documents as its token.
 *
 * <p>An open vocabulary is a record with constants for the tokens that this version knows; any other well-formed token
 * is kept as it is. A closed vocabulary is an enum.
 *
 * @since 0.1
 */
public interface Term {
    /**
     * The word as it stands in documents.
     *
     * @return the token, for example {@code joint-statement}
     */
    String token();
}
