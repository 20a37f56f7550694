package org.rapporteur.json;

import java.util.Objects;

/** Knows what a document is in each format. What parses and generates them is in {@link JacksonFactories}, which most JSON does not need. */
final class Formats {
    private Formats() {}

    static Document document(byte[] bytes, ReadOptions options) {
        Objects.requireNonNull(bytes, "json");
        return switch (options.format()) {
            case JSON -> TextDocument.of(bytes, options);
            case YAML -> new YamlDocument(TextDocument.of(bytes, options), options);
            case CBOR -> new BinaryDocument(bytes, options, Cbor::new);
            case SMILE -> new BinaryDocument(bytes, options, Smile::new);
        };
    }

    static Document document(String text, ReadOptions options) {
        Objects.requireNonNull(text, "json");
        if (!options.format().isText()) {
            throw new IllegalArgumentException(options.format() + " is bytes; a string cannot hold it");
        }
        TextDocument document = TextDocument.of(text, options);
        return options.format() == DataFormat.JSON ? document : new YamlDocument(document, options);
    }

    /** Where documents in a format start. */
    static Location start(DataFormat format) {
        return format.isText() ? Location.of(1, 1) : Location.atByte(0);
    }
}
