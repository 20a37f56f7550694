/**
 * JSON for the types of {@code org.rapporteur.core}: reads and writes them, losing nothing.
 *
 * <p>Start at {@link org.rapporteur.json.JsonReader} and {@link org.rapporteur.json.JsonWriter}. Who has a mapper
 * of Jackson 3 adds {@link org.rapporteur.json.databind.RapporteurModule} to it; nobody else needs {@code tools.jackson.databind}.
 * The modules of Jackson for other formats are needed by who uses {@link org.rapporteur.json.DataFormat}, and by nobody else.
 *
 * <p>The module provides no service: the JVM would then ask for the service's own module, and not start without it.
 */
module org.rapporteur.serialization {
    requires static org.jspecify;
    requires static org.snakeyaml.engine;
    requires static tools.jackson.dataformat.cbor;
    requires static tools.jackson.dataformat.smile;
    requires static tools.jackson.dataformat.yaml;
    requires transitive org.rapporteur.core;
    requires tools.jackson.core;
    requires static tools.jackson.databind;

    exports org.rapporteur.json;
    exports org.rapporteur.json.databind;
}
