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
 * Makes documents in the format and within the limits of some options, of whole inputs and of pieces of JSON. Immutable and
 * thread-safe.
 */
public final class Documents {
    private static final Documents STANDARD = new Documents(ReadOptions.defaults());

    private final ReadOptions options;

    /** Made once it is needed, since most JSON is read without; the same whoever makes it. */
    private volatile @Nullable TokenStreamFactory factory;

    private Documents(ReadOptions options) {
        this.options = options;
    }

    /**
     * What makes documents by some options.
     *
     * @param options the options
     * @return what makes them; the same for all readers with the standard options
     */
    public static Documents of(ReadOptions options) {
        return options == ReadOptions.defaults() ? STANDARD : new Documents(options);
    }

    /** {@return the options of the documents} */
    public ReadOptions options() {
        return options;
    }

    /**
     * A document in the format of the options.
     *
     * @param bytes all of it, which is not copied
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
     * A document in the format of the options.
     *
     * @param text all of it
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
     * A piece of a longer text of JSON.
     *
     * @param bytes hold the piece, and are not copied
     * @param start where it starts, behind any byte order mark
     * @param end where it ends
     * @param origin where it starts in the longer text
     * @return the piece as a document
     */
    public TextDocument piece(byte[] bytes, int start, int end, Location origin) {
        return new TextDocument(this, bytes, start, end, origin, false);
    }

    /**
     * A line of a longer text of JSON; carriage returns in it end no line.
     *
     * @param bytes hold the line, and are not copied
     * @param start where it starts, behind any byte order mark
     * @param end where it ends, before its line feed
     * @param origin where it starts in the longer text
     * @return the line as a document
     */
    public TextDocument line(byte[] bytes, int start, int end, Location origin) {
        return new TextDocument(this, bytes, start, end, origin, true);
    }

    /** {@return where documents in this format start} */
    public Location start() {
        return isText(options.format()) ? TextDocument.START : Location.atByte(0);
    }

    private static boolean isText(DataFormat format) {
        return format == DataFormat.JSON || format == DataFormat.YAML;
    }

    /**
     * The problem of a document that is longer than the options allow.
     *
     * @param location where it starts
     * @return the problem
     */
    public Problem tooLong(Location location) {
        String expected = "at most " + options.maxBytes() + " bytes or characters";
        return new Problem(ProblemCode.LIMIT_EXCEEDED, "", location, expected, "more");
    }

    /** What makes parsers of the format that have these limits. */
    TokenStreamFactory factory() {
        TokenStreamFactory made = factory;
        if (made == null) {
            made = JacksonFactories.factory(options.format(), limits());
            factory = made;
        }
        return made;
    }

    /** The length of the document is watched by whoever loads it. */
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
