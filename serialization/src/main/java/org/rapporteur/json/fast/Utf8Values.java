package org.rapporteur.json.fast;

import java.nio.charset.StandardCharsets;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.json.read.Unknowns;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.LanguageTag;
import org.rapporteur.text.Form;
import org.rapporteur.text.Pairs;

/** What is read of a document where it stands: strings, words that are known, numbers, truth values and null. */
abstract class Utf8Values {
    private static final byte[] NO_BYTES = {};

    /** A document of fewer bytes is likely to be a record, in which hardly an id is there twice. */
    private static final int LONG = 1 << 13;

    private final Utf8Strings strings = new Utf8Strings();
    private final Pairs<LanguageTag, String> entries = new Pairs<>();
    private final Ids ids = new Ids();
    private Unknowns unknowns = Unknowns.REFUSE;
    private int maxNumberLength;
    private boolean isLong;

    /** Where the content of the last name or word starts. */
    private int contentStart;

    byte[] bytes = NO_BYTES;
    int end;
    int position;
    int maxStringLength;
    int tokensLeft;

    /** Where the last word may start that is looked up in the bytes. */
    private int wordEnd;

    Utf8Values() {}

    /** Turns to another document. */
    void start(byte[] document, int from, int to, ReadOptions options) {
        bytes = document;
        position = from;
        end = to;
        unknowns = options.unknowns();
        maxStringLength = options.maxStringLength();
        maxNumberLength = Math.min(options.maxNumberLength(), maxStringLength); // which a parser may hold numbers to
        tokensLeft = options.maxTokens() - 1; // the document is one, and each object or array has an end
        wordEnd = maxStringLength < NameTable.REACH ? -1 : to - NameTable.REACH;
        isLong = to - from >= LONG;
        strings.open(document, to);
    }

    /** Forgets the document. */
    void forget() {
        bytes = NO_BYTES;
        strings.close();
        entries.clear();
        if (isLong) {
            ids.clear();
        }
    }

    /** What to do with properties that are not known. */
    Unknowns unknowns() {
        return unknowns;
    }

    /** Room for the entries of one text: whoever fills it clears it. */
    Pairs<LanguageTag, String> entries() {
        return entries;
    }

    /** Nothing but white space may be left. */
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
        int start = contentStart();
        int stop = Utf8Strings.plainEnd(bytes, start, end);
        return bytes[stop] == '"' ? plain(start, stop) : others(start, stop);
    }

    /** The string that is next, which is of the form {@link Form#TEXT}: what is well-formed UTF-8 lacks it only by an escape. */
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

    /** The id that is next. */
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

    /** Behind the quotation mark that is next. */
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

    /** Ends a string there, whose length is counted in bytes: of these there are no fewer than UTF-16 code units. */
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

    /** The number of the string that is next, or {@link NameTable#OTHER}: it can then be had as {@link #content}. */
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

    /** The {@linkplain NameTable#entry entry} of the word that stands there just so; 0 if there is none, or no room to look. */
    final int entry(NameTable words, int start) {
        return start <= wordEnd ? words.entry(bytes, start) : 0;
    }

    /** The number of the name or string whose quotation mark is next, or {@link NameTable#OTHER}; found slowly. */
    final int quoted(NameTable words) {
        int start = position + 1;
        int stop = strings.skip(start);
        contentStart = start;
        endAt(start, stop);
        int number = words.number(bytes, start, stop);
        return number == NameTable.OTHER && strings.hadEscapes() ? words.number(content()) : number;
    }

    /** The last name, or the string that is no known word. */
    String content() {
        int stop = Utf8Strings.plainEnd(bytes, contentStart, end);
        return bytes[stop] == '"' ? latin(contentStart, stop) : strings.decode(contentStart, stop);
    }

    /** The truth value that is next. */
    boolean bool() {
        boolean truth = visible() == 't';
        literal(truth ? "true" : "false");
        return truth;
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

    /** The lexeme of the number that is next. */
    String number() {
        visible();
        int start = position;
        position = numberEnd(Utf8Numbers.end(bytes, start, end));
        return latin(start, position);
    }

    /** The whole number that is next, written as one without an exponent, and not large. */
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
}
