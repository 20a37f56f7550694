package org.rapporteur.json.swift;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.rapporteur.json.ReadOptions;
import org.rapporteur.json.Unknowns;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.LanguageTag;
import org.rapporteur.text.Form;
import org.rapporteur.text.Pairs;

/**
 * A document in UTF-8 that is read by who knows what comes next, value by value where it stands.
 *
 * <p>What it takes is JSON (RFC 8259) in well-formed UTF-8 within the limits of the reader. It has no words for what is wrong: it
 * throws {@link Declined}.
 */
final class Utf8Input {
    private static final byte[] NO_BYTES = {};

    /** A document of fewer bytes is likely to be a record, in which hardly an id is there twice. */
    private static final int LONG = 1 << 13;

    private static final Spares<Utf8Input> SPARES = new Spares<>();

    private final Utf8Strings strings = new Utf8Strings();
    private final Pairs<LanguageTag, String> entries = new Pairs<>();
    private final Ids ids = new Ids();
    private byte[] bytes = NO_BYTES;
    private int end;
    private Unknowns unknowns = Unknowns.REFUSE;
    private int maxDepth;
    private int maxStringLength;
    private int maxNumberLength;
    private int tokensLeft;
    private int depth;
    private boolean isLong;

    /** Where the last name may start that is guessed. */
    private int guessEnd;

    /** What name came behind which one before, in documents that were read with this. */
    private byte[] guesses = {};

    private int position;

    /** Whether the position is behind the bracket that opens an object or array. */
    private boolean first;

    /** Where the content of the last name or word starts. */
    private int contentStart;

    private Utf8Input() {}

    /** Starts before the first value of a document. */
    static Utf8Input open(byte[] bytes, int start, int end, ReadOptions options) {
        Utf8Input spare = SPARES.take();
        Utf8Input in = spare == null ? new Utf8Input() : spare;
        in.start(bytes, start, end, options);
        return in;
    }

    private void start(byte[] document, int from, int to, ReadOptions options) {
        bytes = document;
        position = from;
        end = to;
        unknowns = options.unknowns();
        maxDepth = options.maxDepth();
        maxStringLength = options.maxStringLength();
        maxNumberLength = Math.min(options.maxNumberLength(), maxStringLength); // which a parser may hold numbers to
        tokensLeft = options.maxTokens();
        depth = 0;
        guessEnd = maxStringLength < 2 * Long.BYTES ? -1 : to - 2 * Long.BYTES;
        isLong = to - from >= LONG;
        first = false;
        strings.open(document, to, maxStringLength);
    }

    /** What to do with properties that are not known. */
    Unknowns unknowns() {
        return unknowns;
    }

    /** Forgets the document, and is there for another one. Nothing is read any more, and it is closed once. */
    void close() {
        bytes = NO_BYTES;
        strings.close();
        entries.clear();
        if (isLong) {
            ids.clear();
        }
        SPARES.give(this);
    }

    /** Nothing but white space may be left. */
    void end() {
        if (visible() != -1) {
            throw Declined.INSTANCE;
        }
    }

    /** Room for the entries of one text: whoever fills it clears it. */
    Pairs<LanguageTag, String> entries() {
        return entries;
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

    /** Counts a name, a value or the end of one. */
    private void count() {
        if (--tokensLeft < 0) {
            throw Declined.INSTANCE;
        }
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

    /** Passes over the value that is next if it is null. */
    boolean isNull() {
        if (visible() != 'n') {
            return false;
        }
        literal("null");
        return true;
    }

    /** The string that is next. */
    String string() {
        if (visible() != '"') {
            throw Declined.INSTANCE;
        }
        count();
        String text = strings.read(position + 1);
        position = strings.position();
        return text;
    }

    /** The id that is next. */
    <T extends Entity> Id<T> id() {
        if (isLong && visible() == '"') {
            int start = position + 1;
            int stop = strings.plainEnd(start);
            if (bytes[stop] == '"') {
                count();
                position = strings.endAt(start, stop);
                return ids.id(bytes, start, stop);
            }
        }
        return Id.of(string());
    }

    /** The string that is next, which is of the form {@link Form#TEXT}: what is well-formed UTF-8 lacks it only by an escape. */
    String text() {
        String text = string();
        if (text.isEmpty() || strings.hadEscapes() && Form.TEXT.lacking(text).isPresent()) {
            throw Declined.INSTANCE;
        }
        return text;
    }

    /** The number of the string that is next, or {@link Words#OTHER}: it can then be had as {@link #content}. */
    int word(Words words) {
        if (visible() != '"') {
            throw Declined.INSTANCE;
        }
        return quoted(words);
    }

    private int quoted(Words words) {
        count();
        int start = position + 1;
        contentStart = start;
        if (start <= end - 2 * Long.BYTES) {
            long head = EightBytes.at(bytes, start);
            int length = EightBytes.plain(head);
            long tail = 0;
            if (length < Long.BYTES) {
                head &= (1L << Byte.SIZE * length) - 1;
            } else {
                length += EightBytes.plain(EightBytes.at(bytes, start + Long.BYTES));
                tail = length == Long.BYTES ? 0 : EightBytes.at(bytes, start + length - Long.BYTES);
            }
            if (length < 2 * Long.BYTES && length <= maxStringLength && bytes[start + length] == '"') {
                position = start + length + 1;
                return words.number(head, tail, length, bytes, start);
            }
        }
        position = strings.skip(start);
        int number = words.number(bytes, start, position - 1);
        return number == Words.OTHER && strings.hadEscapes() ? words.number(content()) : number;
    }

    /** The last name, or the string that is no known word. */
    String content() {
        return strings.read(contentStart);
    }

    /** The truth value that is next. */
    boolean truth() {
        boolean truth = visible() == 't';
        literal(truth ? "true" : "false");
        return truth;
    }

    private void literal(String word) {
        if (end - position < word.length()) {
            throw Declined.INSTANCE;
        }
        for (int i = 0; i < word.length(); i++) {
            if (bytes[position++] != word.charAt(i)) {
                throw Declined.INSTANCE;
            }
        }
        count();
    }

    /** The lexeme of the number that is next. */
    String number() {
        visible();
        int start = position;
        position = numberEnd(Utf8Numbers.end(bytes, start, end));
        return new String(bytes, start, position - start, StandardCharsets.ISO_8859_1);
    }

    /** The whole number that is next, written as one without an exponent, and not large. */
    int whole() {
        visible();
        int start = position;
        position = numberEnd(Utf8Numbers.wholeEnd(bytes, start, end));
        return Utf8Numbers.whole(bytes, start, position);
    }

    private int numberEnd(int stop) {
        if (stop - position > maxNumberLength) {
            throw Declined.INSTANCE;
        }
        count();
        return stop;
    }

    /** The first character of what is next, brackets at the end of objects and arrays too; -1 at the end of the document. */
    int visible() {
        int i = position;
        if (i < end && bytes[i] > ' ') {
            return bytes[i];
        }
        return visibleBehindSpace();
    }

    private int visibleBehindSpace() {
        for (int i = position; i < end; i++) {
            int c = bytes[i] & 0xFF;
            if (c > ' ' || c != ' ' && c != '\n' && c != '\r' && c != '\t') {
                position = i;
                return c;
            }
        }
        position = end;
        return -1;
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
