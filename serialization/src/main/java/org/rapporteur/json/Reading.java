package org.rapporteur.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.shape.Codec;
import org.rapporteur.json.shape.Decoder;
import org.rapporteur.json.shape.Fault;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;

/** One read of one document: runs the codec, and turns whatever goes wrong into problems with line and column. */
final class Reading {
    /** Ends a read that has found enough problems. It is thrown where it is caught, so it needs no stack trace. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1;

        Enough() {
            super(null, null, false, false);
        }
    }

    private final Document document;
    private final int limit;
    private final List<Problem> problems = new ArrayList<>();

    private Reading(Document document, int limit) {
        this.document = document;
        this.limit = limit;
    }

    static <T> ReadResult<T> of(Document document, Codec<T> codec, int limit) {
        Reading reading = new Reading(document, limit);
        T value = null;
        try {
            value = reading.read(codec);
        } catch (Enough e) {
            // the problems are in the list
        }
        List<Problem> problems = reading.problems;
        problems.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        return new ReadResult<>(problems.isEmpty() ? Optional.ofNullable(value) : Optional.empty(), problems);
    }

    private <T> @Nullable T read(Codec<T> codec) {
        if (document.isTooLong()) {
            add(ProblemCode.LIMIT_EXCEEDED, "", 0, "at most " + JsonReader.MAX_BYTES + " bytes or characters", "more");
            return null;
        }
        OptionalInt malformed = document.firstMalformed();
        if (malformed.isPresent()) {
            int offset = document.toTextOffset(malformed.getAsInt());
            add(ProblemCode.ENCODING, "", offset, "UTF-8", "a byte that cannot stand here");
            return null;
        }
        try (JsonParser parser = document.parser()) {
            Decoder decoder = new Decoder(parser, this::add);
            return read(codec, decoder);
        }
    }

    private <T> @Nullable T read(Codec<T> codec, Decoder decoder) {
        try {
            if (!decoder.start()) {
                add(ProblemCode.UNEXPECTED_END, "", document.text().length(), "a value", "the end of the document");
                return null;
            }
            T value = codec.read(decoder);
            if (!decoder.atEnd()) {
                decoder.reportTrailingContent();
            }
            return value;
        } catch (JacksonException e) {
            addFlaw(decoder, e);
        }
        return null;
    }

    private void addFlaw(Decoder decoder, JacksonException refusal) {
        Syntax.Flaw flaw = Syntax.find(document.text());
        if (flaw != null) {
            add(flaw.code(), flaw.pointer(), flaw.offset(), flaw.expected(), flaw.found());
            return;
        }
        // well-formed, and within every limit but that of the whole
        boolean tooMuch = refusal instanceof StreamConstraintsException;
        ProblemCode code = tooMuch ? ProblemCode.LIMIT_EXCEEDED : ProblemCode.SYNTAX;
        String expected = tooMuch ? "at most " + JsonReader.MAX_TOKENS + " names and values" : "JSON";
        int offset = document.toTextOffset(decoder.offset());
        add(code, decoder.pointer(), offset, expected, tooMuch ? "more" : "what the parser refuses");
    }

    private void add(Fault fault) {
        int offset = fault.offset() == Fault.AT_POINTER
                ? Locator.find(document, fault.pointer())
                : document.toTextOffset(fault.offset());
        add(fault.code(), fault.pointer(), offset, fault.expected(), fault.found());
    }

    private void add(ProblemCode code, String pointer, int textOffset, String expected, String found) {
        Document.Position position = document.position(textOffset);
        problems.add(new Problem(code, pointer, position.line(), position.column(), expected, found));
        if (problems.size() == limit) {
            throw new Enough();
        }
    }
}
