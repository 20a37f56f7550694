package org.rapporteur.json.read;

/**
 * What a reader does with what its version of the format does not know: properties, at any depth, and entities of unknown
 * types.
 *
 * <p>Terms of open vocabularies are not concerned: any token is a value there. Of an entity of an unknown type nothing is
 * known, so that it is kept, refused or dropped whole.
 *
 * @since 0.1
 */
public enum Unknowns {
    /** It is kept in the value and written back. So documents of later versions pass through unharmed. */
    KEEP,

    /** It is a problem. For where a slip in a name must not go unseen, as in files that people write by hand. */
    REFUSE,

    /**
     * It is passed over, and the value does not have it. It must be well-formed all the same. For where only what is known
     * may be handed on.
     */
    DROP
}
