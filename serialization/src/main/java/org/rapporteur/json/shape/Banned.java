package org.rapporteur.json.shape;

import org.jspecify.annotations.Nullable;
import org.rapporteur.json.read.ProblemCode;

/**
 * The codec of a property that is known, but not permitted in its place.
 *
 * @param expected a description of what is permitted instead
 */
record Banned(String expected) implements Codec<Object> {
    @Override
    public ValueType type() {
        return new ValueType.NoType();
    }

    @Override
    public @Nullable Object read(Decoder in) {
        in.report(ProblemCode.WRONG_TYPE, expected, in.found());
        in.skip();
        return null;
    }

    @Override
    public void write(Object value, Encoder out) {
        throw new IllegalStateException("nothing has such a property");
    }
}
