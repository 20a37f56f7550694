package org.rapporteur.json.read;

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
    JSON("JSON", "", ""),

    /** CBOR (RFC 8949), with {@code tools.jackson.dataformat:jackson-dataformat-cbor}. */
    CBOR("CBOR", "cbor", "CBORFactory"),

    /** Smile, with {@code tools.jackson.dataformat:jackson-dataformat-smile}. */
    SMILE("Smile", "smile", "SmileFactory"),

    /** YAML 1.2 by its core schema, in UTF-8, with {@code tools.jackson.dataformat:jackson-dataformat-yaml}. */
    YAML("YAML", "yaml", "YAMLFactory");

    private final String words;

    /** The last word in the names of the artifact, the module and the package of Jackson that it needs. */
    private final String jar;

    /** A class of that jar. */
    private final String factory;

    DataFormat(String words, String jar, String factory) {
        this.words = words;
        this.jar = jar;
        this.factory = factory;
    }

    /**
     * Checks that the jar for this format is there, on the class path or the module path. JSON needs none.
     *
     * @throws IllegalStateException if it is not; the message names it
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

    /** {@return its name as people write it, such as {@code Smile}} */
    @Override
    public String toString() {
        return words;
    }
}
