/**
 * What came before what, as far as dates and links say: a timeline of records of which many have no date, or one that
 * could be several days.
 *
 * <p>{@link org.rapporteur.dossier.timeline.Timeline} holds what is certainly ordered apart from what is not.
 */
@NullMarked
package org.rapporteur.dossier.timeline;

import org.jspecify.annotations.NullMarked;
