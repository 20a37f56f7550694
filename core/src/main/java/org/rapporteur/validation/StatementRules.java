package org.rapporteur.validation;

import static org.rapporteur.validation.Severity.ERROR;
import static org.rapporteur.validation.Severity.WARNING;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.Source;
import org.rapporteur.model.Statement;
import org.rapporteur.model.term.Bearing;
import org.rapporteur.model.term.Modality;
import org.rapporteur.time.Edtf;

/** Rules on when statements can have been made. Statements that were not made, or are not yet made, contradict no date. */
final class StatementRules {
    /** Whether one date precedes another, either certainly or apart from the doubts of the source. */
    private interface Order extends BiPredicate<Optional<Edtf>, Optional<Edtf>> {}

    private StatementRules() {}

    static List<Rule> all() {
        return List.of(
                Catalogue.forEach(
                                Statement.class,
                                "statement-before-birth",
                                ERROR,
                                (statement, findings) -> beforeBirth(statement, findings, InAnyZone::certainlyBefore))
                        .onlyIf(Trait.DATED, Trait.ASSERTED),
                Catalogue.forEach(
                                Statement.class,
                                "statement-after-death",
                                ERROR,
                                (statement, findings) -> afterDeath(statement, findings, InAnyZone::certainlyBefore))
                        .onlyIf(Trait.DATED, Trait.ASSERTED),
                Catalogue.forEach(
                                Statement.class,
                                "statement-after-source",
                                ERROR,
                                (statement, findings) -> afterSource(statement, findings, InAnyZone::certainlyBefore))
                        .onlyIf(Trait.DATED, Trait.ASSERTED, Trait.CITATIONS),
                Catalogue.forEach(Statement.class, "statement-outside-meeting", WARNING, StatementRules::outsideMeeting)
                        .onlyIf(Trait.DATE, Trait.MEETING),
                Catalogue.forEach(
                                Statement.class,
                                "possibly-statement-before-birth",
                                WARNING,
                                (statement, findings) -> beforeBirth(statement, findings, InAnyZone::doubtfullyBefore))
                        .onlyIf(Trait.DATED, Trait.ASSERTED),
                Catalogue.forEach(
                                Statement.class,
                                "possibly-statement-after-death",
                                WARNING,
                                (statement, findings) -> afterDeath(statement, findings, InAnyZone::doubtfullyBefore))
                        .onlyIf(Trait.DATED, Trait.ASSERTED),
                Catalogue.forEach(
                                Statement.class,
                                "possibly-statement-after-source",
                                WARNING,
                                (statement, findings) -> afterSource(statement, findings, InAnyZone::doubtfullyBefore))
                        .onlyIf(Trait.DATED, Trait.ASSERTED, Trait.CITATIONS));
    }

    private static void beforeBirth(Statement statement, Findings findings, Order before) {
        Optional<Edtf> date = dateIfMade(statement, findings.index());
        forEachSpeaker(date, statement, findings.index(), person -> {
            if (before.test(date, person.born())) {
                findings.report(
                        dated(statement), date.get(), person.id(), person.born().get());
            }
        });
    }

    private static void afterDeath(Statement statement, Findings findings, Order before) {
        Optional<Edtf> date = dateIfMade(statement, findings.index());
        forEachSpeaker(date, statement, findings.index(), person -> {
            if (before.test(person.died(), date)) {
                findings.report(
                        dated(statement), date.get(), person.id(), person.died().get());
            }
        });
    }

    private static void afterSource(Statement statement, Findings findings, Order before) {
        Optional<Edtf> date = dateIfMade(statement, findings.index());
        for (Citation citation : statement.citations()) {
            if (date.isPresent() && statesThatItWasMade(citation)) {
                Optional<Edtf> published =
                        findings.index().find(Source.class, citation.source()).flatMap(Source::date);
                if (before.test(published, date)) {
                    findings.report(dated(statement), date.get(), citation.source(), published.get());
                }
            }
        }
    }

    /** A citation that concerns only another property, such as the place, may be older than the statement. */
    private static boolean statesThatItWasMade(Citation citation) {
        boolean ofContent = citation.concerns().isEmpty() || citation.concerns().contains("content");
        return ofContent && citation.bearing() == Bearing.STATES;
    }

    private static void outsideMeeting(Statement statement, Findings findings) {
        Optional<Edtf> meeting = Dates.ofMeeting(statement, findings.index());
        Optional<Edtf> date = statement.date();
        if (date.isPresent() && meeting.isPresent() && InAnyZone.certainlyApart(date.get(), meeting.get())) {
            findings.report("/date", date.get(), statement.meeting().get(), meeting.get());
        }
    }

    private static Optional<Edtf> dateIfMade(Statement statement, DossierIndex index) {
        return statement.modality() == Modality.ASSERTED ? Dates.of(statement, index) : Optional.empty();
    }

    private static String dated(Statement statement) {
        return statement.date().isPresent() ? "/date" : "/meeting";
    }

    /** Speakers of a statement without a date are not checked. */
    private static void forEachSpeaker(
            Optional<Edtf> date, Statement statement, DossierIndex index, Consumer<Person> action) {
        if (date.isEmpty()) {
            return;
        }
        Set<String> asked = new HashSet<>();
        for (Party speaker : statement.speakers()) {
            if (speaker.actor().isPresent() && asked.add(speaker.actor().get().value())) {
                index.find(Person.class, speaker.actor().get()).ifPresent(action);
            }
        }
    }
}
