/**
 * What a careful editor would notice in a dossier that is well-formed: rules, sets of them, and reports of what they
 * find.
 *
 * <p>Start at {@link org.rapporteur.validation.RuleSet#standard()}, whose {@code validate} takes a dossier and gives a
 * {@link org.rapporteur.validation.Report}. A rule of your own is a {@link org.rapporteur.validation.Rule#forEach}.
 * Nothing here refuses a dossier, changes it, or reads a clock. What cannot even be built, or read, is the matter of
 * the model and of the reader.
 */
@NullMarked
package org.rapporteur.validation;

import org.jspecify.annotations.NullMarked;
