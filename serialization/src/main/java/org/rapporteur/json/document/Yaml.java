package org.rapporteur.json.document;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.ErrorReportConfiguration;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Creates the objects that Jackson's YAML parser and generator need. They are not created by a subclass of Jackson's
 * factory, because that would be serializable.
 */
final class Yaml {
    private Yaml() {}

    static TokenStreamFactory factory(StreamReadConstraints limits) {
        return YAMLFactory.builder().streamReadConstraints(limits).build();
    }

    static IOContext context(StreamReadConstraints limits) {
        return new IOContext(
                limits,
                StreamWriteConstraints.defaults(),
                ErrorReportConfiguration.defaults(),
                new BufferRecycler(),
                ContentReference.unknown(),
                true,
                JsonEncoding.UTF8);
    }

    static JsonGenerator generator(OutputStream out) {
        return new YamlOutput(
                context(StreamReadConstraints.defaults()), new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }
}
