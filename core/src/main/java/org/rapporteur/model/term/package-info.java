/**
 * The controlled vocabularies of reported diplomacy: what kind a thing is, what part somebody has, how far it has got.
 *
 * <p>Start at {@link org.rapporteur.model.term.Term}. Where the world will bring words that nobody has listed yet, as
 * in {@link org.rapporteur.model.term.OutcomeKind}, the vocabulary is open: a record with constants, which keeps a
 * token it does not know. Where the list is complete, as in {@link org.rapporteur.model.term.Direction}, it is closed:
 * an enum, which refuses one.
 *
 * <p>Free text, identifiers and whatever has more than one property do not belong here.
 */
@NullMarked
package org.rapporteur.model.term;

import org.jspecify.annotations.NullMarked;
