package org.rapporteur.json.stream;

import org.jspecify.annotations.Nullable;
import org.rapporteur.json.document.Codecs;
import org.rapporteur.json.document.DocumentReader;
import org.rapporteur.json.document.Documents;
import org.rapporteur.json.document.TextDocument;
import org.rapporteur.json.read.ReadResult;

/**
 * A batch of lines of a file, which any thread can decode.
 *
 * @param <T> the type of the records
 */
final class LineBatch<T> {
    private static final byte[] NONE = {};

    private final byte[] lines;
    private final int end;
    private final Codecs<T> codecs;
    private final Documents documents;
    private long line;
    private int start;
    private @Nullable ReadResult<T> result;

    private LineBatch(
            byte[] lines, int end, long line, @Nullable ReadResult<T> result, Codecs<T> codecs, Documents documents) {
        this.lines = lines;
        this.end = end;
        this.line = line;
        this.result = result;
        this.codecs = codecs;
        this.documents = documents;
    }

    /** Returns a batch of lines with their line feeds; the number of the first line is that in the file. */
    static <T> LineBatch<T> of(byte[] lines, int end, long line, Codecs<T> codecs, Documents documents) {
        return new LineBatch<>(lines, end, line, null, codecs, documents);
    }

    /** Returns a batch that consists of one result that is already known. */
    static <T> LineBatch<T> of(ReadResult<T> result, Codecs<T> codecs, Documents documents) {
        return new LineBatch<>(NONE, 0, 0, result, codecs, documents);
    }

    /** Returns the next record or its problems; null at the end. */
    @Nullable
    ReadResult<T> next() {
        ReadResult<T> next = result;
        result = null;
        while (next == null && start < end) {
            int lineEnd = LineFeed.find(lines, start, end);
            TextDocument document = LineSource.document(lines, start, lineEnd, line++, documents);
            next = document == null ? null : DocumentReader.element(document, "", codecs, documents.options());
            start = lineEnd + 1;
        }
        return next;
    }
}
