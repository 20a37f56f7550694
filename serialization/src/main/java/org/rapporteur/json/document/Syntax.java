package org.rapporteur.json.document;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.model.property.Pointer;
import org.rapporteur.text.Quote;

/**
 * Finds the first character at which a text is no longer JSON (RFC 8259) within the limits of the reader, and describes
 * what is permitted there.
 *
 * <p>It runs only after a parser has refused a text. So the description, the location and the pointer do not depend on
 * the parser, and are the same for bytes and characters. It is not recursive, so that deep nesting cannot overflow the
 * stack.
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

    private static final int BETWEEN = -1;

    private final String text;
    private final ReadOptions limits;
    private final BitSet objects = new BitSet();

    /** The current member at each depth: a name or an index, or {@link #BETWEEN} between two members. */
    private final String[] members = new String[ReadOptions.DEFAULT_MAX_DEPTH + 1];

    private final int[] indexes = new int[ReadOptions.DEFAULT_MAX_DEPTH + 1];

    /** The characters of the last string. */
    private final StringBuilder string = new StringBuilder();

    private int depth;
    private int location;
    private ProblemCode code = ProblemCode.SYNTAX;
    private String expected = "";

    private Syntax(String text, ReadOptions limits) {
        this.text = text;
        this.limits = limits;
    }

    /**
     * A syntax error in a text.
     *
     * @param offset the offset of the first character that is not permitted
     * @param code whether the text ends too early, has trailing content, exceeds a limit, or is malformed in another
     *     way
     * @param pointer the value that contains the character or is replaced by it; between two members, the value that
     *     contains them
     * @param expected what is permitted
     * @param found the actual content
     */
    record Flaw(int offset, ProblemCode code, String pointer, String expected, String found) {}

    /** Returns the first syntax error of a text; null if there is none. */
    static @Nullable Flaw find(String text, ReadOptions limits) {
        return new Syntax(text, limits).scan();
    }

    private @Nullable Flaw scan() {
        boolean good = value();
        while (good && depth > 0) {
            good = behindValue();
        }
        if (good) {
            skipSpace();
            if (location == text.length()) {
                return null;
            }
            expected = DOCUMENT_END;
            code = ProblemCode.TRAILING_CONTENT;
        }
        return flaw();
    }

    private Flaw flaw() {
        if (code == ProblemCode.LIMIT_EXCEEDED) {
            return new Flaw(location, code, pointer(), expected, "more");
        }
        if (location >= text.length()) {
            return new Flaw(text.length(), ProblemCode.UNEXPECTED_END, pointer(), expected, DOCUMENT_END);
        }
        String found = Quote.of(text.substring(location, text.offsetByCodePoints(location, 1)));
        return new Flaw(location, code, pointer(), expected, found);
    }

    private String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < depth && indexes[i] != BETWEEN; i++) {
            String member = objects.get(i) ? Pointer.escape(members[i]) : "" + indexes[i];
            pointer.append('/').append(member);
        }
        return pointer.toString();
    }

    /** Moves to the end of a scalar, to the first value in a container, or to the end of an empty container. */
    private boolean value() {
        while (true) {
            skipSpace();
            switch (current()) {
                case '{' -> {
                    if (!open(true)) {
                        return false;
                    }
                    if (closes('}')) {
                        return true;
                    }
                    if (!name(NAME_OR_END)) {
                        return false;
                    }
                }
                case '[' -> {
                    if (!open(false)) {
                        return false;
                    }
                    if (closes(']')) {
                        return true;
                    }
                    indexes[depth - 1] = 0;
                }
                case '"' -> {
                    return string();
                }
                case 't' -> {
                    return literal("true");
                }
                case 'f' -> {
                    return literal("false");
                }
                case 'n' -> {
                    return literal("null");
                }
                case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> {
                    return number();
                }
                default -> {
                    return fail("a value");
                }
            }
        }
    }

    private boolean behindValue() {
        skipSpace();
        boolean object = objects.get(depth - 1);
        int index = indexes[depth - 1];
        indexes[depth - 1] = BETWEEN;
        char close = object ? '}' : ']';
        if (closes(close)) {
            return true;
        }
        if (current() != ',') {
            return fail(COMMA_OR + "'" + close + "'");
        }
        location++;
        if (object) {
            return name(NAME) && value();
        }
        indexes[depth - 1] = index + 1;
        return value();
    }

    private boolean open(boolean object) {
        if (depth == limits.maxDepth()) {
            return exceeds(location, "at most " + limits.maxDepth() + " levels of nesting");
        }
        indexes[depth] = BETWEEN;
        objects.set(depth++, object);
        location++;
        return true;
    }

    private boolean closes(char close) {
        skipSpace();
        if (current() != close) {
            return false;
        }
        depth--;
        location++;
        return true;
    }

    private boolean name(String words) {
        skipSpace();
        if (current() != '"') {
            return fail(words);
        }
        if (!string()) {
            return false;
        }
        skipSpace();
        if (!accept(':')) {
            return fail("':'");
        }
        members[depth - 1] = string.toString();
        indexes[depth - 1] = 0;
        return true;
    }

    private boolean string() {
        int start = location++;
        string.setLength(0);
        while (location < text.length()) {
            char c = text.charAt(location);
            if (c == '"') {
                location++;
                return string.length() <= limits.maxStringLength()
                        || exceeds(start, "a string of at most " + limits.maxStringLength() + " characters");
            }
            if (c < ' ') {
                return fail("an escape such as \\n in place of a control character");
            }
            location++;
            if (c != '\\') {
                string.append(c);
            } else if (!escape()) {
                return false;
            }
        }
        return fail("'\"'");
    }

    private boolean escape() {
        char c = current();
        int which = "\"\\/bfnrtu".indexOf(c);
        if (which < 0) {
            return fail("one of \" \\ / b f n r t u behind a backslash");
        }
        location++;
        int unit = c == 'u' ? 0 : "\"\\/\b\f\n\r\t".charAt(which);
        for (int i = 0; c == 'u' && i < 4; i++) {
            if (Character.digit(current(), 16) < 0 || current() >= 0x80) {
                return fail("a hexadecimal digit");
            }
            unit = unit << 4 | Character.digit(current(), 16);
            location++;
        }
        string.append((char) unit);
        return true;
    }

    private boolean literal(String word) {
        if (text.startsWith(word, location)) {
            location += word.length();
            return true;
        }
        if (word.startsWith(text.substring(location))) {
            location = text.length();
        }
        return fail(word);
    }

    private boolean number() {
        int start = location;
        return wholeNumber()
                && (location - start <= limits.maxNumberLength()
                        || exceeds(start, "a number of at most " + limits.maxNumberLength() + " characters"));
    }

    private boolean wholeNumber() {
        accept('-');
        if (accept('0')) {
            if (isDigit(current())) {
                return fail("a number without leading zeros");
            }
        } else if (!digits()) {
            return false;
        }
        if (accept('.') && !digits()) {
            return false;
        }
        if (accept('e') || accept('E')) {
            if (!accept('+')) {
                accept('-');
            }
            return digits();
        }
        return true;
    }

    private boolean digits() {
        if (!isDigit(current())) {
            return fail("a digit");
        }
        while (isDigit(current())) {
            location++;
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void skipSpace() {
        while (location < text.length() && " \t\r\n".indexOf(text.charAt(location)) >= 0) {
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

    private boolean fail(String words) {
        expected = words;
        return false;
    }

    private boolean exceeds(int start, String words) {
        location = start;
        code = ProblemCode.LIMIT_EXCEEDED;
        return fail(words);
    }
}
