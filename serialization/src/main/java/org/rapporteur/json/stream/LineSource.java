package org.rapporteur.json.stream;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.document.Codecs;
import org.rapporteur.json.document.DocumentReader;
import org.rapporteur.json.document.Documents;
import org.rapporteur.json.document.TextDocument;
import org.rapporteur.json.file.Gzip;
import org.rapporteur.json.read.Location;
import org.rapporteur.json.read.Locations;
import org.rapporteur.json.read.Problem;
import org.rapporteur.json.read.ReadResult;
import org.rapporteur.json.shape.Shapes;
import org.rapporteur.model.Dossier;

/**
 * Reads the records of newline-delimited JSON directly from the buffer.
 *
 * @param <T> the type of the records
 */
final class LineSource<T> implements RecordSource<T> {
    private static final byte[] EMPTY = {};

    private final SlidingBuffer buffer;
    private final Codecs<T> codecs;
    private final Documents documents;
    private final int maxBytes;
    private Optional<Dossier> header = Optional.empty();
    private long line;
    private long lineOffset;
    private long bufferOffset;
    private Place headerPlace = new Place(1, 0);
    private int scanned;
    private boolean first = true;

    /** Whether the current line is too long; what was read of it has been dropped. */
    private boolean isTooLong;

    private boolean ended;

    /**
     * The place of a line in a file.
     *
     * @param line the number of the line, from 1
     * @param offset the number of preceding bytes, after decompression
     */
    record Place(long line, long offset) {}

    LineSource(SlidingBuffer buffer, Codecs<T> codecs, Documents documents) {
        this.buffer = buffer;
        this.codecs = codecs;
        this.documents = documents;
        this.maxBytes = documents.options().maxBytes();
        buffer.holdAtMost(maxBytes);
    }

    @Override
    public @Nullable ReadResult<T> next() throws IOException {
        ReadResult<T> result = null;
        while (result == null && !ended) {
            if (!isTooLong) {
                lineOffset = bufferOffset;
                line++;
            }
            int length = toLineEnd();
            if (ended && buffer.isCorrupt()) {
                return bad(Gzip.corrupt(Location.of(line, 1)));
            }
            if (length > most()) {
                result = isTooLong ? null : bad(documents.tooLong(Location.of(line, 1)));
                isTooLong = true; // reported before the rest is skipped, which may have no end
                drop(length);
            } else {
                result = isTooLong ? null : read(length);
                isTooLong = false;
                drop(Math.min(length + 1, buffer.length()));
            }
        }
        return result;
    }

    /**
     * Removes lines from the input, to be decoded by any thread: as many as fit into a number of bytes, but at least
     * one. A first line, which may be a header, and a line that is too long are read here and returned alone.
     *
     * @return the lines; null at the end
     */
    @Nullable
    LineBatch<T> cut(int size) throws IOException {
        if (buffer.isClosed()) {
            throw new IOException("the stream of records is closed");
        }
        LineBatch<T> batch = first || isTooLong ? null : lines(size);
        ReadResult<T> result = batch == null ? next() : null;
        return result == null ? batch : LineBatch.of(result, codecs, documents);
    }

    /** Returns null at the end, and if the next line must be read here. */
    private @Nullable LineBatch<T> lines(int size) throws IOException {
        byte[] lines = EMPTY;
        int filled = 0;
        long firstLine = line + 1;
        while (!ended) {
            int length = toLineEnd();
            int whole = Math.min(length + 1, buffer.length());
            boolean isPlain = length <= most() && !buffer.isCorrupt();
            if (filled == 0) {
                lines = new byte[isPlain ? Math.max(size, whole) : 0];
            }
            if (!isPlain || whole > lines.length - filled) {
                ended = false; // will be set again at the end
                break;
            }
            System.arraycopy(buffer.bytes(), buffer.start(), lines, filled, whole);
            filled += whole;
            line++;
            drop(whole);
        }
        return filled == 0 ? null : LineBatch.of(lines, filled, firstLine, codecs, documents);
    }

    /** Returns the number of bytes taken from the source. */
    long bytesRead() {
        return buffer.bytesRead();
    }

    private ReadResult<T> bad(Problem problem) {
        return ReadResult.bad(List.of(problem), Locations.none());
    }

    private void drop(int length) {
        buffer.drop(length);
        bufferOffset += length;
        scanned = 0;
    }

    /** Returns the maximum length of the line at the start of the buffer. The limit does not include a byte order mark. */
    private int most() {
        int end = buffer.start() + buffer.length();
        return maxBytes + (bufferOffset == 0 ? TextDocument.markLength(buffer.bytes(), buffer.start(), end) : 0);
    }

    /** Returns the length of the line at the start of the buffer, without its line feed. */
    private int toLineEnd() throws IOException {
        while (true) {
            int end = buffer.start() + buffer.length();
            int found = LineFeed.find(buffer.bytes(), buffer.start() + scanned, end);
            if (found < end) {
                return found - buffer.start();
            }
            scanned = buffer.length();
            if (scanned > most()) {
                return scanned;
            }
            if (!buffer.more()) {
                ended = true;
                return scanned;
            }
        }
    }

    /** Returns null for a line without a record: a blank line, the header, or a record that is dropped. */
    private @Nullable ReadResult<T> read(int length) {
        int start = buffer.start();
        int end = start + length;
        start += line == 1 ? TextDocument.markLength(buffer.bytes(), start, end) : 0;
        TextDocument document = document(buffer.bytes(), start, end, line, documents);
        if (document == null) {
            return null;
        }
        boolean mayBeHeader = first;
        first = false;
        return mayBeHeader && isHeader(document, codecs)
                ? header(DocumentReader.element(document, "", Codecs.ofHeader(), documents.options()))
                : DocumentReader.element(document, "", codecs, documents.options());
    }

    private @Nullable ReadResult<T> header(@Nullable ReadResult<Dossier> result) {
        if (result == null || result.value().isEmpty()) {
            return result == null ? null : ReadResult.bad(result.problems(), result.locations());
        }
        header = result.value();
        headerPlace = place();
        return null;
    }

    /** Whether a line among those of entities has the properties of their dossier. */
    static boolean isHeader(TextDocument line, Codecs<?> lines) {
        return lines.good(line) == null && Shapes.ofEntities(lines.shape()) && line.isObjectOfType("Dossier");
    }

    /** Returns the text of a line, without the carriage return that may end it; null if it is blank. */
    static @Nullable TextDocument document(byte[] bytes, int start, int lineEnd, long line, Documents documents) {
        int end = lineEnd > start && bytes[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;
        for (int i = start; i < end; i++) {
            if (!isSpace(bytes[i])) {
                return documents.line(bytes, start, end, Location.of(line, 1));
            }
        }
        return null;
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

    /** Returns the place of the header, if there is one. */
    Place headerPlace() {
        return headerPlace;
    }

    /** Returns the place of the last record. */
    Place place() {
        return new Place(line, lineOffset);
    }
}
