package org.rapporteur.validation;

import static org.rapporteur.validation.Severity.ERROR;
import static org.rapporteur.validation.Severity.WARNING;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Source;
import org.rapporteur.time.Certainty;
import org.rapporteur.time.Edtf;

/** Rules about sources and their use. */
final class ProvenanceRules {
    /** The time zone in which each day begins first. */
    private static final ZoneOffset FIRST_TO_SEE_A_DAY = ZoneOffset.ofHours(14);

    private static final int LAST_YEAR_OF_FOUR_DIGITS = 9999;

    private ProvenanceRules() {}

    static List<Rule> all() {
        return List.of(
                Catalogue.forEach(KnownEntity.class, "no-citation", WARNING, ProvenanceRules::noCitation),
                Catalogue.forEach(
                                Source.class,
                                "accessed-before-published",
                                ERROR,
                                ProvenanceRules::accessedBeforePublished)
                        .onlyIf(Trait.ACCESSED, Trait.DATE));
    }

    private static void noCitation(KnownEntity entity, Findings findings) {
        if (entity.citations().isEmpty() && !(entity instanceof Source)) {
            findings.report("/citations");
        }
    }

    /**
     * A date of publication is local to an unknown place, while the access is in UTC. It is reported only if the access
     * is too early in every time zone.
     */
    private static void accessedBeforePublished(Source source, Findings findings) {
        if (source.accessedAt().isPresent() && source.date().isPresent()) {
            LocalDate accessed =
                    source.accessedAt().get().atOffset(FIRST_TO_SEE_A_DAY).toLocalDate();
            boolean before = accessed.getYear() <= LAST_YEAR_OF_FOUR_DIGITS
                    && Edtf.parse(accessed.toString()).isBefore(source.date().get()) == Certainty.YES;
            if (before) {
                findings.report(
                        "/accessedAt", source.accessedAt().get(), source.date().get());
            }
        }
    }
}
