package org.rapporteur.validation;

import static org.rapporteur.validation.Severity.ERROR;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.dossier.Occurrence;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Link;
import org.rapporteur.model.Organization;
import org.rapporteur.model.Revision;
import org.rapporteur.model.Source;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.validation.Cycles.Cycle;
import org.rapporteur.validation.Cycles.Step;

/** Rules against cycles of references. A record that refers directly to itself is reported as a self-reference. */
final class CycleRules {
    /** Relations of which a cycle is a contradiction; a {@code follows} link is a {@code precedes} link reversed. */
    private static final List<LinkRelation> ONE_WAY = List.of(
            LinkRelation.PRECEDES,
            LinkRelation.PART_OF,
            LinkRelation.SUPERSEDES,
            LinkRelation.SUCCEEDS,
            LinkRelation.REITERATES,
            LinkRelation.RETRACTS,
            LinkRelation.TRANSLATES,
            LinkRelation.CORRECTS);

    private static final Set<LinkRelation> ORIGIN = Set.of(LinkRelation.DERIVED_FROM, LinkRelation.REPUBLISHES);

    private CycleRules() {}

    static List<Rule> all() {
        return List.of(
                Catalogue.forDossier("circular-parents", ERROR, CycleRules::parents),
                Catalogue.forDossier("circular-links", ERROR, CycleRules::links),
                Catalogue.forDossier("circular-basis", ERROR, CycleRules::basis),
                Catalogue.forDossier("circular-origin", ERROR, CycleRules::origin),
                Catalogue.forDossier("circular-replacement", ERROR, CycleRules::replacement));
    }

    private static void parents(Dossier dossier, Findings findings) {
        report(
                Organization.class,
                Trait.PARENT,
                findings,
                (organization, steps) -> steps.to(organization.parent(), "/parent"));
    }

    private static void basis(Dossier dossier, Findings findings) {
        report(KnownEntity.class, Trait.BASIS, findings, (entity, steps) -> {
            for (int i = 0; i < entity.basis().size(); i++) {
                steps.to(Optional.of(entity.basis().get(i)), "/basis/" + i);
            }
        });
    }

    private static void replacement(Dossier dossier, Findings findings) {
        report(
                KnownEntity.class,
                Trait.REVISION,
                findings,
                (entity, steps) -> steps.to(entity.revision().flatMap(Revision::replacedBy), "/revision/replacedBy"));
    }

    private static void origin(Dossier dossier, Findings findings) {
        report(KnownEntity.class, Trait.TIES, findings, (entity, steps) -> {
            if (entity instanceof Source source) {
                steps.to(source.from(), "/from");
            }
            for (int i = 0; i < entity.links().size(); i++) {
                Link link = entity.links().get(i);
                if (ORIGIN.contains(link.relation())) {
                    steps.to(link.target(), pointerTo(i));
                }
            }
        });
    }

    private static void links(Dossier dossier, Findings findings) {
        Map<LinkRelation, Steps> byRelation = new HashMap<>();
        findings.each(KnownEntity.class, Trait.LINKS, (holder, entity) -> {
            for (int i = 0; i < entity.links().size(); i++) {
                Link link = entity.links().get(i);
                boolean backward = link.relation().equals(LinkRelation.FOLLOWS);
                LinkRelation relation = backward ? LinkRelation.PRECEDES : link.relation();
                if (ONE_WAY.contains(relation) && link.target().isPresent()) {
                    Steps steps = byRelation.computeIfAbsent(relation, absent -> new Steps(findings.index()));
                    steps.holder = holder;
                    steps.add(link.target().get(), pointerTo(i), !backward);
                }
            }
        });
        for (LinkRelation relation : ONE_WAY) {
            report(byRelation.getOrDefault(relation, new Steps(findings.index())), findings);
        }
    }

    private static String pointerTo(int link) {
        return "/links/" + link + "/target";
    }

    private static <E extends KnownEntity> void report(
            Class<E> kind, Trait trait, Findings findings, BiConsumer<E, Steps> collect) {
        Steps steps = new Steps(findings.index());
        findings.each(kind, trait, (holder, entity) -> {
            steps.holder = holder;
            collect.accept(entity, steps);
        });
        report(steps, findings);
    }

    private static void report(Steps steps, Findings findings) {
        for (Cycle cycle : Cycles.of(steps.all)) {
            findings.report(cycle.first().path().get(), String.join(" > ", cycle.way()));
        }
    }

    /** The steps of all records. */
    private static final class Steps {
        final List<Step> all = new ArrayList<>();
        private final DossierIndex index;
        private @Nullable Occurrence holder;

        Steps(DossierIndex index) {
            this.index = index;
        }

        void to(Optional<? extends Id<?>> target, String pointer) {
            target.ifPresent(other -> add(other, pointer, true));
        }

        /** An id refers to the first record that has it, so that links of the other ones are ignored. */
        void add(Id<?> target, String pointer, boolean forward) {
            Occurrence from = Objects.requireNonNull(holder, "holder");
            Id<?> id = ((KnownEntity) from.entity()).id();
            if (index.withId(id).get(0) == from) {
                Supplier<String> path = () -> from.path() + pointer;
                all.add(
                        forward
                                ? new Step(id.value(), target.value(), path)
                                : new Step(target.value(), id.value(), path));
            }
        }
    }
}
