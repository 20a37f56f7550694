/**
 * What the conversions between dossiers and the formats of others have in common: results, losses, problems and limits.
 *
 * <p>Each scalar of an input is a leaf. A conversion maps it, keeps it as an extension under a documented name, or
 * reports it as lost. {@link org.rapporteur.exchange.Leaves} counts the three.
 */
@NullMarked
package org.rapporteur.exchange;

import org.jspecify.annotations.NullMarked;
