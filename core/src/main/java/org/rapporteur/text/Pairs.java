package org.rapporteur.text;

import java.util.AbstractMap;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The entries of a text as they are met, in an array that serves for one text after the other. A key that is met twice is there twice:
 * the text that is made of them is then smaller.
 *
 * <p>Whoever adds one answers for it: the words are of the form {@link Form#TEXT}, which who decodes them knows without a look at each
 * character.
 *
 * @param <K> the type of the keys
 * @param <V> the type of the values
 */
public final class Pairs<K, V> extends AbstractMap<K, V> {
    private static final int FEW = 8;

    /** A key, its value, the next key, and so on. */
    private Object[] pairs = new Object[2 * FEW];

    private int length;

    /** Starts without any. */
    public Pairs() {}

    /**
     * Adds one behind the others.
     *
     * @param key the key
     * @param value its value
     */
    public void add(K key, V value) {
        if (length == pairs.length) {
            pairs = Arrays.copyOf(pairs, 2 * length);
        }
        pairs[length++] = key;
        pairs[length++] = value;
    }

    /** {@return an array of their own: a key, its value, the next key, and so on} */
    public Object[] toArray() {
        if (length == 2) { // as most often
            return new Object[] {pairs[0], pairs[1]};
        }
        Object[] array = new Object[length];
        System.arraycopy(pairs, 0, array, 0, length);
        return array;
    }

    /** Forgets all of them. */
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
    @SuppressWarnings("unchecked") // as they were added
    public Set<Map.Entry<K, V>> entrySet() {
        Set<Map.Entry<K, V>> entries = new LinkedHashSet<>();
        for (int i = 0; i < length; i += 2) {
            entries.add(Map.entry((K) pairs[i], (V) pairs[i + 1]));
        }
        return entries;
    }
}
