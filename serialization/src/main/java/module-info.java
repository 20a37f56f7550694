/**
 * JSON for the types of {@code org.rapporteur.core}: reads and writes them, losing nothing.
 *
 * <p>Start at {@link org.rapporteur.json.JsonReader} and {@link org.rapporteur.json.JsonWriter}, and for files of any size at
 * {@link org.rapporteur.json.stream.RecordReader}. What plugs into a mapper of Jackson 3 is the module
 * {@code org.rapporteur.databind}.
 *
 * <p>A program that reads or writes another {@link org.rapporteur.json.read.DataFormat} than JSON needs one more module of Jackson.
 */
@SuppressWarnings("module") // the other module is not there yet when this one is compiled
module org.rapporteur.serialization {
    requires static org.jspecify;
    requires static org.snakeyaml.engine;
    requires static tools.jackson.dataformat.cbor;
    requires static tools.jackson.dataformat.smile;
    requires static tools.jackson.dataformat.yaml;
    requires transitive org.rapporteur.core;
    requires tools.jackson.core;

    exports org.rapporteur.json;
    exports org.rapporteur.json.read;
    exports org.rapporteur.json.report;
    exports org.rapporteur.json.schema;
    exports org.rapporteur.json.stream;
    exports org.rapporteur.json.shape to
            org.rapporteur.databind;
}
