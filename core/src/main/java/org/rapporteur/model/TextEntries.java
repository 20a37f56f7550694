package org.rapporteur.model;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Form;
import org.rapporteur.text.Pairs;
import org.rapporteur.text.Quote;

/** The checked entries of a text, sorted by tag. For so few, an array of pairs is smaller than a tree and as fast to search. */
final class TextEntries extends AbstractMap<LanguageTag, String> {
    /** The number of entries from which on a binary search is used. */
    private static final int MANY = 8;

    /** A tag, its words, the next tag, and so on. */
    private final Object[] pairs;

    private TextEntries(Object... pairs) {
        this.pairs = pairs;
    }

    static TextEntries of(LanguageTag tag, String words) {
        return new TextEntries(tag, checked(tag, words));
    }

    static TextEntries copyOf(Map<LanguageTag, String> entries) {
        if (entries instanceof Pairs<LanguageTag, String> pairs && pairs.size() <= MANY && !pairs.isEmpty()) {
            return new TextEntries(sorted(pairs.toArray()));
        }
        Map<LanguageTag, String> sorted = new TreeMap<>();
        entries.forEach((tag, words) -> sorted.put(Objects.requireNonNull(tag, "entries key"), words));
        if (sorted.isEmpty()) {
            throw new IllFormedException("Text.entries", "at least one", "none");
        }
        Object[] pairs = new Object[2 * sorted.size()];
        int length = 0;
        for (Map.Entry<LanguageTag, String> entry : sorted.entrySet()) {
            pairs[length++] = entry.getKey();
            pairs[length++] = checked(entry.getKey(), entry.getValue());
        }
        return new TextEntries(pairs);
    }

    /** Returns the given entries with another one, which replaces any entry with the same tag. */
    static TextEntries with(Map<LanguageTag, String> entries, LanguageTag tag, String words) {
        Object[] before = ((TextEntries) entries).pairs;
        Object[] pairs = Arrays.copyOf(before, before.length + 2);
        int length = insert(tag, checked(tag, words), pairs, before.length);
        return new TextEntries(trimmed(pairs, length));
    }

    /** Sorts the pairs by tag; of two pairs with the same tag, the last one is kept. */
    private static Object[] sorted(Object[] pairs) {
        int length = 2;
        for (int i = 2; i < pairs.length; i += 2) {
            length = insert((LanguageTag) pairs[i], (String) pairs[i + 1], pairs, length);
        }
        return trimmed(pairs, length);
    }

    /** Inserts an entry into the first {@code length} elements of an array that has room for it, and returns the new length. */
    private static int insert(LanguageTag tag, String words, Object[] pairs, int length) {
        int place = length;
        while (place > 0 && tag.compareTo((LanguageTag) pairs[place - 2]) < 0) {
            place -= 2;
        }
        if (place > 0 && tag.equals(pairs[place - 2])) {
            pairs[place - 1] = words;
            return length;
        }
        if (place < length) {
            System.arraycopy(pairs, place, pairs, place + 2, length - place);
        }
        pairs[place] = tag;
        pairs[place + 1] = words;
        return length + 2;
    }

    private static Object[] trimmed(Object[] pairs, int length) {
        return length == pairs.length ? pairs : Arrays.copyOf(pairs, length);
    }

    private static String checked(LanguageTag tag, String words) {
        return words != null && Form.isCommonText(words) ? words : Checks.text("Text." + tag, words);
    }

    private LanguageTag tag(int number) {
        return (LanguageTag) pairs[2 * number];
    }

    private String words(int number) {
        return (String) pairs[2 * number + 1];
    }

    @Override
    public int size() {
        return pairs.length / 2;
    }

    @Override
    public @Nullable String get(Object tag) {
        Objects.requireNonNull(tag, "tag");
        int low = 0;
        int high = size();
        while (high - low > MANY) {
            int middle = (low + high) >>> 1;
            if (((LanguageTag) tag).compareTo(tag(middle)) < 0) {
                high = middle;
            } else {
                low = middle;
            }
        }
        for (int i = low; i < high; i++) {
            if (tag.equals(tag(i))) {
                return words(i);
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(Object tag) {
        return get(tag) != null;
    }

    @Override
    public void forEach(BiConsumer<? super LanguageTag, ? super String> action) {
        for (int i = 0; i < size(); i++) {
            action.accept(tag(i), words(i));
        }
    }

    @Override
    public Set<Entry<LanguageTag, String>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return TextEntries.this.size();
            }

            @Override
            public Iterator<Entry<LanguageTag, String>> iterator() {
                return new Entries();
            }
        };
    }

    @Override
    public String toString() {
        return Quote.printable(super.toString());
    }

    private final class Entries implements Iterator<Entry<LanguageTag, String>> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < size();
        }

        @Override
        public Entry<LanguageTag, String> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Entry<LanguageTag, String> entry = Map.entry(tag(next), words(next));
            next++;
            return entry;
        }
    }
}
