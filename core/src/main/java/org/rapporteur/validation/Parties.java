package org.rapporteur.validation;

import java.util.List;
import java.util.Optional;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Party;
import org.rapporteur.model.Statement;
import org.rapporteur.time.Edtf;

/** The parties of statements, meetings and positions, each with its place and the dates on which it acted. */
final class Parties {
    /** Visits a party. */
    @FunctionalInterface
    interface Visit {
        void visit(String at, Party party, List<Edtf> dates);
    }

    private Parties() {}

    static void each(Entity entity, DossierIndex index, Visit visit) {
        if (entity instanceof Statement statement) {
            List<Edtf> dates = list(Dates.of(statement, index));
            for (int i = 0; i < statement.speakers().size(); i++) {
                visit.visit("/speakers/" + i, statement.speakers().get(i), dates);
            }
            for (int i = 0; i < statement.addressees().size(); i++) {
                visit.visit("/addressees/" + i, statement.addressees().get(i), dates);
            }
        } else if (entity instanceof Meeting meeting) {
            List<Edtf> dates = list(meeting.date());
            for (int i = 0; i < meeting.participants().size(); i++) {
                visit.visit(
                        "/participants/" + i + "/party",
                        meeting.participants().get(i).party(),
                        dates);
            }
        } else if (entity instanceof MembershipPosition position) {
            visit.visit("/holder", position.holder(), Dates.of(position, index));
        }
    }

    private static List<Edtf> list(Optional<Edtf> date) {
        return date.isPresent() ? List.of(date.get()) : List.of();
    }
}
