package org.rapporteur.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.property.DossierType;
import org.rapporteur.model.property.DossierType.EntityList;
import org.rapporteur.model.property.Property;
import org.rapporteur.model.property.TypeDescription;

/**
 * A type that is written as an object, with its members in order.
 *
 * @param type the interface of the type
 * @param members its members
 */
record JsonObjectType(Class<?> type, List<Member> members) {
    /** A member of an object: a property of the type, or a member that only JSON has. */
    sealed interface Member {
        /** Returns the name of the member, which is also that of its accessor and of its setter. */
        String name();

        default boolean isRequired() {
            return false;
        }
    }

    /** A property of the type. */
    record Known(Property<?, ?, ?> property) implements Member {
        @Override
        public String name() {
            return property.name();
        }

        @Override
        public boolean isRequired() {
            return property.isRequired();
        }
    }

    /** A member with the same value in every document. */
    record Constant(String name, String value, boolean isRequired) implements Member {}

    /** A list of entities of a dossier. */
    record Entities(EntityList list) implements Member {
        @Override
        public String name() {
            return list.name();
        }

        /**
         * Returns the kinds that are permitted in the list. The list for unknown types permits all kinds, because an
         * earlier version did not know them.
         */
        List<EntityKind> kinds() {
            return isOfOthers() ? EntityKind.known() : list.kinds();
        }

        boolean isOfOthers() {
            return list.kinds().contains(EntityKind.OTHER);
        }
    }

    static JsonObjectType dossier() {
        List<Member> members = members(Optional.of(new Constant("format", Dossier.FORMAT, true)), DossierType.OWN);
        DossierType.LISTS.forEach(list -> members.add(new Entities(list)));
        return new JsonObjectType(Dossier.class, members);
    }

    static JsonObjectType entity(TypeDescription<?, ?> type) {
        return new JsonObjectType(type.type(), members(Optional.of(new Constant("type", type.name(), false)), type));
    }

    static JsonObjectType part(TypeDescription<?, ?> type) {
        return new JsonObjectType(type.type(), members(Optional.empty(), type));
    }

    private static List<Member> members(Optional<Member> first, TypeDescription<?, ?> type) {
        List<Member> members = new ArrayList<>();
        first.ifPresent(members::add);
        type.properties().forEach(property -> members.add(new Known(property)));
        return members;
    }

    String name() {
        return type.getSimpleName();
    }

    boolean isDossier() {
        return type == Dossier.class;
    }
}
