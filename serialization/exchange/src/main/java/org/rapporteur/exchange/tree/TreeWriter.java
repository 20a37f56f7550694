package org.rapporteur.exchange.tree;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes trees as JSON. */
public final class TreeWriter {
    private static final JsonFactory FACTORY = new JsonFactory();

    /** A pretty printer that ends lines with a line feed on each machine. */
    private static final ObjectWriteContext INDENTED = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    };

    private TreeWriter() {}

    /**
     * Writes a tree on one line.
     *
     * @param value the tree
     * @return the JSON in UTF-8
     */
    public static byte[] bytes(Object value) {
        return bytes(value, ObjectWriteContext.empty());
    }

    /**
     * Writes a tree on several lines.
     *
     * @param value the tree
     * @return the JSON in UTF-8
     */
    public static byte[] indented(Object value) {
        return bytes(value, INDENTED);
    }

    private static byte[] bytes(Object value, ObjectWriteContext context) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(context, out)) {
            write(value, generator);
        }
        return out.toByteArray();
    }

    private static void write(Object value, JsonGenerator out) {
        if (value instanceof Node node) {
            out.writeStartObject();
            for (Map.Entry<String, Object> member : node.members().entrySet()) {
                out.writeName(member.getKey());
                write(member.getValue(), out);
            }
            out.writeEndObject();
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            list.forEach(element -> write(element, out));
            out.writeEndArray();
        } else if (value instanceof Scalar.Numeral number) {
            out.writeNumber(number.lexeme());
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else if (value == Scalar.Null.NULL) {
            out.writeNull();
        } else {
            out.writeString(value.toString());
        }
    }
}
