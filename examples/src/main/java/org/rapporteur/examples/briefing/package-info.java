/**
 * A dossier as a briefing for people: what it is, who is in it, what happened, who said what, and what the checks
 * found.
 *
 * <p>{@link org.rapporteur.examples.briefing.Main} is the command, {@link org.rapporteur.examples.briefing.Briefing}
 * turns a dossier into text. Each part of the text is a {@code Section}; the words are in {@code
 * briefing_en.properties} and {@code briefing_uk.properties}.
 */
@NullMarked
package org.rapporteur.examples.briefing;

import org.jspecify.annotations.NullMarked;
