package org.rapporteur.dossier.answer;

import org.rapporteur.model.MembershipPosition;

/**
 * A position that gave way to another by the day of the question.
 *
 * @param position the position
 * @param by one that took its place: a later one of the same principal and aspect, or one that supersedes it
 * @param isStated true if a link {@code supersedes} says so, directly or through others; false if only the dates do
 * @since 0.1
 */
public record Superseded(MembershipPosition position, MembershipPosition by, boolean isStated) {}
