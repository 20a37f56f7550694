/**
 * Queries on a dossier: which record has an id, who said what, who met whom, what depends on a single source.
 *
 * <p>Start at {@link org.rapporteur.dossier.DossierIndex#of}. An index reads a {@link org.rapporteur.model.Dossier}
 * once and answers queries from tables. It neither adds to the content of the dossier nor judges it; judging is the
 * task of the validators.
 */
@NullMarked
package org.rapporteur.dossier;

import org.jspecify.annotations.NullMarked;
