package org.rapporteur.json.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;
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

    /** The number of characters that pointers may have in all, in addition to the length of the document. */
    private static final int SPARE_ROOM = 1 << 20;

    private final Document document;
    private final ReadOptions options;
    private final int limit;
    private final List<Fault> faults = new ArrayList<>();
    private long room;
    private @Nullable Problem refusal;
    private @Nullable Problem flaw;

    private DocumentReader(Document document, ReadOptions options, int limit) {
        this.document = document;
        this.options = options;
        this.limit = limit;
        this.room = (long) document.length() + SPARE_ROOM;
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
        if (result.value().isPresent() || reading.refusal != null) {
            return result;
        }
        Document snapshot = document.snapshot();
        return result.withPartial(() -> salvage(snapshot, codec, options));
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
        return value == null && reading.isGood() ? null : reading.result(value).within(prefix);
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
        return reading.isGood() ? null : ReadResult.bad(reading.problems(), Locations.none());
    }

    private <T> ReadResult<T> result(@Nullable T value) {
        Locations locations = options.locations() && refusal == null ? locations() : Locations.none();
        return value != null && isGood() ? ReadResult.good(value, locations) : ReadResult.bad(problems(), locations);
    }

    private Locations locations() {
        try (JsonParser parser = document.parser()) {
            return Locator.all(parser, document.locator());
        }
    }

    /** Ignores problems, because they have been reported. */
    private static <T> Optional<T> salvage(Document document, Codec<T> codec, ReadOptions options) {
        try (JsonParser parser = document.parser()) {
            Decoder decoder = new Decoder(parser, options.unknowns(), options.maxNumberLength(), null);
            return decoder.start() ? Optional.ofNullable(codec.salvage(decoder)) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
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

    private <T> @Nullable T run(Function<Decoder, @Nullable T> action) {
        refusal = document.refusal();
        if (refusal != null) {
            return null;
        }
        try (JsonParser parser = document.parser()) {
            Decoder decoder = new Decoder(parser, options.unknowns(), options.maxNumberLength(), this::add);
            try {
                return action.apply(decoder);
            } catch (UnsupportedSyntax e) {
                flaw = e.at(decoder.pointer(), document.locator().apply(e.offset()));
                return null;
            }
        } catch (Enough e) {
            return null;
        }
    }

    /** Bounds the memory for problems: a long name around many bad values is part of the pointer of each of them. */
    private void add(Fault fault) {
        faults.add(fault);
        room -= fault.pointer().length();
        if (faults.size() == limit || room < 0) {
            throw new Enough();
        }
    }

    private boolean isGood() {
        return faults.isEmpty() && flaw == null && refusal == null;
    }

    /** Returns the problems in the order of the document. Their locations are determined in one pass. */
    private List<Problem> problems() {
        if (refusal != null) {
            return List.of(refusal);
        }
        long[] offsets = offsets();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < offsets.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingLong(i -> offsets[i]));
        LongFunction<Location> locator = document.locator();
        List<Problem> problems = new ArrayList<>();
        for (int i : order) {
            Fault fault = faults.get(i);
            Location location = locator.apply(offsets[i]);
            problems.add(new Problem(fault.code(), fault.pointer(), location, fault.expected(), fault.found()));
        }
        if (flaw != null) {
            problems.add(flaw);
        }
        return problems;
    }

    private long[] offsets() {
        List<Fault> behind = faults.stream()
                .filter(fault -> fault.offset() == Fault.AT_POINTER)
                .toList();
        long[] found = behind.isEmpty() ? new long[0] : find(behind);
        long[] offsets = new long[faults.size()];
        int next = 0;
        for (int i = 0; i < offsets.length; i++) {
            long offset = faults.get(i).offset();
            offsets[i] = offset == Fault.AT_POINTER ? found[next++] : offset;
        }
        return offsets;
    }

    private long[] find(List<Fault> behind) {
        try (JsonParser parser = document.parser()) {
            return Locator.offsets(parser, behind.stream().map(Fault::pointer).toList());
        }
    }
}
