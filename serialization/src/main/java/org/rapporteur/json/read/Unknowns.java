package org.rapporteur.json.read;

/**
 * The treatment of unknown content: properties and types of entities that this version of the format does not define.
 *
 * <p>Unknown properties may occur at any depth. An entity of an unknown type is kept, refused or dropped as a whole.
 * Terms of open vocabularies are not affected: every token is permitted there.
 *
 * @since 0.1
 */
public enum Unknowns {
    /** Unknown content is kept in the value and written back. So documents of later versions are preserved. */
    KEEP,

    /** Unknown content is a problem. Use this to detect misspelt names, for example in files written by hand. */
    REFUSE,

    /** Unknown content is ignored, but must be well-formed. Use this if only known content may be passed on. */
    DROP
}
