package org.rapporteur.text;

import java.util.AbstractMap;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The entries of a text in the order in which a reader meets them, in an array that is reused from one text to the
 * next. A key that occurs twice is kept twice; the resulting text has fewer entries.
 *
 * <p>The caller guarantees that the words have the form {@link Form#TEXT}, which a decoder knows without checking each
 * character again.
 *
 * @param <K> the type of the keys
 * @param <V> the type of the values
 */
public final class Pairs<K, V> extends AbstractMap<K, V> {
    private static final int FEW = 8;

    /** A key, its value, the next key, and so on. */
    private Object[] pairs = new Object[2 * FEW];

    private int length;

    /** Creates an empty map. */
    public Pairs() {}

    /**
     * Adds an entry at the end.
     *
     * @param key the key
     * @param value the value
     */
    public void add(K key, V value) {
        if (length == pairs.length) {
            pairs = Arrays.copyOf(pairs, 2 * length);
        }
        pairs[length++] = key;
        pairs[length++] = value;
    }

    /** {@return a new array: a key, its value, the next key, and so on} */
    public Object[] toArray() {
        if (length == 2) { // the most common case
            return new Object[] {pairs[0], pairs[1]};
        }
        Object[] array = new Object[length];
        System.arraycopy(pairs, 0, array, 0, length);
        return array;
    }

    /** Removes all entries. */
    @Override
    public void clear() {
        if (pairs.length > 2 * FEW) {
            pairs = new Object[2 * FEW];
        }
        Arrays.fill(pairs, 0, Math.min(length, pairs.length), null);
        length = 0;
    }

    @Override
    public int size() {
        return length / 2;
    }

    @Override
    @SuppressWarnings("unchecked") // only such keys and values were added
    public Set<Map.Entry<K, V>> entrySet() {
        Set<Map.Entry<K, V>> entries = new LinkedHashSet<>();
        for (int i = 0; i < length; i += 2) {
            entries.add(Map.entry((K) pairs[i], (V) pairs[i + 1]));
        }
        return entries;
    }
}
