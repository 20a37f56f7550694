package org.rapporteur.json.fast;

import java.nio.charset.StandardCharsets;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.json.read.Unknowns;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.LanguageTag;
import org.rapporteur.text.Form;
import org.rapporteur.text.Pairs;

/** Reads strings, known words, numbers, booleans and nulls directly from the bytes of a document. */
abstract class Utf8Values {
    private static final byte[] NO_BYTES = {};

    /** A document of fewer bytes is probably a record, in which hardly any id occurs twice. */
    private static final int LONG = 1 << 13;

    private final Utf8Strings strings = new Utf8Strings();
    private final Pairs<LanguageTag, String> entries = new Pairs<>();
    private final Ids ids = new Ids();
    private Unknowns unknowns = Unknowns.REFUSE;
    private int maxNumberLength;
    private boolean isLong;

    /** The start of the content of the last name or word. */
    private int contentStart;

    byte[] bytes = NO_BYTES;
    int end;
    int position;
    int maxStringLength;
    int tokensLeft;

    /** The last index at which a word can be looked up in the bytes. */
    private int wordEnd;

    Utf8Values() {}

    /** Starts another document. */
    void start(byte[] document, int from, int to, ReadOptions options) {
        bytes = document;
        position = from;
        end = to;
        unknowns = options.unknowns();
        maxStringLength = options.maxStringLength();
        maxNumberLength = options.maxNumberLength();
        tokensLeft = options.maxTokens() - 1; // counts the document and the end of each object and array
        wordEnd = maxStringLength < NameTable.REACH ? -1 : to - NameTable.REACH;
        isLong = to - from >= LONG;
        strings.open(document, to);
    }

    /** Releases the document. */
    void forget() {
        bytes = NO_BYTES;
        strings.close();
        entries.clear();
        if (isLong) {
            ids.clear();
        }
    }

    /** Returns the treatment of unknown properties. */
    Unknowns unknowns() {
        return unknowns;
    }

    /** Returns a buffer for the entries of one text, which the caller must clear. */
    Pairs<LanguageTag, String> entries() {
        return entries;
    }

    /** Checks that only white space follows. */
    void end() {
        if (visible() != -1) {
            throw NotFast.INSTANCE;
        }
    }

    /** Counts names, values, and ends of objects and arrays. */
    final void count(int tokens) {
        tokensLeft -= tokens;
        if (tokensLeft < 0) {
            throw NotFast.INSTANCE;
        }
    }

    /** Skips the next value if it is null, and returns whether it was. */
    boolean isNull() {
        if (visible() != 'n') {
            return false;
        }
        literal("null");
        return true;
    }

    /** Reads the next string. */
    String string() {
        int start = contentStart();
        int stop = Utf8Strings.plainEnd(bytes, start, end);
        return bytes[stop] == '"' ? plain(start, stop) : others(start, stop);
    }

    /**
     * Reads the next string, which must have the form {@link Form#TEXT}. If it is well-formed UTF-8, only an escape can
     * violate the form.
     */
    String text() {
        int start = contentStart();
        int stop = Utf8Strings.plainEnd(bytes, start, end);
        if (bytes[stop] == '"' && stop > start) {
            return plain(start, stop);
        }
        String text = others(start, stop);
        if (text.isEmpty() || strings.isDoubtful() && Form.TEXT.expected(text).isPresent()) {
            throw NotFast.INSTANCE;
        }
        return text;
    }

    /** Reads the next id. */
    <T extends Entity> Id<T> id() {
        if (isLong) {
            int start = contentStart();
            int stop = Utf8Strings.plainEnd(bytes, start, end);
            if (bytes[stop] == '"') {
                endAt(start, stop);
                return ids.id(bytes, start, stop);
            }
        }
        return Id.of(string());
    }

    /** Returns the index after the next quotation mark. */
    private int contentStart() {
        if (visible() != '"') {
            throw NotFast.INSTANCE;
        }
        return position + 1;
    }

    private String plain(int start, int stop) {
        endAt(start, stop);
        return latin(start, stop);
    }

    private String latin(int start, int stop) {
        return new String(bytes, start, stop - start, StandardCharsets.ISO_8859_1);
    }

    /** Ends a string. Its length is counted in bytes, of which there are at least as many as UTF-16 code units. */
    private void endAt(int start, int stop) {
        if (stop - start > maxStringLength) {
            throw NotFast.INSTANCE;
        }
        position = stop + 1;
    }

    private String others(int start, int plainEnd) {
        String text = strings.decode(start, plainEnd);
        endAt(start, strings.end());
        return text;
    }

    /**
     * Reads the next string and returns its index, or {@link NameTable#OTHER}; in that case it is the {@link #content}.
     */
    int word(NameTable words) {
        if (visible() != '"') {
            throw NotFast.INSTANCE;
        }
        int entry = entry(words, position);
        if (entry != 0) {
            position += NameTable.length(entry);
            return NameTable.number(entry);
        }
        return quoted(words);
    }

    /**
     * Returns the {@linkplain NameTable#entry entry} of the word at an index; 0 if there is none, or if the word is too
     * near the end of the document.
     */
    final int entry(NameTable words, int start) {
        return start <= wordEnd ? words.entry(bytes, start) : 0;
    }

    /** Reads the next name or string and returns its index, or {@link NameTable#OTHER}, using the slow search. */
    final int quoted(NameTable words) {
        int start = position + 1;
        int stop = strings.skip(start);
        contentStart = start;
        endAt(start, stop);
        int number = words.number(bytes, start, stop);
        return number == NameTable.OTHER && strings.hadEscapes() ? words.number(content()) : number;
    }

    /** Returns the last name, or the string that is not a known word. */
    String content() {
        int stop = Utf8Strings.plainEnd(bytes, contentStart, end);
        return bytes[stop] == '"' ? latin(contentStart, stop) : strings.decode(contentStart, stop);
    }

    /** Reads the next boolean. */
    boolean bool() {
        boolean value = visible() == 't';
        literal(value ? "true" : "false");
        return value;
    }

    private void literal(String word) {
        if (end - position < word.length()) {
            throw NotFast.INSTANCE;
        }
        for (int i = 0; i < word.length(); i++) {
            if (bytes[position++] != word.charAt(i)) {
                throw NotFast.INSTANCE;
            }
        }
    }

    /** Reads the next number and returns its lexeme. */
    String number() {
        visible();
        int start = position;
        position = numberEnd(Utf8Numbers.end(bytes, start, end));
        return latin(start, position);
    }

    /** Reads the next number, which must be a small integer without an exponent. */
    int integer() {
        visible();
        int start = position;
        position = numberEnd(Utf8Numbers.wholeEnd(bytes, start, end));
        return Utf8Numbers.integer(bytes, start, position);
    }

    private int numberEnd(int stop) {
        if (stop - position > maxNumberLength) {
            throw NotFast.INSTANCE;
        }
        return stop;
    }

    /** Returns the next character other than white space, including closing brackets; -1 at the end of the document. */
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
}
