/** Finds records that may be about the same, and makes one record of several. */
@NullMarked
package org.rapporteur.dossier.fuse;

import org.jspecify.annotations.NullMarked;
