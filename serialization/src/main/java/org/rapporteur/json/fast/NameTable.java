package org.rapporteur.json.fast;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Words of ASCII that are known by a number, the place in their list: names of properties, or tokens of a vocabulary. They are
 * found by the bytes in which they stand, without a string of each, and without looking for their ends.
 */
final class NameTable {
    /** Instead of a number, for a word that is none of them. */
    static final int OTHER = -1;

    /** Instead of a number, where there is no word. */
    static final int NONE = -2;

    /** How many there may be, so that a number is one byte. */
    private static final int MOST = 1 << Byte.SIZE;

    /** How many bytes must be there where an {@link #entry} is looked for, and how long a word is with its marks that has one. */
    static final int REACH = 3 * Long.BYTES;

    /** None. */
    static final NameTable NO_WORDS = names(List.of());

    private static final int STRIDE = 4;
    private static final int PLACES = 1;
    private static final int LAST = 2;
    private static final int MIDDLE = 3;

    private final List<String> words;

    /** Which of the first eight bytes all of the words have. */
    private final long key;

    /**
     * A hash table with open addressing. Of each word with its marks: its first eight bytes, its places, its last eight bytes, and
     * eight from the middle. The places are its number, its length from bit 8 on, how many of eight bits do not belong to it from bit
     * 24 on, and from bit 32 on how many bytes are before the last eight.
     */
    private final long[] table;

    private final int shift;

    private NameTable(List<String> words, String closing) {
        this.words = words;
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(words.size()) + 2;
        this.table = new long[STRIDE << bits];
        this.shift = Long.SIZE - bits;
        int shortest = Long.BYTES;
        for (String word : words) {
            shortest = Math.min(shortest, marked(word, closing).length);
        }
        this.key = -1L >>> Long.SIZE - Byte.SIZE * shortest;
        for (int i = 0; i < words.size(); i++) {
            enter(i, marked(words.get(i), closing));
        }
    }

    /** Names of members, which end with a quotation mark and a colon. */
    static NameTable names(List<String> words) {
        return of(words, "\":");
    }

    /** Strings, which end with a quotation mark. */
    static NameTable strings(List<String> words) {
        return of(words, "\"");
    }

    /** Words that all differ, and have at least one character each; no more than there is room for in an entry. */
    private static NameTable of(List<String> words, String closing) {
        if (words.size() > MOST) {
            throw new IllegalArgumentException(words.size() + " words are too many");
        }
        return new NameTable(List.copyOf(words), closing);
    }

    /** The charset is that which takes the least to encode. */
    private static byte[] marked(String word, String closing) {
        return "\"".concat(word).concat(closing).getBytes(StandardCharsets.ISO_8859_1);
    }

    private void enter(int number, byte[] word) {
        if (word.length > REACH) {
            return;
        }
        byte[] eight = Arrays.copyOf(word, Math.max(Long.BYTES, word.length));
        int last = eight.length - Long.BYTES;
        int slot = slot(EightBytes.at(eight, 0));
        while (table[slot + PLACES] != 0) {
            slot = next(slot);
        }
        table[slot] = EightBytes.at(eight, 0);
        table[slot + PLACES] = (long) last << 32
                | (long) Byte.SIZE * (eight.length - word.length) << 24
                | (long) word.length << 8
                | number;
        table[slot + LAST] = EightBytes.at(eight, last);
        table[slot + MIDDLE] = EightBytes.at(eight, Math.min(Long.BYTES, last));
    }

    /** Looks for a word where its first quotation mark would stand; 0 if there is none of these, or one that is found slowly. */
    int entry(byte[] source, int start) {
        long head = EightBytes.at(source, start);
        int slot = slot(head);
        long places = table[slot + PLACES];
        while (places != 0) {
            long own = -1L >>> (int) (places >>> 24);
            int last = (int) (places >>> 32);
            if (((head ^ table[slot]) & own) == 0
                    && ((EightBytes.at(source, start + last) ^ table[slot + LAST]) & own) == 0
                    && (last <= Long.BYTES || EightBytes.at(source, start + Long.BYTES) == table[slot + MIDDLE])) {
                return (int) places & 0xFFFF;
            }
            slot = next(slot);
            places = table[slot + PLACES];
        }
        return 0;
    }

    /** How many bytes the word of an entry takes with its marks. */
    static int length(int entry) {
        return entry >>> 8;
    }

    /** The number of the word of an entry. */
    static int number(int entry) {
        return entry & 0xFF;
    }

    List<String> all() {
        return words;
    }

    String word(int number) {
        return words.get(number);
    }

    /** The number of a word, or {@link #OTHER}; found slowly. */
    int number(String word) {
        return words.indexOf(word);
    }

    /** The number of the word of which these are the bytes, or {@link #OTHER}; found slowly. */
    int number(byte[] source, int start, int end) {
        for (int i = 0; i < words.size(); i++) {
            if (isWord(words.get(i), source, start, end)) {
                return i;
            }
        }
        return OTHER;
    }

    private static boolean isWord(String word, byte[] source, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (source[start + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int slot(long head) {
        return STRIDE * (int) ((head & key) * 0x9E3779B97F4A7C15L >>> shift);
    }

    private int next(int slot) {
        return slot + STRIDE & table.length - 1;
    }
}
