/**
 * JSON for the types of {@code org.rapporteur.core}: reads and writes them, losing nothing.
 *
 * <p>Start at {@link org.rapporteur.json.JsonReader} and {@link org.rapporteur.json.JsonWriter}.
 */
module org.rapporteur.serialization {
    requires static org.jspecify;
    requires transitive org.rapporteur.core;
    requires tools.jackson.core;

    exports org.rapporteur.json;
}
