/**
 * The controlled vocabularies of reported diplomacy: kinds of things, roles, stages and states.
 *
 * <p>Start at {@link org.rapporteur.model.term.Term}. A vocabulary to which the world will add, such as
 * {@link org.rapporteur.model.term.OutcomeKind}, is open: a record with constants, which keeps an unknown token. A
 * vocabulary whose list is complete, such as {@link org.rapporteur.model.term.Direction}, is closed: an enum, which
 * refuses an unknown token.
 *
 * <p>Free text, identifiers and types with more than one property do not belong here.
 */
@NullMarked
package org.rapporteur.model.term;

import org.jspecify.annotations.NullMarked;
