/** Brings dossiers together, and changes the ids in them. */
@NullMarked
package org.rapporteur.dossier.merge;

import org.jspecify.annotations.NullMarked;
