package org.rapporteur.validation;

import static org.rapporteur.validation.Severity.ERROR;
import static org.rapporteur.validation.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Entity;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Link;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Source;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.time.Edtf;

/** Rules that compare the order stated by links with the dates of the linked records. */
final class LinkTimeRules {
    private static final Set<LinkRelation> WITHIN = Set.of(LinkRelation.PART_OF, LinkRelation.MARGINS_OF);
    private static final Set<LinkRelation> FROM_SOURCE =
            Set.of(LinkRelation.DERIVED_FROM, LinkRelation.REPUBLISHES, LinkRelation.CORRECTS, LinkRelation.TRANSLATES);

    private static final Set<LinkRelation> LATER = Set.of(LinkRelation.FOLLOWS, LinkRelation.SUPERSEDES);

    private LinkTimeRules() {}

    static List<Rule> all() {
        return List.of(
                Catalogue.forEach(KnownEntity.class, "order-against-dates", ERROR, LinkTimeRules::orderAgainstDates)
                        .onlyIf(Trait.LINKS),
                Catalogue.forEach(Meeting.class, "part-outside-whole", WARNING, LinkTimeRules::partOutsideWhole)
                        .onlyIf(Trait.LINKS, Trait.DATE),
                Catalogue.forEach(Source.class, "source-before-origin", ERROR, LinkTimeRules::sourceBeforeOrigin)
                        .onlyIf(Trait.DATE, Trait.TIES));
    }

    private static void orderAgainstDates(KnownEntity entity, Findings findings) {
        for (int i = 0; i < entity.links().size(); i++) {
            Link link = entity.links().get(i);
            boolean precedes = link.relation().equals(LinkRelation.PRECEDES);
            if (precedes || LATER.contains(link.relation())) {
                Optional<Edtf> own = Dates.ofAny(entity, findings.index());
                Optional<Edtf> other = dateOfTarget(link, findings);
                if (precedes ? InAnyZone.certainlyBefore(other, own) : InAnyZone.certainlyBefore(own, other)) {
                    findings.report(
                            "/links/" + i + "/relation",
                            link.relation(),
                            own.get(),
                            link.target().get(),
                            other.get());
                }
            }
        }
    }

    private static Optional<Edtf> dateOfTarget(Link link, Findings findings) {
        Optional<Entity> target = link.target().flatMap(findings.index()::find);
        return target.flatMap(entity -> Dates.ofAny(entity, findings.index()));
    }

    private static void partOutsideWhole(Meeting meeting, Findings findings) {
        for (int i = 0; i < meeting.links().size(); i++) {
            Link link = meeting.links().get(i);
            if (WITHIN.contains(link.relation())
                    && link.target().isPresent()
                    && meeting.date().isPresent()) {
                Optional<Edtf> whole = findings.index()
                        .find(Meeting.class, link.target().get())
                        .flatMap(Meeting::date);
                if (InAnyZone.certainlyMisses(whole, List.of(meeting.date().get()))) {
                    findings.report(
                            "/links/" + i + "/target",
                            link.target().get(),
                            whole.get(),
                            meeting.date().get());
                }
            }
        }
    }

    private static void sourceBeforeOrigin(Source source, Findings findings) {
        Optional<Edtf> origin = source.from()
                .flatMap(from -> findings.index().find(Source.class, from))
                .flatMap(Source::date);
        if (InAnyZone.certainlyBefore(source.date(), origin)) {
            findings.report(
                    "/from", source.from().get(), origin.get(), source.date().get());
        }
        for (int i = 0; i < source.links().size(); i++) {
            Link link = source.links().get(i);
            if (FROM_SOURCE.contains(link.relation())) {
                Optional<Edtf> other = link.target()
                        .flatMap(target -> findings.index().find(Source.class, target))
                        .flatMap(Source::date);
                if (InAnyZone.certainlyBefore(source.date(), other)) {
                    findings.report(
                            "/links/" + i + "/target",
                            link.target().get(),
                            other.get(),
                            source.date().get());
                }
            }
        }
    }
}
