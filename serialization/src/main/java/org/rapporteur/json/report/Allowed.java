package org.rapporteur.json.report;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.json.shape.Shapes;
import org.rapporteur.json.shape.ValueType;
import org.rapporteur.json.shape.ValueType.ConstantType;
import org.rapporteur.json.shape.ValueType.EntityType;
import org.rapporteur.json.shape.ValueType.ListType;
import org.rapporteur.json.shape.ValueType.Member;
import org.rapporteur.json.shape.ValueType.ObjectType;
import org.rapporteur.json.shape.ValueType.TermType;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.term.Term;

/** Finds the strings that the format permits at a place in a dossier. */
final class Allowed {
    private static final ValueType DOSSIER = Shapes.codec(Dossier.class).type();

    private Allowed() {}

    /**
     * Returns the tokens of a closed vocabulary, the known types of the elements of a list, or a constant; empty for
     * all other places.
     */
    static List<String> at(String pointer) {
        Stream<ValueType> types = Stream.of(DOSSIER);
        for (String segment :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            types = types.flatMap(type -> below(type, segment));
        }
        return types.flatMap(Allowed::strings).distinct().toList();
    }

    private static Stream<ValueType> below(ValueType type, String segment) {
        if (type instanceof ListType list) {
            return Stream.of(list.element());
        } else if (type instanceof EntityType entity) {
            return entity.kinds().stream().flatMap(kind -> below(kind, segment));
        } else if (type instanceof ObjectType object) {
            return object.members().stream()
                    .filter(member -> member.name().equals(segment))
                    .map(Member::value);
        }
        return Stream.empty();
    }

    private static Stream<String> strings(ValueType type) {
        if (type instanceof TermType term && !term.isOpen()) {
            return term.known().stream().map(Term::token);
        }
        return type instanceof ConstantType constant ? Stream.of(constant.value()) : Stream.empty();
    }
}
