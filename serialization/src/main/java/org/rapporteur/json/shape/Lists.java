package org.rapporteur.json.shape;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The codec of a list.
 *
 * @param <V> the type of its elements
 * @param element the codec of its elements
 * @param isNonEmpty whether builders refuse an empty list
 */
record Lists<V>(Codec<V> element, boolean isNonEmpty) implements Codec<List<V>> {
    @Override
    public ValueType type() {
        return new ValueType.ListType(element.type(), isNonEmpty);
    }

    @Override
    public @Nullable List<V> read(Decoder in) {
        if (in.token() != Token.START_ARRAY) {
            in.reportType("an array");
            return null;
        }
        List<V> values = new ArrayList<>();
        boolean whole = true;
        for (int i = 0; in.next() != Token.END_ARRAY; i++) {
            in.enter(i);
            V value = element.read(in);
            in.leave();
            if (value != null) {
                values.add(value);
            } else {
                whole &= in.takeDropped();
            }
        }
        return whole ? values : null;
    }

    @Override
    public void write(List<V> values, Encoder out) {
        out.startArray();
        for (V value : values) {
            element.write(value, out);
        }
        out.endArray();
    }
}
