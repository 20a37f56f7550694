package org.rapporteur.dossier.fuse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.Tenure;
import org.rapporteur.model.Text;
import org.rapporteur.model.property.Pointer;
import org.rapporteur.model.property.Walk;
import org.rapporteur.text.NameForm;

/** The names and offices of actors in several dossiers: their own, and those by which sources call them. */
final class Printed {
    private final List<Names> names = new ArrayList<>();

    Printed(List<Dossier> dossiers) {
        dossiers.forEach(dossier -> names.add(new Names(dossier)));
    }

    Names names(int side) {
        return names.get(side);
    }

    /** The names and offices of the actors of one dossier. */
    static final class Names {
        private static final Walk<Names> PARTIES =
                Walk.<Names>builder().parts(Party.class, Names::add).build();

        private final Map<String, Set<String>> printed = new HashMap<>();
        private final Map<String, Set<String>> offices = new HashMap<>();

        private Names(Dossier dossier) {
            for (Entity entity : dossier.entities()) {
                PARTIES.over(entity, null, this);
            }
        }

        private static void add(Names names, @Nullable Pointer at, Party party) {
            party.actor().ifPresent(actor -> {
                party.asNamed()
                        .ifPresent(name -> names.printed
                                .computeIfAbsent(actor.value(), any -> new LinkedHashSet<>())
                                .add(name));
                Set<String> offices = new HashSet<>();
                party.capacity().ifPresent(capacity -> add(offices, capacity));
                party.officeId().ifPresent(offices::add);
                if (!offices.isEmpty()) {
                    names.offices
                            .computeIfAbsent(actor.value(), any -> new HashSet<>())
                            .addAll(offices);
                }
            });
        }

        private static void add(Set<String> offices, Text office) {
            office.entries().values().forEach(words -> offices.add(NameForm.of(words)));
        }

        Set<String> of(Actor actor) {
            Set<String> names = new LinkedHashSet<>();
            actor.names().forEach(name -> names.add(name.text()));
            names.addAll(printed.getOrDefault(actor.id().value(), Set.of()));
            return names;
        }

        Set<String> offices(KnownEntity record) {
            if (!(record instanceof Person person)) {
                return Set.of();
            }
            Set<String> found = new HashSet<>(offices.getOrDefault(person.id().value(), Set.of()));
            for (Tenure tenure : person.tenures()) {
                add(found, tenure.office());
                tenure.officeId().ifPresent(found::add);
            }
            return found;
        }
    }
}
