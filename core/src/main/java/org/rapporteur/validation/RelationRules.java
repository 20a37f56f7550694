package org.rapporteur.validation;

import static org.rapporteur.validation.Severity.ERROR;
import static org.rapporteur.validation.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Entity;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Link;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.OtherEntity;
import org.rapporteur.model.Source;
import org.rapporteur.model.Statement;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.model.term.Modality;
import org.rapporteur.time.Edtf;

/** Rules on the relations stated by links. */
final class RelationRules {
    private static final Set<LinkRelation> TO_EARLIER_STATEMENT = Set.of(
            LinkRelation.REITERATES,
            LinkRelation.CLARIFIES,
            LinkRelation.WALKS_BACK,
            LinkRelation.RETRACTS,
            LinkRelation.DENIES,
            LinkRelation.ANSWERS,
            LinkRelation.CITES,
            LinkRelation.TRANSLATES);
    private static final Set<LinkRelation> BETWEEN_SOURCES =
            Set.of(LinkRelation.CORRECTS, LinkRelation.REPUBLISHES, LinkRelation.DERIVED_FROM);
    private static final Set<LinkRelation> BETWEEN_LIKE =
            Set.of(LinkRelation.SAME_AS, LinkRelation.VERSION_OF, LinkRelation.SUCCEEDS);

    private RelationRules() {}

    static List<Rule> all() {
        return List.of(
                Catalogue.forEach(Statement.class, "retraction-by-another", WARNING, RelationRules::retraction)
                        .onlyIf(Trait.LINKS),
                Catalogue.forEach(Statement.class, "response-to-later-statement", ERROR, RelationRules::response)
                        .onlyIf(Trait.LINKS, Trait.DATED),
                Catalogue.forEach(KnownEntity.class, "relation-does-not-fit", WARNING, RelationRules::doesNotFit)
                        .onlyIf(Trait.LINKS));
    }

    /** A warning, not an error: a dossier need not state for whom a spokesperson speaks. */
    private static void retraction(Statement statement, Findings findings) {
        if (statement.links().stream().noneMatch(RelationRules::takesBack)) {
            return; // as nearly always, so that the principals are not needed
        }
        Optional<Set<String>> speakers = Principals.of(statement.speakers(), findings.index());
        for (int i = 0; i < statement.links().size(); i++) {
            Link link = statement.links().get(i);
            Optional<Statement> target = takesBack(link) ? target(link, findings) : Optional.empty();
            if (target.isPresent()
                    && Principals.areApart(speakers, Principals.of(target.get().speakers(), findings.index()))) {
                findings.report("/links/" + i, link.relation(), target.get().id());
            }
        }
    }

    private static boolean takesBack(Link link) {
        return link.relation().equals(LinkRelation.RETRACTS) || link.relation().equals(LinkRelation.WALKS_BACK);
    }

    private static void response(Statement statement, Findings findings) {
        Optional<Edtf> date = Dates.of(statement, findings.index());
        for (int i = 0; i < statement.links().size(); i++) {
            Link link = statement.links().get(i);
            Optional<Statement> target =
                    TO_EARLIER_STATEMENT.contains(link.relation()) ? target(link, findings) : Optional.empty();
            if (target.isPresent() && areMade(statement, target.get())) {
                Optional<Edtf> of = Dates.of(target.get(), findings.index());
                if (InAnyZone.certainlyBefore(date, of)) {
                    findings.report(
                            "/links/" + i,
                            link.relation(),
                            date.get(),
                            target.get().id(),
                            of.get());
                }
            }
        }
    }

    private static boolean areMade(Statement one, Statement other) {
        return one.modality() == Modality.ASSERTED && other.modality() == Modality.ASSERTED;
    }

    private static Optional<Statement> target(Link link, Findings findings) {
        return link.target().flatMap(id -> findings.index().find(Statement.class, id));
    }

    private static void doesNotFit(KnownEntity entity, Findings findings) {
        for (int i = 0; i < entity.links().size(); i++) {
            Link link = entity.links().get(i);
            Optional<Entity> target = link.target().flatMap(findings.index()::find);
            if (target.isPresent() && !fits(link.relation(), entity, target.get())) {
                findings.report(
                        "/links/" + i + "/relation",
                        link.relation(),
                        ReferenceRules.typeOf(entity),
                        ReferenceRules.typeOf(target.get()));
            }
        }
    }

    /** A relation or a type of record that is unknown to this version always fits. */
    private static boolean fits(LinkRelation relation, KnownEntity from, Entity to) {
        if (to instanceof OtherEntity) {
            return true;
        }
        if (TO_EARLIER_STATEMENT.contains(relation) || relation.equals(LinkRelation.CONTRADICTS)) {
            return from instanceof Statement && to instanceof Statement;
        }
        if (BETWEEN_SOURCES.contains(relation)) {
            return from instanceof Source && to instanceof Source;
        }
        if (BETWEEN_LIKE.contains(relation)) {
            return from instanceof Actor && to instanceof Actor || from.getClass() == to.getClass();
        }
        return !relation.equals(LinkRelation.MARGINS_OF) || to instanceof Meeting;
    }
}
