package org.rapporteur.json.document;

import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.read.Location;
import org.rapporteur.json.read.Problem;
import org.rapporteur.json.read.ProblemCode;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/** A document in a binary format. Its offsets count bytes. */
final class BinaryDocument implements Document {
    /** Creates an inspection of the bytes from which a parser makes its tokens. */
    interface Inspection {
        BinaryTokens.Items of(byte[] bytes);
    }

    private final byte[] bytes;
    private final Documents documents;
    private final Inspection inspection;

    BinaryDocument(byte[] bytes, Documents documents, Inspection inspection) {
        this.bytes = bytes;
        this.documents = documents;
        this.inspection = inspection;
    }

    @Override
    public @Nullable Problem refusal() {
        if (bytes.length > documents.options().maxBytes()) {
            return documents.tooLong(documents.start());
        }
        String expected = inspection.of(bytes).missingHeader();
        return expected == null
                ? null
                : new Problem(ProblemCode.SYNTAX, "", Location.atByte(0), expected, "something else");
    }

    @Override
    public JsonParser parser() {
        JsonParser parser = documents.factory().createParser(ObjectReadContext.empty(), bytes);
        return new BinaryTokens(parser, bytes, inspection.of(bytes), documents.options());
    }

    @Override
    public LongFunction<Location> locator() {
        return Location::atByte;
    }

    @Override
    public int length() {
        return bytes.length;
    }

    @Override
    public Document snapshot() {
        return new BinaryDocument(bytes.clone(), documents, inspection);
    }
}
