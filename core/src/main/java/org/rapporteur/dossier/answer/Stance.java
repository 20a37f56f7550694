package org.rapporteur.dossier.answer;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.term.Direction;
import org.rapporteur.model.term.PositionAspect;
import org.rapporteur.time.Certainty;
import org.rapporteur.time.Edtf;

/**
 * A stance that stood as of a day, as the latest position of a principal on one aspect reports it.
 *
 * <p>A position that is {@code undetermined} or {@code divided} is a stance like any other, and takes the place of an
 * earlier one. Immutable and thread-safe.
 *
 * @param position the position, which names the holder and its conditions
 * @param principal the one whose stance it is
 * @param standing whether the position says that the stance was held on the day
 * @param certainty whether it certainly is the stance as of the day. It is {@code POSSIBLY} also if all that the position is
 *     based on are statements that were not {@code asserted}, were withdrawn by the dossier's authors, or were possibly
 *     denied or retracted by then
 * @param dates the dates of the position: its {@code date}, else its {@code period}, else the dates of its basis, of which
 *     the latest counts; empty if none is stated
 * @param basis the records on which the position is based, as far as the dossier has them
 * @since 0.1
 */
public record Stance(
        MembershipPosition position,
        Principal principal,
        Standing standing,
        Certainty certainty,
        List<Edtf> dates,
        List<KnownEntity> basis) {
    /** {@return the direction of the stance} */
    public Direction direction() {
        return position.direction();
    }

    /** {@return the aspect of membership that it concerns} */
    public PositionAspect aspect() {
        return position.aspect();
    }

    /** {@return the records from which the answer follows: the position, and those of its basis} */
    public List<KnownEntity> records() {
        List<KnownEntity> records = new ArrayList<>(1 + basis.size());
        records.add(position);
        records.addAll(basis);
        return List.copyOf(records);
    }

    /** {@return the stance in a few words, for logging} */
    @Override
    public String toString() {
        return principal + " " + direction().token() + " " + aspect() + " (" + standing + ", " + certainty + ")";
    }
}
