package org.rapporteur.dossier.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Source;
import org.rapporteur.model.Statement;
import org.rapporteur.model.property.EntityProperty;
import org.rapporteur.time.Edtf;

/**
 * The dates of records that do not state one themselves.
 *
 * @since 0.1
 */
public final class ReportedDates {
    private static final EntityProperty DATE = EntityProperty.named("date");

    private ReportedDates() {}

    /**
     * Returns the date of a statement, or else that of the meeting at which it was made.
     *
     * @param statement the statement
     * @param find finds records by their ids
     * @return the date; empty if neither is stated
     */
    public static Optional<Edtf> of(Statement statement, Function<Id<?>, Optional<Entity>> find) {
        return statement.date().isPresent()
                ? statement.date()
                : statement
                        .meeting()
                        .flatMap(find)
                        .filter(Meeting.class::isInstance)
                        .flatMap(meeting -> ((Meeting) meeting).date());
    }

    /**
     * Returns the dates of the records on which a position is based: of statements as {@link #of} does, of others their
     * {@code date}. Sources do not date a position, and neither do the records on which those of its basis are based.
     *
     * @param position the position
     * @param find finds records by their ids
     * @return the dates in the order of the basis, without repetitions
     */
    public static List<Edtf> ofBasis(MembershipPosition position, Function<Id<?>, Optional<Entity>> find) {
        if (position.basis().isEmpty()) {
            return List.of();
        }
        Map<String, Edtf> dates = new LinkedHashMap<>(); // strings are comparable, and so cannot make the table slow
        for (Id<?> id : position.basis()) {
            Optional<Entity> basis = find.apply(id);
            if (basis.isPresent() && !(basis.get() instanceof Source)) {
                Optional<Edtf> date =
                        basis.get() instanceof Statement statement ? of(statement, find) : DATE.date(basis.get());
                date.ifPresent(stated -> dates.putIfAbsent(stated.toString(), stated));
            }
        }
        return List.copyOf(dates.values());
    }
}
