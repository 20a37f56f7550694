package org.rapporteur.dossier.provenance;

/**
 * How something that a record says is known.
 *
 * @since 0.1
 */
public enum Grounding {
    /**
     * A cited passage states it.
     *
     * @since 0.1
     */
    STATED,

    /**
     * No cited passage states it, but one implies it.
     *
     * @since 0.1
     */
    IMPLIED,

    /**
     * No source is cited for it, but the record has a basis, such as the statement from which a meeting is known.
     *
     * @since 0.1
     */
    BASED,

    /**
     * No source is cited for it, and the record has no basis.
     *
     * @since 0.1
     */
    UNCITED
}
