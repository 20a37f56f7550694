package org.rapporteur.json.document;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.text.Quote;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.json.JsonReadContext;

/**
 * Finds the tokens of a JSON text (RFC 8259), enforces the limits of the reader, and describes the first character that
 * is not permitted.
 *
 * <p>Bytes and characters are read as the same text, so the tokens, the locations and the pointers are the same. It is
 * not recursive, so that deep nesting cannot overflow the stack.
 */
public final class Syntax {
    /** What is expected after a comma in an object. */
    public static final String NAME = "a property name";

    /** What is expected after the start of an object. */
    public static final String NAME_OR_END = "a property name or '}'";

    /** What is expected after a value, to be followed by the closing bracket. */
    public static final String COMMA_OR = "',' or ";

    /** What is expected after a document. */
    public static final String DOCUMENT_END = "the end of the document";

    private static final String ESCAPES = "\"\\/bfnrtu";

    private static final ReadOptions NO_LIMITS = ReadOptions.defaults().withMaxNumberLength(Integer.MAX_VALUE);

    /** What comes next. */
    private enum Next {
        /** The value of the current member, or of the document. */
        VALUE,

        /** The first member of the current container, or its end. */
        FIRST,

        /** A comma or the end of the current container, or the end of the document. */
        MORE
    }

    private final String text;
    private final ReadOptions limits;
    private JsonReadContext context = JsonReadContext.createRootContext(null);
    private Next next = Next.VALUE;
    private int tokens;

    /** The index of the first character that has not been read. */
    private int location;

    /** The index of the current token. */
    private int start;

    /** The characters of the current token, without quotation marks. */
    private int textStart;

    private int textEnd;

    /** The number of UTF-16 code units for which these characters stand. */
    private int length;

    Syntax(String text, ReadOptions limits) {
        this.text = text;
        this.limits = limits;
    }

    /**
     * Returns the length of a number, {@code true}, {@code false} or {@code null}, however long the number is.
     *
     * @param text starts with the scalar
     * @return the number of characters; 0 if the text starts with none
     */
    public static int scalarLength(String text) {
        Syntax syntax = new Syntax(text, NO_LIMITS);
        try {
            JsonToken token = syntax.next();
            return token != null && token.isScalarValue() ? syntax.location : 0;
        } catch (UnsupportedSyntax e) {
            return 0;
        }
    }

    /**
     * Moves to the next token.
     *
     * @return the token; null at the end of the document
     * @throws UnsupportedSyntax if the text is not JSON, or exceeds a limit
     */
    @Nullable
    JsonToken next() {
        skipSpace();
        start = location;
        return switch (next) {
            case VALUE -> context.inRoot() && start == text.length() ? null : value();
            case FIRST -> isEnd() ? end() : context.inObject() ? name(NAME_OR_END) : element();
            case MORE -> context.inRoot() ? afterDocument() : isEnd() ? end() : afterComma();
        };
    }

    /** Returns the index of the current token. */
    int start() {
        return start;
    }

    /** Returns the index of the first character that has not been read. */
    int location() {
        return location;
    }

    TokenStreamContext context() {
        return context;
    }

    /** Returns the number of UTF-16 code units of the current name or string, or of characters of the current number. */
    int length() {
        return length;
    }

