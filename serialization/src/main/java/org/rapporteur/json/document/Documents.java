package org.rapporteur.json.document;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.read.DataFormat;
import org.rapporteur.json.read.Location;
import org.rapporteur.json.read.Problem;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.json.read.ReadOptions;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;

/**
 * Creates documents with the format and the limits of some options, from whole inputs and from pieces of JSON.
 * Immutable and thread-safe.
 */
public final class Documents {
    private static final Documents STANDARD = new Documents(ReadOptions.defaults());

    private final ReadOptions options;

    /**
     * Created when it is needed, because most JSON is read without it. Concurrent first calls create equivalent
     * instances.
     */
    private volatile @Nullable TokenStreamFactory factory;

    private Documents(ReadOptions options) {
        this.options = options;
    }

    /**
     * Returns a factory of documents.
     *
     * @param options the options
     * @return the factory; a shared one for the default options, because its parser factory is expensive
     */
    public static Documents of(ReadOptions options) {
        return options == ReadOptions.defaults() ? STANDARD : new Documents(options);
    }

    /** {@return the maximum number of bytes of a document with a byte order mark, which the limit does not include} */
    public int mostBytes() {
        return (int) Math.min(Integer.MAX_VALUE - 8L, options.maxBytes() + (long) TextDocument.MARK_LENGTH);
    }

    /** {@return the options of the documents} */
    public ReadOptions options() {
        return options;
    }

    /**
     * Returns a document in the format of the options.
     *
     * @param bytes the whole document, which is not copied
     * @return the document
     */
    public Document of(byte[] bytes) {
        Objects.requireNonNull(bytes, "json");
        return switch (options.format()) {
            case JSON -> whole(bytes);
            case YAML -> new YamlDocument(whole(bytes), this);
            case CBOR -> new BinaryDocument(bytes, this, Cbor::new);
            case SMILE -> new BinaryDocument(bytes, this, Smile::new);
        };
    }

    /**
     * Returns a document in the format of the options.
     *
     * @param text the whole document
     * @return the document
     * @throws IllegalArgumentException if the format is binary
     */
    public Document of(String text) {
        Objects.requireNonNull(text, "json");
        DataFormat format = options.format();
        if (!isText(format)) {
            throw new IllegalArgumentException(format + " is bytes; a string cannot hold it");
        }
        TextDocument document = new TextDocument(this, text);
        return format == DataFormat.JSON ? document : new YamlDocument(document, this);
    }

    private TextDocument whole(byte[] bytes) {
        int start = TextDocument.markLength(bytes, 0, bytes.length);
        return new TextDocument(this, bytes, start, bytes.length, TextDocument.START, false);
    }

    /**
     * Returns a piece of a larger JSON text.
     *
     * @param bytes contains the piece; not copied
     * @param start the start of the piece, after any byte order mark
     * @param end the end of the piece
     * @param origin the location of the piece in the larger text
     * @return the piece as a document
     */
    public TextDocument piece(byte[] bytes, int start, int end, Location origin) {
        return new TextDocument(this, bytes, start, end, origin, false);
    }

    /**
     * Returns a line of a larger JSON text. Carriage returns inside it do not end the line.
     *
     * @param bytes contains the line; not copied
     * @param start the start of the line, after any byte order mark
     * @param end the end of the line, before its line feed
     * @param origin the location of the line in the larger text
     * @return the line as a document
     */
    public TextDocument line(byte[] bytes, int start, int end, Location origin) {
        return new TextDocument(this, bytes, start, end, origin, true);
    }

    /** {@return the location of the start of a document in this format} */
    public Location start() {
        return isText(options.format()) ? TextDocument.START : Location.atByte(0);
    }

    private static boolean isText(DataFormat format) {
        return format == DataFormat.JSON || format == DataFormat.YAML;
    }

    /**
     * Returns the problem of a document that is longer than the options permit.
     *
     * @param location the start of the document
     * @return the problem
     */
    public Problem tooLong(Location location) {
        String expected = "at most " + options.maxBytes() + " bytes or characters";
        return new Problem(ProblemCode.LIMIT_EXCEEDED, "", location, expected, "more");
    }

    /** Returns a factory of parsers with the format and the limits of the options. */
    TokenStreamFactory factory() {
        TokenStreamFactory made = factory;
        if (made == null) {
            made = JacksonFactories.factory(options.format(), limits());
            factory = made;
        }
        return made;
    }

    /** Does not limit the length of the document, which the code that loads the document checks. */
    private StreamReadConstraints limits() {
        return StreamReadConstraints.builder()
                .maxDocumentLength(-1)
                .maxTokenCount(options.maxTokens())
                .maxNestingDepth(options.maxDepth())
                .maxStringLength(options.maxStringLength())
                .maxNameLength(options.maxStringLength())
                .maxNumberLength(options.maxNumberLength())
                .build();
    }
}
