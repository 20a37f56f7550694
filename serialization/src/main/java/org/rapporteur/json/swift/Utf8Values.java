package org.rapporteur.json.swift;

import java.nio.charset.StandardCharsets;
import org.rapporteur.json.ReadOptions;
import org.rapporteur.json.Unknowns;
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

    Utf8Values() {}

    /** Turns to another document. */
    void start(byte[] document, int from, int to, ReadOptions options) {
        bytes = document;
        position = from;
        end = to;
        unknowns = options.unknowns();
        maxStringLength = options.maxStringLength();
        maxNumberLength = Math.min(options.maxNumberLength(), maxStringLength); // which a parser may hold numbers to
        tokensLeft = options.maxTokens();
        isLong = to - from >= LONG;
        strings.open(document, to, maxStringLength);
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
            throw Declined.INSTANCE;
        }
    }

    /** Counts a name, a value or the end of one. */
    final void count() {
        if (--tokensLeft < 0) {
            throw Declined.INSTANCE;
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
        if (text.isEmpty() || strings.isDoubtful() && Form.TEXT.lacking(text).isPresent()) {
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

    /** The number of the name or string whose quotation mark is next, or {@link Words#OTHER}. */
    final int quoted(Words words) {
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
}
