/**
 * Questions to a dossier: what bears an id, who said what, who met whom, what rests on one source alone.
 *
 * <p>Start at {@link org.rapporteur.dossier.DossierIndex#of}. An index reads a {@link org.rapporteur.model.Dossier}
 * once and answers from tables; it adds nothing that the dossier does not say and judges nothing. What is doubtful in a
 * dossier is the matter of the validators.
 */
@NullMarked
package org.rapporteur.dossier;

import org.jspecify.annotations.NullMarked;
