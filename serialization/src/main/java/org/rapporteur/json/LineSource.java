package org.rapporteur.json;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.shape.Codec;
import org.rapporteur.json.shape.Shapes;
import org.rapporteur.model.Dossier;

/**
 * The records of newline-delimited JSON, each read where it stands in the window.
 *
 * @param <T> the type of the records
 */
final class LineSource<T> implements RecordSource<T> {
    private final Window window;
    private final Codec<T> codec;
    private final Codec<?> firstCodec;
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

    LineSource(Window window, Codec<T> codec, ReadOptions options) {
        this.window = window;
        this.codec = codec;
        this.firstCodec = Shapes.firstLine(codec);
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
                return bad(Input.corrupt(Position.of(line, 1)));
            }
            if (length > options.maxBytes()) {
                result = bad(TextDocument.tooLong(Position.of(line, 1), options));
                length = passLongLine(length);
            } else {
                result = read(length);
            }
            drop(Math.min(length + 1, window.length()));
        }
        return result;
    }

    private ReadResult<T> bad(Problem problem) {
        return ReadResult.bad(List.of(problem), Positions.NONE);
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
            byte[] bytes = window.bytes();
            int end = window.start() + window.length();
            for (int i = window.start() + scanned; i < end; i++) {
                if (bytes[i] == '\n') {
                    return i - window.start();
                }
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
        while (end > start && isSpace(window.bytes()[end - 1])) {
            end--;
        }
        if (end == start) {
            return null;
        }
        TextDocument document = TextDocument.line(window.bytes(), start, end, Position.of(line, 1), options);
        if (!first) {
            return Reading.element(document, "", codec, options);
        }
        first = false;
        return firstRecord(Reading.element(document, "", firstCodec, options));
    }

    /** The codec of the first line gives a header or a record; other values it does not. */
    @SuppressWarnings("unchecked")
    private @Nullable ReadResult<T> firstRecord(@Nullable ReadResult<?> result) {
        Object value = result == null ? null : result.value().orElse(null);
        if (Shapes.ofEntities(codec) && value instanceof Dossier dossier) {
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
