/** The differences between two dossiers, or between two versions of a record. */
@NullMarked
package org.rapporteur.dossier.diff;

import org.jspecify.annotations.NullMarked;
