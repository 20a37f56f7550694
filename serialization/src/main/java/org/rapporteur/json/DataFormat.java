package org.rapporteur.json;

/**
 * A format in which the same documents can be written: JSON, or one that holds what JSON holds.
 *
 * <p>JSON is always there. Each other format needs one more jar, which does not come along: the artifact of Jackson that its
 * constant names. A module that reads or writes it must also require the module of that jar. Example:
 *
 * <pre>{@code
 * byte[] cbor = JsonWriter.of(Dossier.class).withFormat(DataFormat.CBOR).toBytes(dossier);
 * ReadOptions options = ReadOptions.defaults().withFormat(DataFormat.CBOR);
 * Dossier again = JsonReader.of(Dossier.class, options).read(cbor);
 * }</pre>
 *
 * @since 0.1
 */
public enum DataFormat {
    /** JSON (RFC 8259), in UTF-8. */
    JSON("JSON", "jackson-core"),

    /** CBOR (RFC 8949), with {@code tools.jackson.dataformat:jackson-dataformat-cbor}. */
    CBOR("CBOR", "jackson-dataformat-cbor"),

    /** Smile, with {@code tools.jackson.dataformat:jackson-dataformat-smile}. */
    SMILE("Smile", "jackson-dataformat-smile"),

    /** YAML 1.2 by its core schema, in UTF-8, with {@code tools.jackson.dataformat:jackson-dataformat-yaml}. */
    YAML("YAML", "jackson-dataformat-yaml");

    private final String words;
    private final String artifact;

    DataFormat(String words, String artifact) {
        this.words = words;
        this.artifact = artifact;
    }

    /** The artifact of Jackson that it needs. */
    String artifact() {
        return artifact;
    }

    /** Whether a document is characters, and has lines. */
    boolean isText() {
        return this == JSON || this == YAML;
    }

    /** {@return its name as people write it, such as {@code Smile}} */
    @Override
    public String toString() {
        return words;
    }
}
