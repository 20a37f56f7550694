package org.rapporteur.dossier.answer;

/**
 * Whether a record says that something was so on the day of the question, or only that it was so before.
 *
 * @since 0.1
 */
public enum Standing {
    /**
     * The day certainly lies within the period of the record, or on its date.
     *
     * @since 0.1
     */
    HELD,

    /**
     * The record is the last one known, and does not say that it was still so on the day; also if the question was about no
     * day.
     *
     * @since 0.1
     */
    LAST_KNOWN
}
