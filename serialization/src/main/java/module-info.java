/**
 * Reads and writes the types of {@code org.rapporteur.core} as JSON without loss.
 *
 * <p>Start at {@link org.rapporteur.json.JsonReader} and {@link org.rapporteur.json.JsonWriter}. For files of any size,
 * see {@link org.rapporteur.json.stream.RecordReader}. The integration with Jackson 3 is in the module {@code
 * org.rapporteur.databind}.
 *
 * <p>The Jackson modules for other formats are required only to use {@link org.rapporteur.json.read.DataFormat}.
 */
@SuppressWarnings("module") // the target of the qualified export is compiled after this module
module org.rapporteur.serialization {
    requires static org.jspecify;
    requires static org.snakeyaml.engine;
    requires static tools.jackson.dataformat.cbor;
    requires static tools.jackson.dataformat.smile;
    requires static tools.jackson.dataformat.yaml;
    requires transitive org.rapporteur.core;
    requires tools.jackson.core;

    exports org.rapporteur.json;
    exports org.rapporteur.json.patch;
    exports org.rapporteur.json.read;
    exports org.rapporteur.json.report;
    exports org.rapporteur.json.schema;
    exports org.rapporteur.json.stream;
    exports org.rapporteur.json.shape to
            org.rapporteur.databind;
}
