package org.rapporteur.model;

import java.util.List;
import java.util.stream.Stream;

/** Thrown by the builders of Immutables, with the names of the attributes that are not set; not seen by users. */
final class MissingAttributes extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** The names of the attributes. */
    private final String[] names;

    /** Creates the exception. Immutables gives the names only to a public constructor. */
    public MissingAttributes(String... names) {
        super(String.join(", ", names), null, false, false);
        this.names = names;
    }

    /** Returns the exception for users: of a type, with the names of required lists that are empty, or empty strings. */
    MissingAttributeException in(String type, String... lists) {
        return new MissingAttributeException(
                type,
                Stream.concat(Stream.of(names), Stream.of(lists))
                        .filter(name -> !name.isEmpty())
                        .toList());
    }

    /** Throws the exception for users if a required list is empty. */
    static void unless(boolean hasElements, String type, String list) {
        if (!hasElements) {
            throw new MissingAttributeException(type, List.of(list));
        }
    }
}
