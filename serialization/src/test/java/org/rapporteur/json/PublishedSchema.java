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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.json.schema.ModelFile;

/** The JSON Schemas as their users have them: loaded from the jar into a validator that knows nothing of us. */
public final class PublishedSchema {
    private static final String ROOT = "https://rapporteur.org/schema/";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemas(Stream.of(ModelFile.JSON_SCHEMA, ModelFile.GENERATOR_SCHEMA)
                    .collect(Collectors.toMap(file -> ROOT + file.fileName(), ModelFile::text))));
    private static final Map<String, Schema> BY_LOCATION = new ConcurrentHashMap<>();

    private PublishedSchema() {}

    /** What the schema says against a document of some type, as places and words. */
    static List<String> faults(Class<?> type, String json) {
        return faults(ModelFile.JSON_SCHEMA.fileName() + "#/$defs/" + type.getSimpleName(), json);
    }

    /** What a schema says against a dossier. */
    public static List<String> faults(ModelFile schema, String json) {
        return faults(schema.fileName(), json);
    }

    private static List<String> faults(String location, String json) {
        return BY_LOCATION
                .computeIfAbsent(location, at -> REGISTRY.getSchema(SchemaLocation.of(ROOT + at)))
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Error::toString)
                .toList();
    }
}
