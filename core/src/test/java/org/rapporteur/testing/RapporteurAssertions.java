package org.rapporteur.testing;

import org.rapporteur.model.Dossier;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Statement;
import org.rapporteur.validation.Report;

/**
 * The start of each assertion; import it beside AssertJ's own {@code assertThat}.
 *
 * <pre>{@code
 * assertThat(report).hasError("statement-after-death").at("/statements/3/date");
 * assertThat(report).hasNoFindings();
 * assertThat(statement).isSaidBy("breton").isDated("[..2023-09]").cites("report");
 * }</pre>
 *
 * @since 0.1
 */
public final class RapporteurAssertions {
    private RapporteurAssertions() {}

    /**
     * Asserts what rules found.
     *
     * @param actual the report
     * @return the assertions on it
     */
    public static ReportAssert assertThat(Report actual) {
        return new ReportAssert(actual);
    }

    /**
     * Asserts which records a dossier holds.
     *
     * @param actual the dossier
     * @return the assertions on it
     */
    public static DossierAssert assertThat(Dossier actual) {
        return new DossierAssert(actual);
    }

    /**
     * Asserts what records of all kinds have in common.
     *
     * @param actual the record
     * @return the assertions on it
     */
    public static EntityAssert assertThat(KnownEntity actual) {
        return new EntityAssert(actual);
    }

    /**
     * Asserts who said what, and when.
     *
     * @param actual the statement
     * @return the assertions on it
     */
    public static StatementAssert assertThat(Statement actual) {
        return new StatementAssert(actual);
    }

    /**
     * Asserts who met, and when.
     *
     * @param actual the meeting
     * @return the assertions on it
     */
    public static MeetingAssert assertThat(Meeting actual) {
        return new MeetingAssert(actual);
    }

    /**
     * Asserts whose stance it is, and which.
     *
     * @param actual the position
     * @return the assertions on it
     */
    public static PositionAssert assertThat(MembershipPosition actual) {
        return new PositionAssert(actual);
    }
}
