package org.rapporteur.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rapporteur.bench.Variants.Variant;
import org.rapporteur.json.JsonReader;
import org.rapporteur.json.read.ReadResult;

/** Makes sure, before anything is timed, that every variant keeps all that is in every document. */
final class Verification {
    private Verification() {}

    static void verify(List<Variant> variants, Path corpora) throws IOException {
        for (Corpus corpus : Corpus.chosen()) {
            List<byte[]> documents = corpus.documents(corpora);
            for (Variant variant : variants) {
                if (variant.can(Task.DECODE, corpus)) {
                    Codec codec = Variants.codec(variant.name(), corpus.kind());
                    for (int i = 0; i < documents.size(); i++) {
                        String place = variant.name() + ", corpus " + corpus.title() + ", document " + i;
                        verify(codec, documents.get(i), corpus.kind().own(), variant.can(Task.ENCODE, corpus), place);
                    }
                }
            }
        }
    }

    private static void verify(Codec codec, byte[] json, Class<?> type, boolean encodes, String place)
            throws IOException {
        byte[] again;
        try {
            Object value = codec.decode(json);
            again = encodes ? codec.encode(value) : json;
        } catch (RuntimeException e) {
            throw new IllegalStateException(place + ": " + e, e);
        }
        Object expected = JsonReader.of(type).read(json);
        ReadResult<?> found = JsonReader.of(type).tryRead(again);
        if (!found.value().equals(Optional.of(expected)) || again.length != json.length) { // longer: with nulls
            int difference = Math.max(0, Arrays.mismatch(json, again));
            throw new IllegalStateException(place + ": another value, or length, after reading and writing, from byte "
                    + difference
                    + " on: " + excerpt(again, difference) + ", where it was: " + excerpt(json, difference) + "; "
                    + found.problems());
        }
    }

    private static String excerpt(byte[] json, int start) {
        return new String(json, start, Math.min(80, json.length - start), StandardCharsets.UTF_8);
    }
}
