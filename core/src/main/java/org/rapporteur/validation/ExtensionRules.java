package org.rapporteur.validation;

import static org.rapporteur.validation.Severity.INFO;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.dossier.Occurrence;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.OtherEntity;
import org.rapporteur.model.property.Pointer;
import org.rapporteur.model.property.Property;
import org.rapporteur.model.property.TypeDescription;
import org.rapporteur.model.property.Walk;
import org.rapporteur.model.property.Walk.Unknown;

/** The rules about names that this version does not know, and keeps. */
final class ExtensionRules {
    private static final Walk<Collector> WALK =
            Walk.<Collector>builder().extensions(Collector::add).build();

    private ExtensionRules() {}

    static List<Rule> all() {
        return List.of(
                Catalogue.forDossier(
                        "possibly-misspelt-property",
                        INFO,
                        (dossier, findings) -> properties(dossier, findings)
                                .report(
                                        true,
                                        (pointer, name, owner, places, suggestion) ->
                                                findings.report(pointer, name, owner, places, suggestion.get()))),
                Catalogue.forDossier(
                        "unrecognized-property",
                        INFO,
                        (dossier, findings) -> properties(dossier, findings)
                                .report(
                                        false,
                                        (pointer, name, owner, places, suggestion) ->
                                                findings.report(pointer, name, owner, places))),
                Catalogue.forDossier(
                        "possibly-misspelt-type",
                        INFO,
                        (dossier, findings) -> types(dossier, findings)
                                .report(
                                        true,
                                        (pointer, name, owner, places, suggestion) ->
                                                findings.report(pointer, name, places, suggestion.get()))),
                Catalogue.forDossier(
                        "unrecognized-type",
                        INFO,
                        (dossier, findings) -> types(dossier, findings)
                                .report(
                                        false,
                                        (pointer, name, owner, places, suggestion) ->
                                                findings.report(pointer, name, places))));
    }

    /** Collects the unknown properties of the dossier, and then of one record after the other. */
    private static final class Collector {
        private final UnknownNames names = new UnknownNames();
        private @Nullable Occurrence record;

        void add(@Nullable Pointer at, Unknown unknown) {
            Occurrence holder = record;
            for (String name : unknown.extensions().properties().keySet()) {
                names.add(
                        name,
                        unknown.type().name(),
                        () -> (holder == null ? "" : holder.path()) + at + '/' + Pointer.escape(name),
                        () -> properties(unknown.type()));
            }
        }
    }

    private static UnknownNames properties(Dossier dossier, Findings findings) {
        Collector collector = new Collector();
        WALK.overOwn(dossier, collector);
        findings.each(KnownEntity.class, Trait.EXTENSIONS, (record, entity) -> {
            collector.record = record;
            WALK.over(entity, Pointer.ROOT, collector);
        });
        return collector.names;
    }

    /** The names that an object of a type can have in JSON. */
    private static List<String> properties(TypeDescription<?, ?> type) {
        List<String> names =
                new ArrayList<>(type.properties().stream().map(Property::name).toList());
        if (type.type() == Dossier.class) {
            names.add("format");
            names.addAll(EntityKind.lists());
            names.add(EntityKind.OTHER.list());
        } else if (KnownEntity.class.isAssignableFrom(type.type())) {
            names.add("type");
        }
        return names;
    }

    private static UnknownNames types(Dossier dossier, Findings findings) {
        UnknownNames names = new UnknownNames();
        if (!dossier.others().isEmpty()) {
            for (Occurrence record : findings.index().occurrences(OtherEntity.class)) {
                OtherEntity entity = (OtherEntity) record.entity();
                names.add(entity.type(), "", () -> record.path() + "/type", () -> types(entity));
            }
        }
        return names;
    }

    /** The types of the records that the list of an entity can have. */
    private static List<String> types(OtherEntity entity) {
        Stream<EntityKind> kinds = EntityKind.known().stream()
                .filter(kind -> entity.list().map(kind.list()::equals).orElse(true));
        return kinds.map(EntityKind::typeName).toList();
    }
}
