package org.rapporteur.validation;

import static org.rapporteur.validation.Severity.ERROR;
import static org.rapporteur.validation.Severity.WARNING;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Person;
import org.rapporteur.model.Revision;
import org.rapporteur.model.Source;
import org.rapporteur.model.Step;
import org.rapporteur.time.Edtf;

/** Rules on dates that cannot be later than the as-of date of the rule set. Without one they report nothing. */
final class FutureRules {
    private FutureRules() {}

    static List<Rule> all() {
        return List.of(
                Catalogue.forDossier("created-after-as-of", ERROR, FutureRules::created),
                Catalogue.forEach(KnownEntity.class, "date-after-as-of", ERROR, FutureRules::date)
                        .onlyIf(Trait.PAST),
                Catalogue.forEach(KnownEntity.class, "begins-after-as-of", WARNING, FutureRules::begins)
                        .onlyIf(Trait.LASTING));
    }

    private static void created(Dossier dossier, Findings findings) {
        report("/createdAt", dossier.createdAt().flatMap(FutureRules::moment), findings);
    }

    private static void date(KnownEntity entity, Findings findings) {
        if (findings.asOf().isEmpty()) {
            return;
        }
        if (entity instanceof Person person) {
            report("/born", person.born(), findings);
            report("/died", person.died(), findings);
        } else if (entity instanceof Source source) {
            report("/accessedAt", source.accessedAt().flatMap(FutureRules::moment), findings);
            report(
                    "/archivedAt",
                    source.archivedAt().flatMap(SourceRules::captured).flatMap(FutureRules::moment),
                    findings);
        } else if (entity instanceof MembershipPosition position) {
            report("/date", position.date(), findings);
        } else if (entity instanceof Membership membership) {
            report("/date", membership.date(), findings);
            steps(membership, findings);
        }
        report(
                "/revision/recordedAt",
                entity.revision().flatMap(Revision::recordedAt).flatMap(FutureRules::moment),
                findings);
    }

    private static void steps(Membership membership, Findings findings) {
        for (int i = 0; i < membership.steps().size(); i++) {
            Step step = membership.steps().get(i);
            if (StepRules.hasHappened(step)) {
                report("/steps/" + i + "/date", step.date(), findings);
            }
        }
    }

    /** A warning, not an error: a source can report who will take office. */
    private static void begins(KnownEntity entity, Findings findings) {
        if (entity instanceof Membership membership) {
            report("/period", membership.period(), findings);
        } else if (entity instanceof Person person) {
            for (int i = 0; i < person.tenures().size(); i++) {
                report("/tenures/" + i + "/period", person.tenures().get(i).period(), findings);
            }
        }
    }

    private static Optional<Edtf> moment(Instant instant) {
        return Optional.of(Edtf.of(instant));
    }

    private static void report(String at, Optional<Edtf> date, Findings findings) {
        if (Dates.certainlyBefore(findings.asOf(), date)) {
            findings.report(at, date.get(), findings.asOf().get());
        }
    }
}
