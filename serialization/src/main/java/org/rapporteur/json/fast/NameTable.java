package org.rapporteur.json.fast;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A table of ASCII words, which are identified by their index in a list: names of properties or tokens of a vocabulary.
 * A word is found by its bytes in the document, without creating a string and without searching for its end.
 */
final class NameTable {
    /** The result for a word that is not in the table. */
    static final int OTHER = -1;

    /** The result if there is no word. */
    static final int NONE = -2;

    /** The maximum number of words, so that an index fits in one byte. */
    private static final int MOST = 1 << Byte.SIZE;

    /**
     * The number of bytes that must be available to look for an {@link #entry}, and the maximum length of a word that
     * has an entry, including its delimiters.
     */
    static final int REACH = 3 * Long.BYTES;

    /** An empty table. */
    static final NameTable NO_WORDS = names(List.of());

    private static final int STRIDE = 4;
    private static final int PLACES = 1;
    private static final int LAST = 2;
    private static final int MIDDLE = 3;

    private final List<String> words;

    /** A mask of the leading bytes, at most eight, that all words have. */
    private final long key;

    /**
     * A hash table with open addressing. Each word, with its delimiters, has four elements: its first eight bytes, a
     * descriptor, its last eight bytes, and eight bytes from the middle. The descriptor consists of the index of the
     * word, its length from bit 8, the number of bits of eight bytes that do not belong to the word from bit 24, and
     * the number of bytes before the last eight from bit 32.
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

    /** Returns a table of names of members, which end with a quotation mark and a colon. */
    static NameTable names(List<String> words) {
        return of(words, "\":");
    }

    /** Returns a table of strings, which end with a quotation mark. */
    static NameTable strings(List<String> words) {
        return of(words, "\"");
    }

    /** Creates a table. The words must be distinct and not empty. */
    private static NameTable of(List<String> words, String closing) {
        if (words.size() > MOST) {
            throw new IllegalArgumentException(words.size() + " words are too many");
        }
        return new NameTable(List.copyOf(words), closing);
    }

    /** Uses the charset that is the fastest to encode. */
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

    /**
     * Returns the entry of the word whose opening quotation mark is at an index; 0 if there is none, or if the word can
     * only be found by the slow search.
     */
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

    /** Returns the length of the word of an entry, including its delimiters. */
    static int length(int entry) {
        return entry >>> 8;
    }

    /** Returns the index of the word of an entry. */
    static int number(int entry) {
        return entry & 0xFF;
    }

    List<String> all() {
        return words;
    }

    String word(int number) {
        return words.get(number);
    }

    /** Returns the index of a word, or {@link #OTHER}, using the slow search. */
    int number(String word) {
        return words.indexOf(word);
    }

    /** Returns the index of the word with these bytes, or {@link #OTHER}, using the slow search. */
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
