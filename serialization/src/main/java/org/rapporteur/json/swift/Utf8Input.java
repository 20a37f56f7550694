package org.rapporteur.json.swift;

import java.util.Arrays;
import org.rapporteur.json.ReadOptions;

/**
 * A document in UTF-8 that is read by who knows what comes next, value by value where it stands.
 *
 * <p>What it takes is JSON (RFC 8259) in well-formed UTF-8 within the limits of the reader. It has no words for what is wrong: it
 * throws {@link Declined}.
 */
final class Utf8Input extends Utf8Values {
    private static final Spares<Utf8Input> SPARES = new Spares<>();

    private int maxDepth;
    private int depth;

    /** Whether the position is behind the bracket that opens an object or array. */
    private boolean first;

    /** Where the last name may start that is guessed. */
    private int guessEnd;

    /** What name came behind which one before, in documents that were read with this. */
    private byte[] guesses = {};

    private Utf8Input() {}

    /** Starts before the first value of a document. */
    static Utf8Input open(byte[] bytes, int start, int end, ReadOptions options) {
        Utf8Input spare = SPARES.take();
        Utf8Input in = spare == null ? new Utf8Input() : spare;
        in.start(bytes, start, end, options);
        return in;
    }

    @Override
    void start(byte[] document, int from, int to, ReadOptions options) {
        super.start(document, from, to, options);
        maxDepth = options.maxDepth();
        depth = 0;
        first = false;
        guessEnd = maxStringLength < 2 * Long.BYTES ? -1 : to - 2 * Long.BYTES;
    }

    /** Forgets the document, and is there for another one. Nothing is read any more, and it is closed once. */
    void close() {
        forget();
        SPARES.give(this);
    }

    /** Enters the object that is next. */
    void object() {
        open('{');
    }

    /** Enters the array that is next. */
    void array() {
        open('[');
    }

    private void open(int bracket) {
        if (visible() != bracket || depth == maxDepth) {
            throw Declined.INSTANCE;
        }
        count();
        depth++;
        position++;
        first = true;
    }

    private void leave() {
        count();
        depth--;
        position++;
        first = false;
    }

    /** Moves on to the first member of an object, as {@link #member} does to each other one. */
    int firstMember(Words names) {
        return member(names, Words.OTHER);
    }

    /**
     * Moves on inside an object, as far as the next value. It guesses that the name is the one that came behind this last one before.
     *
     * @param last the number of the last name, or {@link Words#OTHER}
     * @return the number of its name, or {@link Words#OTHER}; {@link Words#NONE} at the end of the object, which is then left
     */
    int member(Words names, int last) {
        int place = names.guessBehind(last);
        if (place >= guesses.length) {
            guesses = Arrays.copyOf(guesses, 2 * place + names.size());
        }
        int start = first ? position : position + 1;
        if (start <= guessEnd && (first || bytes[position] == ',')) {
            int guess = guesses[place];
            int length = names.nameLength(guess, bytes, start);
            if (length > 0) {
                count();
                first = false;
                position = start + length;
                return guess;
            }
        }
        int number = nextName(names);
        if (number >= 0) {
            guesses[place] = (byte) number;
        }
        return number;
    }

    /** Moves on inside an object as {@link #member} does, without a guess. */
    int nextName(Words names) {
        int c = visible();
        if (c == '}') {
            leave();
            return Words.NONE;
        }
        if (!first) {
            comma(c);
            c = visible();
        }
        first = false;
        if (c != '"') {
            throw Declined.INSTANCE;
        }
        int number = quoted(names);
        if (visible() != ':') {
            throw Declined.INSTANCE;
        }
        position++;
        return number;
    }

    private void comma(int c) {
        if (c != ',') {
            throw Declined.INSTANCE;
        }
        position++;
    }

    /** Moves on inside an array; false at its end, which is then left. */
    boolean element() {
        int c = visible();
        if (c == ']') {
            leave();
            return false;
        }
        if (!first) {
            comma(c);
        }
        first = false;
        return true;
    }

    /**
     * Looks ahead into the object that is next.
     *
     * @return the number of the string that is the value of a property, or {@link Words#OTHER}; {@link Words#NONE} if there is no
     *     such property
     */
    int peek(Words property, Words values) {
        int atPosition = position;
        int atDepth = depth;
        int atTokensLeft = tokensLeft;
        int value = find(property, values);
        position = atPosition;
        depth = atDepth;
        tokensLeft = atTokensLeft;
        first = false;
        return value;
    }

    private int find(Words property, Words values) {
        object();
        for (int name = firstMember(property); name != Words.NONE; name = member(property, name)) {
            if (name != Words.OTHER) {
                return word(values);
            }
            skip();
        }
        return Words.NONE;
    }

    /** Passes over the value that is next. */
    private void skip() {
        switch (visible()) {
            case '{' -> {
                object();
                while (nextName(Words.NO_WORDS) != Words.NONE) {
                    skip();
                }
            }
            case '[' -> {
                array();
                while (element()) {
                    skip();
                }
            }
            case '"' -> word(Words.NO_WORDS);
            case 't', 'f' -> truth();
            case 'n' -> isNull();
            default -> number();
        }
    }
}
