package org.rapporteur.json;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.shape.Shapes;
import org.rapporteur.model.Dossier;

/**
 * The records of newline-delimited JSON, each read where it stands in the window.
 *
 * @param <T> the type of the records
 */
final class LineSource<T> implements RecordSource<T> {
    private static final byte[] EMPTY = {};

    private final SlidingBuffer window;
    private final Codecs<T> codecs;
    private final Codecs<Object> firstCodecs;
    private final ReadOptions options;
    private Optional<Dossier> header = Optional.empty();
    private long line;
    private long lineOffset;
    private long windowOffset;
    private Place headerPlace = new Place(1, 0);
    private int scanned;
    private boolean first = true;
    private boolean ended;

    /**
     * Where a line is in the file.
     *
     * @param line its number, from 1
     * @param offset the number of bytes before it, decompressed
     */
    record Place(long line, long offset) {}

    LineSource(SlidingBuffer window, Codecs<T> codecs, ReadOptions options) {
        this.window = window;
        this.codecs = codecs;
        this.firstCodecs = codecs.ofFirstLine();
        this.options = options;
    }

    @Override
    public @Nullable ReadResult<T> next() throws IOException {
        ReadResult<T> result = null;
        while (result == null && !ended) {
            lineOffset = windowOffset;
            int length = toLineEnd();
            line++;
            if (ended && window.isCorrupt()) {
                return bad(Input.corrupt(Location.of(line, 1)));
            }
            if (length > options.maxBytes()) {
                result = bad(TextDocument.tooLong(Location.of(line, 1), options));
                length = passLongLine(length);
            } else {
                result = read(length);
            }
            drop(Math.min(length + 1, window.length()));
        }
        return result;
    }

    /**
     * Takes lines off, to be decoded elsewhere: as many as there are in so many bytes, but at least one. What is not just a line
     * is read here, and alone: a first one, which may be a header, and one that is too long.
     *
     * @return the lines; null at the end
     */
    @Nullable
    LineBatch<T> cut(int size) throws IOException {
        if (window.isClosed()) {
            throw new IOException("the stream of records is closed");
        }
        LineBatch<T> batch = first ? null : lines(size);
        ReadResult<T> result = batch == null ? next() : null;
        return result == null ? batch : LineBatch.of(result, codecs, options);
    }

    /** Null at the end, and where the next line is not just a line. */
    private @Nullable LineBatch<T> lines(int size) throws IOException {
        byte[] lines = EMPTY;
        int filled = 0;
        long firstLine = line + 1;
        while (!ended) {
            int length = toLineEnd();
            int whole = Math.min(length + 1, window.length());
            boolean isPlain = length <= options.maxBytes() && !window.isCorrupt();
            if (filled == 0) {
                lines = new byte[isPlain ? Math.max(size, whole) : 0];
            }
            if (!isPlain || whole > lines.length - filled) {
                ended = false; // it is found again
                break;
            }
            System.arraycopy(window.bytes(), window.start(), lines, filled, whole);
            filled += whole;
            line++;
            drop(whole);
        }
        return filled == 0 ? null : LineBatch.of(lines, filled, firstLine, codecs, options);
    }

    /** The number of bytes that were taken from the source. */
    long bytesRead() {
        return window.bytesRead();
    }

    private ReadResult<T> bad(Problem problem) {
        return ReadResult.bad(List.of(problem), Locations.NONE);
    }

    /** Lets go of a line that is too long, without holding it; the length of what is left of it. */
    private int passLongLine(int length) throws IOException {
        int left = length;
        while (left > options.maxBytes()) {
            drop(left);
            left = toLineEnd();
        }
        return left;
    }

    private void drop(int length) {
        window.drop(length);
        windowOffset += length;
        scanned = 0;
    }

    /** The length of the line that starts with the window, without its end. */
    private int toLineEnd() throws IOException {
        while (true) {
            int end = window.start() + window.length();
            int found = LineFeed.find(window.bytes(), window.start() + scanned, end);
            if (found < end) {
                return found - window.start();
            }
            scanned = window.length();
            if (scanned > options.maxBytes()) {
                return scanned;
            }
            if (!window.more()) {
                ended = true;
                return scanned;
            }
        }
    }

    /** Null for a line without a record: a blank one, the header, or one that is to be left out. */
    private @Nullable ReadResult<T> read(int length) {
        int start = window.start();
        int end = start + length;
        start += line == 1 ? TextDocument.markLength(window.bytes(), start, end) : 0;
        TextDocument document = document(window.bytes(), start, end, line, options);
        if (document == null) {
            return null;
        }
        if (!first) {
            return DocumentReader.element(document, "", codecs, options);
        }
        first = false;
        return firstRecord(DocumentReader.element(document, "", firstCodecs, options));
    }

    /** The text of a line; null if it is blank. */
    static @Nullable TextDocument document(byte[] bytes, int start, int lineEnd, long line, ReadOptions options) {
        int end = lineEnd;
        while (end > start && isSpace(bytes[end - 1])) {
            end--;
        }
        return end == start ? null : TextDocument.line(bytes, start, end, Location.of(line, 1), options);
    }

    /** The codec of the first line gives a header or a record; other values it does not. */
    @SuppressWarnings("unchecked")
    private @Nullable ReadResult<T> firstRecord(@Nullable ReadResult<?> result) {
        Object value = result == null ? null : result.value().orElse(null);
        if (value instanceof Dossier dossier && Shapes.ofEntities(codecs.shape())) {
            header = Optional.of(dossier);
            headerPlace = place();
            return null;
        }
        return (ReadResult<T>) result;
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\t' || b == '\r';
    }

    @Override
    public Spliterator<ReadResult<T>> spliterator(Iterator<ReadResult<T>> results, Tally tally) {
        return LineSplits.of(this, results, tally);
    }

    @Override
    public Optional<Dossier> header() {
        return header;
    }

    /** Where the header stood, if there was one. */
    Place headerPlace() {
        return headerPlace;
    }

    /** Where the last record stood. */
    Place place() {
        return new Place(line, lineOffset);
    }
}
