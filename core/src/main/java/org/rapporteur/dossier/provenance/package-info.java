/**
 * What a record rests on, what would fall with a source, and who disagrees about a record.
 *
 * <p>Ask an index of a dossier, {@code org.rapporteur.dossier.DossierIndex}, whose queries
 * return the values of this package. Nothing is inferred: what no record says is not answered.
 */
@NullMarked
package org.rapporteur.dossier.provenance;

import org.jspecify.annotations.NullMarked;
