/**
 * Reads and writes Popolo 1.0 and the dialect of EveryPolitician.
 *
 * <p>Start at {@link org.rapporteur.exchange.popolo.Popolo}.
 */
@NullMarked
package org.rapporteur.exchange.popolo;

import org.jspecify.annotations.NullMarked;
