package org.rapporteur.json.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.read.Location;
import org.rapporteur.json.read.Locations;
import org.rapporteur.json.read.Problem;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.json.read.ReadResult;
import org.rapporteur.json.shape.Codec;
import org.rapporteur.json.shape.Decoder;
import org.rapporteur.json.shape.Fault;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** Reads one document: runs a codec and converts faults into problems with locations. */
public final class DocumentReader {
    /** Thrown to end a read that has found enough problems. It has no stack trace because it is always caught. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1;

        Enough() {
            super(null, null, false, false);
        }
    }

    private final Document document;
    private final ReadOptions options;
    private final int limit;
    private final List<Problem> problems = new ArrayList<>();

    private DocumentReader(Document document, ReadOptions options, int limit) {
        this.document = document;
        this.options = options;
        this.limit = limit;
    }

    /**
     * Reads a document by its shape and stops at the first problem.
     *
     * @param <T> the type of the value
     * @param document the document
     * @param codecs the codecs of the type
     * @param options the options
     * @return the value
     * @throws org.rapporteur.json.read.JsonProblemException if the document has a problem
     */
    public static <T> T first(Document document, Codecs<T> codecs, ReadOptions options) {
        DocumentReader reading = new DocumentReader(document, options, 1);
        return reading.result(reading.value(codecs.shape())).orThrow();
    }

    /**
     * Reads a document and collects its problems and valid parts.
     *
     * @param <T> the type of the value
     * @param document the document
     * @param codecs the codecs of the type
     * @param options the options
     * @return the value or the problems
     */
    public static <T> ReadResult<T> all(Document document, Codecs<T> codecs, ReadOptions options) {
        DocumentReader reading = new DocumentReader(document, options, options.problemLimit());
        T good = codecs.good(document);
        if (good != null) {
            return reading.result(good);
        }
        Codec<T> codec = codecs.shape();
        ReadResult<T> result = reading.result(reading.value(codec));
        T part = result.problems().isEmpty() ? null : salvage(document, codec, options);
        return part == null ? result : result.withPartial(part);
    }

    /**
     * Reads a piece of a larger document and collects its problems.
     *
     * @param <T> the type of the value
     * @param piece the piece
     * @param prefix the piece, as a JSON Pointer into the larger document
     * @param codecs the codecs of the type
     * @param options the options
     * @return the value or the problems; null if the options drop the value
     */
    public static <T> @Nullable ReadResult<T> element(
            Document piece, String prefix, Codecs<T> codecs, ReadOptions options) {
        DocumentReader reading = new DocumentReader(piece, options, options.problemLimit());
        T good = codecs.good(piece);
        T value = good != null ? good : reading.run(decoder -> reading.readOne(codecs.shape(), decoder));
        return value == null && reading.problems.isEmpty()
                ? null
                : reading.result(value).within(prefix);
    }

    /**
     * Performs an action on a piece of a larger document and collects the problems.
     *
     * @param <T> the type of the values of the document
     * @param piece the piece
     * @param action the action, which starts at the first token
     * @param options the options
     * @return the problems; null if there are none
     */
    public static <T> @Nullable ReadResult<T> problems(Document piece, Consumer<Decoder> action, ReadOptions options) {
        DocumentReader reading = new DocumentReader(piece, options, options.problemLimit());
        reading.run(decoder -> {
            if (decoder.start()) {
                action.accept(decoder);
            } else {
                decoder.reportMissingValue();
            }
            return null;
        });
        return reading.problems.isEmpty() ? null : ReadResult.bad(reading.sorted(), Locations.none());
    }

    private <T> ReadResult<T> result(@Nullable T value) {
        Locations locations = options.locations() ? document.locations() : Locations.none();
        return value != null && problems.isEmpty()
                ? ReadResult.good(value, locations)
                : ReadResult.bad(sorted(), locations);
    }

    private static <T> @Nullable T salvage(Document document, Codec<T> codec, ReadOptions options) {
        DocumentReader reading = new DocumentReader(document, options, Integer.MAX_VALUE);
        return reading.run(decoder -> decoder.start() ? codec.salvage(decoder) : null);
    }

    private <T> @Nullable T value(Codec<T> codec) {
        return run(decoder -> {
            T value = readOne(codec, decoder);
            if (value == null && decoder.takeDropped()) {
                decoder.reportDropped();
            }
            return value;
        });
    }

    private <T> @Nullable T readOne(Codec<T> codec, Decoder decoder) {
        if (!decoder.start()) {
            decoder.reportMissingValue();
            return null;
        }
        T value = codec.read(decoder);
        if (!decoder.atEnd()) {
            decoder.reportTrailingContent();
        }
        return value;
    }

    private List<Problem> sorted() {
        Comparator<Location> order = Comparator.comparingLong(Location::line)
                .thenComparingInt(Location::column)
                .thenComparingLong(Location::byteOffset);
        problems.sort(Comparator.comparing(Problem::location, order));
        return problems;
    }

    private <T> @Nullable T run(Function<Decoder, @Nullable T> action) {
        try {
            Problem refusal = document.refusal();
            if (refusal != null) {
                add(refusal);
                return null;
            }
            try (JsonParser parser = document.parser()) {
                Decoder decoder = new Decoder(parser, options.unknowns(), options.maxNumberLength(), this::add);
                try {
                    return action.apply(decoder);
                } catch (JacksonException e) {
                    add(document.flaw(e, decoder.offset(), decoder.pointer()));
                    return null;
                }
            }
        } catch (Enough e) {
            return null;
        }
    }

    private void add(Fault fault) {
        Location location =
                fault.offset() == Fault.AT_POINTER ? document.find(fault.pointer()) : document.location(fault.offset());
        add(new Problem(fault.code(), fault.pointer(), location, fault.expected(), fault.found()));
    }

    private void add(Problem problem) {
        problems.add(problem);
        if (problems.size() == limit) {
            throw new Enough();
        }
    }
}
