package org.rapporteur.validation;

import static org.rapporteur.validation.Severity.ERROR;

import java.util.List;
import java.util.Optional;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.dossier.Occurrence;
import org.rapporteur.dossier.Reference;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Forum;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Organization;
import org.rapporteur.model.OtherEntity;
import org.rapporteur.model.Person;
import org.rapporteur.model.Revision;
import org.rapporteur.model.Source;
import org.rapporteur.model.State;
import org.rapporteur.model.Statement;
import org.rapporteur.model.property.EntityTypes;

/** Rules on the ids of records and on references to them. */
final class ReferenceRules {
    private static final List<Class<? extends Entity>> TYPES = List.of(
            Source.class,
            Person.class,
            State.class,
            Organization.class,
            Forum.class,
            Statement.class,
            Meeting.class,
            MembershipPosition.class,
            Membership.class,
            OtherEntity.class);

    private ReferenceRules() {}

    static List<Rule> all() {
        return List.of(
                Catalogue.forEach(Entity.class, "duplicate-id", ERROR, ReferenceRules::duplicateId),
                Catalogue.forEachReference("dangling-reference", ERROR, ReferenceRules::danglingReference)
                        .onlyIf(Trait.UNRESOLVED),
                Catalogue.forEachReference("wrong-kind-of-reference", ERROR, ReferenceRules::wrongKindOfReference)
                        .onlyIf(Trait.UNRESOLVED),
                Catalogue.forEach(KnownEntity.class, "self-reference", ERROR, ReferenceRules::selfReference)
                        .onlyIf(Trait.TIES));
    }

    private static void duplicateId(Entity entity, Findings findings) {
        Optional<Id<?>> id = EntityTypes.id(entity);
        if (id.isPresent()) {
            Occurrence first = findings.index().withId(id.get()).get(0);
            if (!findings.isAt(first)) {
                findings.report("/id", id.get(), first.path());
            }
        }
    }

    private static void danglingReference(Reference reference, Findings findings) {
        if (findings.target().isEmpty()) {
            findings.report("", reference.target());
        }
    }

    private static void wrongKindOfReference(Reference reference, Findings findings) {
        Optional<Entity> first = findings.target();
        if (first.isEmpty()) {
            return;
        }
        DossierIndex index = findings.index();
        Id<?> target = reference.target();
        // a record of an unknown type may be of a suitable kind
        boolean fits = index.find(reference.kind(), target).isPresent()
                || index.find(OtherEntity.class, target).isPresent();
        if (!fits) {
            findings.report("", reference.kind().getSimpleName(), target, typeOf(first.get()));
        }
    }

    static String typeOf(Entity entity) {
        return TYPES.stream()
                .filter(type -> type.isInstance(entity))
                .findFirst()
                .orElseThrow()
                .getSimpleName();
    }

    private static void selfReference(KnownEntity entity, Findings findings) {
        for (int i = 0; i < entity.basis().size(); i++) {
            if (entity.basis().get(i).equals(entity.id())) {
                findings.report("/basis/" + i, entity.id());
            }
        }
        for (int i = 0; i < entity.links().size(); i++) {
            if (isItself(entity.links().get(i).target(), entity)) {
                findings.report("/links/" + i + "/target", entity.id());
            }
        }
        reportIfSame(entity.revision().flatMap(Revision::replacedBy), entity, "/revision/replacedBy", findings);
        if (entity instanceof Source source) {
            reportIfSame(source.from(), entity, "/from", findings);
        } else if (entity instanceof Organization organization) {
            reportIfSame(organization.parent(), entity, "/parent", findings);
        }
    }

    private static void reportIfSame(
            Optional<? extends Id<?>> target, KnownEntity entity, String pointer, Findings findings) {
        if (isItself(target, entity)) {
            findings.report(pointer, entity.id());
        }
    }

    private static boolean isItself(Optional<? extends Id<?>> target, KnownEntity entity) {
        return target.isPresent() && target.get().equals(entity.id());
    }
}
