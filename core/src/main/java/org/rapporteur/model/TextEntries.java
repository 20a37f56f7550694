package org.rapporteur.model;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Form;

/**
 * The entries of a text, checked and in the order of their tags. As they are few, an array of pairs is smaller than a tree, and a
 * search in it is as fast.
 */
final class TextEntries extends AbstractMap<LanguageTag, String> {
    /** Where a search takes halves instead of one after the other. */
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

    /** These entries and another one, which comes in place of that of the same tag. */
    static TextEntries with(Map<LanguageTag, String> entries, LanguageTag tag, String words) {
        Object[] before = ((TextEntries) entries).pairs;
        int place = 0;
        while (place < before.length && tag.compareTo((LanguageTag) before[place]) > 0) {
            place += 2;
        }
        boolean replaces = place < before.length && tag.equals(before[place]);
        Object[] pairs = new Object[before.length + (replaces ? 0 : 2)];
        System.arraycopy(before, 0, pairs, 0, place);
        pairs[place] = tag;
        pairs[place + 1] = checked(tag, words);
        int behind = replaces ? place + 2 : place;
        System.arraycopy(before, behind, pairs, place + 2, before.length - behind);
        return new TextEntries(pairs);
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
