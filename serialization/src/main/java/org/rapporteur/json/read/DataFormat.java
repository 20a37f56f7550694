package org.rapporteur.json.read;

/**
 * A format of documents: JSON, or a format with the same data model.
 *
 * <p>JSON is always available. Each other format requires one more artifact of Jackson, which is named with its
 * constant and is not a transitive dependency. A module that uses the format must also require the module of that
 * artifact. Example:
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
    JSON("JSON", "", ""),

    /** CBOR (RFC 8949). Requires {@code tools.jackson.dataformat:jackson-dataformat-cbor}. */
    CBOR("CBOR", "cbor", "CBORFactory"),

    /** Smile. Requires {@code tools.jackson.dataformat:jackson-dataformat-smile}. */
    SMILE("Smile", "smile", "SmileFactory"),

    /** YAML 1.2 with its core schema, in UTF-8. Requires {@code tools.jackson.dataformat:jackson-dataformat-yaml}. */
    YAML("YAML", "yaml", "YAMLFactory");

    private final String words;

    /** The last word in the names of the required artifact, module and package of Jackson. */
    private final String jar;

    /** The simple name of a class of that artifact. */
    private final String factory;

    DataFormat(String words, String jar, String factory) {
        this.words = words;
        this.jar = jar;
        this.factory = factory;
    }

    /**
     * Checks that the library for this format is available. This is always the case for JSON.
     *
     * @throws IllegalStateException if the library is missing; the message names it
     */
    public void requireJar() {
        if (this == JSON) {
            return;
        }
        String name = "tools.jackson.dataformat." + jar;
        try {
            Class.forName(name + '.' + factory, false, DataFormat.class.getClassLoader());
        } catch (ClassNotFoundException | NoClassDefFoundError e) {
            String message = words + " needs tools.jackson.dataformat:jackson-dataformat-" + jar
                    + ", which is not there: add it to the dependencies, and in a module require " + name;
            throw new IllegalStateException(message, e);
        }
    }

    /** {@return the usual name of the format, such as {@code Smile}} */
    @Override
    public String toString() {
        return words;
    }
}
