package org.rapporteur.validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.rapporteur.text.Spelling;

/** The names in a dossier that this version does not know, in the order in which each occurs first. */
final class UnknownNames {
    private final Map<String, First> byName = new LinkedHashMap<>();

    /** The first place of a name, and the number of its places. */
    private static final class First {
        private final String owner;
        private final Supplier<String> pointer;
        private final Optional<String> suggestion;
        private long places;

        First(String owner, Supplier<String> pointer, Optional<String> suggestion) {
            this.owner = owner;
            this.pointer = pointer;
            this.suggestion = suggestion;
        }
    }

    /** Reports the first place of a name. */
    @FunctionalInterface
    interface Reporter {
        void accept(String pointer, String name, String owner, long places, Optional<String> suggestion);
    }

    /**
     * Whether no version of the format will define a name. A name with a colon has a prefix, such as {@code
     * popolo:area}; {@code $schema} and {@code @context} are those of JSON Schema and JSON-LD.
     */
    static boolean isReserved(String name) {
        return name.startsWith("x-") || name.startsWith("$") || name.startsWith("@") || name.indexOf(':') >= 0;
    }

    /** Adds a place of a name. The pointer and the names that fit are needed only for the first one. */
    void add(String name, String owner, Supplier<String> pointer, Supplier<List<String>> fitting) {
        if (!isReserved(name)) {
            First first = byName.get(name);
            if (first == null) {
                first = new First(owner, pointer, Spelling.nearest(name, fitting.get()));
                byName.put(name, first);
            }
            first.places++;
        }
    }

    /** Reports the names for which another name is suggested, or those for which none is. */
    void report(boolean misspelt, Reporter reporter) {
        byName.forEach((name, first) -> {
            if (first.suggestion.isPresent() == misspelt) {
                reporter.accept(first.pointer.get(), name, first.owner, first.places, first.suggestion);
            }
        });
    }
}