    /** Returns the characters of the current name or string, or the lexeme of the current number. */
    String characters() {
        if (length == textEnd - textStart) {
            return text.substring(textStart, textEnd);
        }
        StringBuilder unescaped = new StringBuilder(length);
        for (int i = textStart; i < textEnd; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                c = text.charAt(++i);
                if (c == 'u') {
                    c = (char) Integer.parseInt(text, i + 1, i + 5, 16);
                    i += 4;
                } else {
                    c = "\"\\/\b\f\n\r\t".charAt(ESCAPES.indexOf(c));
                }
            }
            unescaped.append(c);
        }
        return unescaped.toString();
    }

    private @Nullable JsonToken afterDocument() {
        if (location == text.length()) {
            return null;
        }
        tokens = 0; // what must not be there does not count
        try {
            return value();
        } catch (UnsupportedSyntax e) {
            throw refused(ProblemCode.TRAILING_CONTENT, start, DOCUMENT_END, character(start));
        }
    }

    private JsonToken afterComma() {
        if (!accept(',')) {
            throw refused(COMMA_OR + (context.inObject() ? "'}'" : "']'"));
        }
        skipSpace();
        start = location;
        return context.inObject() ? name(NAME) : element();
    }

    private boolean isEnd() {
        return current() == (context.inObject() ? '}' : ']');
    }

    private JsonToken end() {
        count();
        location++;
        JsonToken token = context.inObject() ? JsonToken.END_OBJECT : JsonToken.END_ARRAY;
        context = Objects.requireNonNull(context.clearAndGetParent());
        next = Next.MORE;
        return token;
    }

    private JsonToken name(String words) {
        if (current() != '"') {
            throw refused(words);
        }
        string();
        skipSpace();
        if (!accept(':')) {
            throw refused("':'");
        }
        count();
        context.setCurrentName(characters());
        next = Next.VALUE;
        return JsonToken.PROPERTY_NAME;
    }

    private JsonToken element() {
        context.expectComma(); // counts the elements
        next = Next.VALUE;
        return value();
    }

    private JsonToken value() {
        JsonToken token = switch (current()) {
            case '{' -> JsonToken.START_OBJECT;
            case '[' -> JsonToken.START_ARRAY;
            case '"' -> string();
            case 't' -> literal("true", JsonToken.VALUE_TRUE);
            case 'f' -> literal("false", JsonToken.VALUE_FALSE);
            case 'n' -> literal("null", JsonToken.VALUE_NULL);
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
            default -> throw refused("a value");
        };
        if (token.isStructStart()) {
            return open(token);
        }
        count();
        next = Next.MORE;
        return token;
    }

    private JsonToken open(JsonToken token) {
        if (context.getNestingDepth() == limits.maxDepth()) {
            throw exceeded("at most " + limits.maxDepth() + " levels of nesting");
        }
        count();
        location++;
        context = token == JsonToken.START_OBJECT
                ? context.createChildObjectContext(-1, -1)
                : context.createChildArrayContext(-1, -1);
        next = Next.FIRST;
        return token;
    }

    private void count() {
        if (tokens == limits.maxTokens()) {
            throw exceeded("at most " + limits.maxTokens() + " names and values");
        }
        tokens++;
    }

    private JsonToken string() {
        location++;
        textStart = location;
        int escapes = 0;
        while (current() != '"') {
            if (location < text.length() && current() < ' ') {
                throw refused("an escape such as \\n in place of a control character");
            } else if (location == text.length()) {
                throw refused("'\"'");
            } else if (accept('\\')) {
                escapes += escape();
            } else {
                location++;
            }
        }
        textEnd = location;
        length = textEnd - textStart - escapes;
        location++;
        if (length > limits.maxStringLength()) {
            throw exceeded("a string of at most " + limits.maxStringLength() + " characters");
        }
        return JsonToken.VALUE_STRING;
    }

    /** Returns the number of characters by which an escape is longer than the code unit for which it stands. */
    private int escape() {
        char c = current();
        if (ESCAPES.indexOf(c) < 0) {
            throw refused("one of \" \\ / b f n r t u behind a backslash");
        }
        location++;
        if (c != 'u') {
            return 1;
        }
        for (int i = 0; i < 4; i++) {
            if (Character.digit(current(), 16) < 0 || current() >= 0x80) {
                throw refused("a hexadecimal digit");
            }
            location++;
        }
        return 5;
    }

    private JsonToken literal(String word, JsonToken token) {
        if (text.startsWith(word, location)) {
            location += word.length();
            return token;
        }
        if (text.length() - location < word.length() && word.startsWith(text.substring(location))) {
            location = text.length();
        }
        throw refused(word);
    }

    private JsonToken number() {
        textStart = location;
        accept('-');
        if (accept('0')) {
            if (isDigit(current())) {
                throw refused("a number without leading zeros");
            }
        } else {
            digits();
        }
        boolean whole = true;
        if (accept('.')) {
            whole = false;
            digits();
        }
        if (accept('e') || accept('E')) {
            whole = false;
            if (!accept('+')) {
                accept('-');
            }
            digits();
        }
        textEnd = location;
        length = textEnd - textStart;
        if (length > limits.maxNumberLength()) {
            throw exceeded("a number of at most " + limits.maxNumberLength() + " characters");
        }
        return whole ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_NUMBER_FLOAT;
    }

    private void digits() {
        if (!isDigit(current())) {
            throw refused("a digit");
        }
        while (isDigit(current())) {
            location++;
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void skipSpace() {
        while (current() == ' ' || current() == '\t' || current() == '\r' || current() == '\n') {
            location++;
        }
    }

    /** Returns the current character; U+0000, which is never permitted, at the end of the text. */
    private char current() {
        return location < text.length() ? text.charAt(location) : 0;
    }

    private boolean accept(char c) {
        boolean fits = current() == c;
        location += fits ? 1 : 0;
        return fits;
    }

    private UnsupportedSyntax refused(String words) {
        return location == text.length()
                ? refused(ProblemCode.UNEXPECTED_END, location, words, DOCUMENT_END)
                : refused(ProblemCode.SYNTAX, location, words, character(location));
    }

    private UnsupportedSyntax exceeded(String words) {
        return refused(ProblemCode.LIMIT_EXCEEDED, start, words, "more");
    }

    private UnsupportedSyntax refused(ProblemCode code, int at, String expected, String found) {
        return new UnsupportedSyntax(code, at, pointer(), expected, found);
    }

    private String character(int at) {
        return Quote.of(text.substring(at, text.offsetByCodePoints(at, 1)));
    }

    /**
     * Returns the value that contains the current character or is replaced by it; between two members, the value that
     * contains them.
     */
    private String pointer() {
        JsonReadContext innermost = next == Next.VALUE ? context : context.getParent();
        return innermost == null ? "" : innermost.pathAsPointer().toString();
    }
}
