package org.rapporteur.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.json.schema.ModelFile;

/** The JSON Schema as its users have it: loaded from the jar into a validator that knows nothing of us. */
final class PublishedSchema {
    private static final String ID = "https://rapporteur.org/schema/rapporteur-1.schema.json";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(Map.of(ID, ModelFile.JSON_SCHEMA.text())));
    private static final Map<String, Schema> BY_TYPE = new ConcurrentHashMap<>();

    private PublishedSchema() {}

    /** What the schema says against a document of some type, as places and words. */
    static List<String> faults(Class<?> type, String json) {
        return BY_TYPE
                .computeIfAbsent(
                        type.getSimpleName(), name -> REGISTRY.getSchema(SchemaLocation.of(ID + "#/$defs/" + name)))
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Error::toString)
                .toList();
    }
}
