package org.rapporteur.json;

import org.jspecify.annotations.Nullable;
import org.rapporteur.json.shape.Codec;

/**
 * Some lines as they stand in the file, for whichever thread is to decode them.
 *
 * @param <T> the type of the records
 */
final class LineBatch<T> {
    private static final byte[] NONE = {};

    private final byte[] lines;
    private final int end;
    private final Codec<T> codec;
    private final ReadOptions options;
    private long line;
    private int start;
    private @Nullable ReadResult<T> result;

    private LineBatch(
            byte[] lines, int end, long line, @Nullable ReadResult<T> result, Codec<T> codec, ReadOptions options) {
        this.lines = lines;
        this.end = end;
        this.line = line;
        this.result = result;
        this.codec = codec;
        this.options = options;
    }

    /** Lines with their line feeds; the first of them has that number in the file. */
    static <T> LineBatch<T> of(byte[] lines, int end, long line, Codec<T> codec, ReadOptions options) {
        return new LineBatch<>(lines, end, line, null, codec, options);
    }

    /** A single result that is known already. */
    static <T> LineBatch<T> of(ReadResult<T> result, Codec<T> codec, ReadOptions options) {
        return new LineBatch<>(NONE, 0, 0, result, codec, options);
    }

    /** The next record, or what is wrong with it; null at the end. */
    @Nullable
    ReadResult<T> next() {
        ReadResult<T> next = result;
        result = null;
        while (next == null && start < end) {
            int lineEnd = LineFeed.find(lines, start, end);
            TextDocument document = LineSource.document(lines, start, lineEnd, line++, options);
            next = document == null ? null : Reading.element(document, "", codec, options);
            start = lineEnd + 1;
        }
        return next;
    }
}
