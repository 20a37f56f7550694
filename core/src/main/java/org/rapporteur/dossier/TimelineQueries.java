package org.rapporteur.dossier;

import org.rapporteur.dossier.timeline.Timeline;

/**
 * Answers what came before what.
 *
 * <p>Implemented by {@link DossierIndex}, whose page says what holds of all queries.
 *
 * @since 0.1
 */
public sealed interface TimelineQueries permits DossierIndex {
    /**
     * Returns the timeline of the dossier: its statements, meetings, positions and memberships, and the steps within these. In
     * an index {@linkplain DossierIndex#withSameAs() with} links {@code same-as}, joined records are one event.
     *
     * @return the timeline
     */
    Timeline timeline();
}
