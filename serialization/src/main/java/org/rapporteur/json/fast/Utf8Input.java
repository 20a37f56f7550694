package org.rapporteur.json.fast;

import org.rapporteur.json.read.ReadOptions;

/**
 * A document in UTF-8 for a caller that expects particular values, which are read directly from the bytes.
 *
 * <p>It accepts JSON (RFC 8259) in well-formed UTF-8 within the limits of the reader. It does not describe problems,
 * but throws {@link NotFast}.
 */
final class Utf8Input extends Utf8Values {
    private static final Pool<Utf8Input> SPARES = new Pool<>();

    private int maxDepth;
    private int depth;

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
    }

    /**
     * Releases the document and returns this input to the pool. Must be called once, after which nothing may be read.
     */
    void close() {
        forget();
        SPARES.give(this);
    }

    /** Enters the next object and moves on like {@link #member}. */
    int object(NameTable names) {
        if (visible() != '{') {
            throw NotFast.INSTANCE;
        }
        enter();
        int entry = entry(names, position);
        if (entry != 0) {
            return name(position, entry);
        }
        return visible() == '}' ? leaveObject() : name(names);
    }

    /**
     * Moves to the next value in an object.
     *
     * @return the index of its name, or {@link NameTable#OTHER}; {@link NameTable#NONE} at the end of the object, which
     *     is left
     */
    int member(NameTable names) {
        int start = position + 1;
        int entry = start < end && bytes[start - 1] == ',' ? entry(names, start) : 0;
        if (entry != 0) {
            return name(start, entry);
        }
        int c = visible();
        if (c == '}') {
            return leaveObject();
        }
        comma(c);
        return name(names);
    }

    /** Moves past a name, its colon and any white space around the colon. */
    private int name(NameTable names) {
        if (visible() != '"') {
            throw NotFast.INSTANCE;
        }
        int entry = entry(names, position);
        if (entry != 0) {
            return name(position, entry);
        }
        int number = quoted(names);
        if (visible() != ':') {
            throw NotFast.INSTANCE;
        }
        count(2);
        position++;
        return number;
    }

    private int name(int start, int entry) {
        count(2);
        position = start + NameTable.length(entry);
        return NameTable.number(entry);
    }

    private int leaveObject() {
        leave();
        return NameTable.NONE;
    }

    /** Enters the next array; returns false if it is empty, and leaves it. */
    boolean array() {
        if (visible() != '[') {
            throw NotFast.INSTANCE;
        }
        enter();
        return visible() == ']' ? leaveArray() : countElement();
    }

    /** Moves past an element; returns false at the end of the array, and leaves it. */
    boolean element() {
        int c = visible();
        if (c == ']') {
            return leaveArray();
        }
        comma(c);
        return countElement();
    }

    private boolean countElement() {
        count(1);
        return true;
    }

    private boolean leaveArray() {
        leave();
        return false;
    }

    private void enter() {
        if (depth == maxDepth) {
            throw NotFast.INSTANCE;
        }
        depth++;
        position++;
    }

    private void leave() {
        count(1);
        depth--;
        position++;
    }

    private void comma(int c) {
        if (c != ',') {
            throw NotFast.INSTANCE;
        }
        position++;
    }

    /**
     * Looks ahead into the next object.
     *
     * @return the index of the string that is the value of a property, or {@link NameTable#OTHER}; {@link
     *     NameTable#NONE} if there is no such property
     */
    int peek(NameTable property, NameTable values) {
        int atPosition = position;
        int atDepth = depth;
        int atTokensLeft = tokensLeft;
        int value = find(property, values);
        position = atPosition;
        depth = atDepth;
        tokensLeft = atTokensLeft;
        return value;
    }

    private int find(NameTable property, NameTable values) {
        for (int name = object(property); name != NameTable.NONE; name = member(property)) {
            if (name != NameTable.OTHER) {
                return word(values);
            }
            skip();
        }
        return NameTable.NONE;
    }

    /** Skips the next value. */
    private void skip() {
        switch (visible()) {
            case '{' -> {
                for (int name = object(NameTable.NO_WORDS); name != NameTable.NONE; name = member(NameTable.NO_WORDS)) {
                    skip();
                }
            }
            case '[' -> {
                for (boolean more = array(); more; more = element()) {
                    skip();
                }
            }
            case '"' -> word(NameTable.NO_WORDS);
            case 't', 'f' -> bool();
            case 'n' -> isNull();
            default -> number();
        }
    }
}
