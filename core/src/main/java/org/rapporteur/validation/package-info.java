/**
 * Rules that find mistakes and doubtful content in well-formed dossiers, sets of rules, and reports of their findings.
 *
 * <p>Start at {@link org.rapporteur.validation.RuleSet#standard()}, whose {@code validate} method takes a dossier and
 * returns a {@link org.rapporteur.validation.Report}. Define your own rules with
 * {@link org.rapporteur.validation.Rule#forEach}. Validation neither rejects nor changes a dossier, and does not read
 * the clock. Ill-formed values are handled by the model and by the reader.
 */
@NullMarked
package org.rapporteur.validation;

import org.jspecify.annotations.NullMarked;
