package org.rapporteur.json.shape;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Id;
import org.rapporteur.model.LanguageTag;
import org.rapporteur.model.property.EntityTypes;
import org.rapporteur.model.property.ValueKind.TermKind;
import org.rapporteur.time.Edtf;

/**
 * The types that are written as strings, by their classes: ids, tags, dates, and the vocabularies that properties use.
 */
public final class Scalars {
    private static final Map<Class<?>, Codec<?>> CODECS = new HashMap<>();

    static {
        CODECS.put(Id.class, Strings.id());
        CODECS.put(LanguageTag.class, Strings.TAG);
        CODECS.put(Edtf.class, Strings.DATE);
        Stream.concat(EntityKind.known().stream().map(EntityTypes::of), EntityTypes.parts().stream())
                .flatMap(type -> type.properties().stream())
                .forEach(property -> {
                    if (property.kind() instanceof TermKind<?> term) {
                        CODECS.put(term.vocabulary(), Strings.term(term));
                    }
                });
    }

    private Scalars() {}

    /**
     * Returns the codec of a type.
     *
     * @param type any class
     * @return its codec; empty if it is not a class of the model that is written as a string
     */
    public static Optional<Codec<?>> find(Class<?> type) {
        return Optional.ofNullable(CODECS.get(type));
    }
}
