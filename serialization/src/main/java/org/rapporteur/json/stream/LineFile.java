package org.rapporteur.json.stream;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.rapporteur.json.document.Codecs;
import org.rapporteur.json.document.DocumentReader;
import org.rapporteur.json.document.Documents;
import org.rapporteur.json.document.TextDocument;
import org.rapporteur.json.read.Locations;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.json.read.ReadResult;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;

/** Reads lines of a file by their offsets. */
final class LineFile implements AutoCloseable {
    private static final int MOST_LINES = 1 << 12;

    private final SeekableByteChannel channel;
    private final Documents documents;
    private final Documents located;
    private final Codecs<Entity> entities = Codecs.of(Entity.class);
    private byte[] bytes = new byte[MOST_LINES];
    private int length;

    /** Signals through the rule that requested a line that the file can no longer be read. */
    static final class Unreadable extends UncheckedIOException {
        private static final long serialVersionUID = 1;

        Unreadable(IOException cause) {
            super(cause);
        }
    }

    /** Signals through the rule that requested a line that the line has been changed. */
    static final class Changed extends RuntimeException {
        private static final long serialVersionUID = 1;

        Changed() {
            super(null, null, false, false);
        }
    }

    private LineFile(SeekableByteChannel channel, ReadOptions options) {
        this.channel = channel;
        this.documents = Documents.of(options);
        this.located = Documents.of(options.withLocations());
    }

    static LineFile open(Path file, ReadOptions options) throws IOException {
        return new LineFile(Files.newByteChannel(file), options);
    }

    /** Returns the record on the line that starts at an offset. */
    Entity record(long offset) {
        Optional<?> value = read(offset, 1, entities, documents).value();
        if (value.isPresent() && value.get() instanceof Entity entity) {
            return entity;
        }
        throw new Changed();
    }

    /** Returns the number of bytes of the line that was read last. */
    int length() {
        return length;
    }

    /** Returns the locations of the members of a value. */
    Locations locations(Object value, LineSource.Place place) {
        Codecs<?> codecs = value instanceof Dossier ? Codecs.ofHeader() : entities;
        ReadResult<?> result = read(place.offset(), place.line(), codecs, located);
        if (!result.value().equals(Optional.of(value))) {
            throw new Changed();
        }
        return result.locations();
    }

    private ReadResult<?> read(long offset, long line, Codecs<?> codecs, Documents how) {
        try {
            fill(offset);
        } catch (IOException e) {
            throw new Unreadable(e);
        }
        int start = offset == 0 ? TextDocument.markLength(bytes, 0, length) : 0;
        TextDocument document = LineSource.document(bytes, start, length, line, how);
        if (document == null) {
            throw new Changed();
        }
        ReadResult<?> result = DocumentReader.element(document, "", codecs, how.options());
        if (result == null) {
            throw new Changed();
        }
        return result;
    }

    private void fill(long offset) throws IOException {
        if (bytes.length > MOST_LINES) {
            bytes = new byte[MOST_LINES];
        }
        channel.position(offset);
        int held = 0;
        for (length = -1; length < 0; ) {
            if (held > documents.options().maxBytes()) {
                throw new Changed();
            } else if (held == bytes.length) {
                bytes = Arrays.copyOf(bytes, (int) Math.min(held * 2L, Integer.MAX_VALUE - 8));
            }
            int count = channel.read(ByteBuffer.wrap(bytes, held, bytes.length - held));
            length = count < 0 ? held : lineFeed(held, held + count);
            held += count;
        }
    }

    private int lineFeed(int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
