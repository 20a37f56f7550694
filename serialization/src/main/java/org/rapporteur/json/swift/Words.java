package org.rapporteur.json.swift;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Words of ASCII that are known by a number, the place in their list: names of properties, or tokens of a vocabulary. They are
 * found by the bytes in which they stand, without a string of each.
 */
final class Words {
    /** Instead of a number, for a word that is none of them. */
    static final int OTHER = -1;

    /** Instead of a number, where there is no word. */
    static final int NONE = -2;

    private static final int STRIDE = 4;
    private static final AtomicInteger GUESSES = new AtomicInteger();

    /** None. */
    static final Words NO_WORDS = of(List.of());

    private final List<String> words;

    /** A hash table with open addressing. Of each word: its first eight characters, its last eight, its number and length. */
    private final long[] table;

    private final int shift;

    /**
     * Of each word as the name of a member, in quotation marks and with its colon: its first eight bytes, which bits of them are its
     * own, its last eight bytes, how many bytes are before those, and its length from bit 32 on; zeros if it has more than sixteen.
     */
    private final long[] names;

    /** Where in {@link Utf8Input}, among those of all words, the guesses are what name comes next. */
    private final int guesses;

    private Words(List<String> words) {
        this.words = words;
        this.guesses = GUESSES.getAndAdd(words.size() + 1);
        this.names = new long[STRIDE * words.size()];
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(words.size()) + 1;
        this.table = new long[STRIDE << bits];
        this.shift = Long.SIZE - bits;
        for (int i = 0; i < words.size(); i++) {
            enter(i);
        }
    }

    /** Words that all differ, and have at least one character each; no more than 127, the numbers that a guess may have. */
    static Words of(List<String> words) {
        if (words.size() > Byte.MAX_VALUE) {
            throw new IllegalArgumentException(words.size() + " words are too many");
        }
        return new Words(List.copyOf(words));
    }

    private void enter(int number) {
        byte[] word = ascii(words.get(number));
        long head = head(word, 0, word.length);
        long tail = tail(word, 0, word.length);
        if (number(head, tail, word.length, word, 0) != OTHER) {
            throw new IllegalStateException("the word " + words.get(number) + " is there twice");
        }
        int slot = slot(head, tail);
        while (table[slot] != 0) {
            slot = next(slot);
        }
        table[slot] = head;
        table[slot + 1] = tail;
        table[slot + 2] = (long) word.length << Integer.SIZE | number;
        enterName(number, ascii("\"".concat(words.get(number)).concat("\":")));
    }

    /** The charset is that which takes the least to encode. */
    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private void enterName(int number, byte[] name) {
        if (name.length > 2 * Long.BYTES) {
            return;
        }
        long head = head(name, 0, name.length);
        int others = Math.max(0, Long.BYTES - name.length);
        names[STRIDE * number] = head;
        names[STRIDE * number + 1] = -1L >>> Byte.SIZE * others;
        names[STRIDE * number + 2] = others > 0 ? head : EightBytes.at(name, name.length - Long.BYTES);
        names[STRIDE * number + 3] = (long) name.length << Integer.SIZE | Math.max(0, name.length - Long.BYTES);
    }

    /** The length of a member's name with its quotation marks and colon if it stands here, in front of sixteen bytes; else 0. */
    int nameLength(int number, byte[] source, int start) {
        int at = STRIDE * number;
        long own = names[at + 1];
        long length = names[at + 3];
        boolean same = ((EightBytes.at(source, start) ^ names[at]) & own) == 0
                && ((EightBytes.at(source, start + (int) length) ^ names[at + 2]) & own) == 0;
        return same ? (int) (length >>> Integer.SIZE) : 0;
    }

    /** Where the guess is what comes behind a name, or {@link #OTHER} for the first one. */
    int guessBehind(int number) {
        return guesses + 1 + number;
    }

    int size() {
        return words.size();
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

    /** The number of the word of which these are the bytes, or {@link #OTHER}. */
    int number(byte[] source, int start, int end) {
        if (start == end) {
            return OTHER;
        }
        return number(head(source, start, end), tail(source, start, end), end - start, source, start);
    }

    /**
     * The number of a word that is there in pieces, or {@link #OTHER}.
     *
     * @param head its first eight bytes as a number of which the first is the lowest; 0 in place of those that it does not have
     * @param tail its last eight bytes; 0 if it has no more than eight
     */
    int number(long head, long tail, int length, byte[] source, int start) {
        for (int slot = slot(head, tail); table[slot] != 0; slot = next(slot)) {
            boolean alike =
                    table[slot] == head && table[slot + 1] == tail && table[slot + 2] >>> Integer.SIZE == length;
            if (alike && (length <= 2 * Long.BYTES || isWord((int) table[slot + 2], source, start))) {
                return (int) table[slot + 2];
            }
        }
        return OTHER;
    }

    /** Of longer words, head and tail are not all there is. */
    private boolean isWord(int number, byte[] source, int start) {
        String word = words.get(number);
        for (int i = Long.BYTES; i < word.length() - Long.BYTES; i++) {
            if (source[start + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int slot(long head, long tail) {
        return STRIDE * (int) ((head * 0x9E3779B97F4A7C15L + tail * 0xC2B2AE3D27D4EB4FL) >>> shift);
    }

    private int next(int slot) {
        return slot + STRIDE & table.length - 1;
    }

    /** The first eight characters; those that are not there are 0. */
    private static long head(byte[] source, int start, int end) {
        int length = end - start;
        if (start + Long.BYTES <= source.length) {
            long head = EightBytes.at(source, start);
            return length >= Long.BYTES ? head : head & -1L >>> Long.SIZE - Byte.SIZE * length;
        }
        long head = 0;
        for (int i = 0; i < length; i++) {
            head |= (source[start + i] & 0xFFL) << Byte.SIZE * i;
        }
        return head;
    }

    /** The last eight characters; 0 if there are no more than eight. */
    private static long tail(byte[] source, int start, int end) {
        return end - start <= Long.BYTES ? 0 : EightBytes.at(source, end - Long.BYTES);
    }
}
