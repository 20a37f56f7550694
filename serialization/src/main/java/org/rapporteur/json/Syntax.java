package org.rapporteur.json;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.quote.Quote;

/**
 * Finds the first character at which a text stops being JSON (RFC 8259), and what could stand there.
 *
 * <p>It runs only where a parser has refused a text, so that the words of the refusal are ours, and the same for bytes and
 * characters. It keeps no stack frames, however deep the text is.
 */
final class Syntax {
    private final String text;
    private final BitSet objects = new BitSet();
    private int depth;
    private int position;
    private String expected = "";

    private Syntax(String text) {
        this.text = text;
    }

    /**
     * What is wrong with a text.
     *
     * @param offset the first character that does not fit
     * @param code whether the text ends too early, goes on too long, or neither
     * @param expected what could stand there
     * @param found what stands there
     */
    record Flaw(int offset, ProblemCode code, String expected, String found) {}

    /** The first flaw of a text; null if it has none. */
    static @Nullable Flaw find(String text) {
        return new Syntax(text).scan();
    }

    private @Nullable Flaw scan() {
        boolean good = value();
        while (good && depth > 0) {
            good = behindValue();
        }
        if (good) {
            skipSpace();
            if (position == text.length()) {
                return null;
            }
            expected = "the end of the document";
            return flaw(ProblemCode.TRAILING_CONTENT);
        }
        return flaw(ProblemCode.SYNTAX);
    }

    private Flaw flaw(ProblemCode code) {
        if (position >= text.length()) {
            return new Flaw(text.length(), ProblemCode.UNEXPECTED_END, expected, "the end of the document");
        }
        String found = Quote.of(text.substring(position, text.offsetByCodePoints(position, 1)));
        return new Flaw(position, code, expected, found);
    }

    /** Moves behind a scalar, or into a container as far as its first value; an empty container is passed whole. */
    private boolean value() {
        while (true) {
            skipSpace();
            switch (current()) {
                case '{' -> {
                    open(true);
                    if (closes('}')) {
                        return true;
                    }
                    if (!name("a property name or '}'")) {
                        return false;
                    }
                }
                case '[' -> {
                    open(false);
                    if (closes(']')) {
                        return true;
                    }
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
        char close = object ? '}' : ']';
        if (closes(close)) {
            return true;
        }
        if (current() != ',') {
            return fail("',' or '" + close + "'");
        }
        position++;
        return (!object || name("a property name")) && value();
    }

    private void open(boolean object) {
        objects.set(depth++, object);
        position++;
    }

    private boolean closes(char close) {
        skipSpace();
        if (current() != close) {
            return false;
        }
        depth--;
        position++;
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
        return accept(':') || fail("':'");
    }

    private boolean string() {
        position++;
        while (position < text.length()) {
            char c = text.charAt(position);
            if (c == '"') {
                position++;
                return true;
            }
            if (c < ' ') {
                return fail("an escape such as \\n in place of a control character");
            }
            position++;
            if (c == '\\' && !escape()) {
                return false;
            }
        }
        return fail("'\"'");
    }

    private boolean escape() {
        char c = current();
        if ("\"\\/bfnrtu".indexOf(c) < 0) {
            return fail("one of \" \\ / b f n r t u behind a backslash");
        }
        position++;
        for (int i = 0; c == 'u' && i < 4; i++) {
            if (Character.digit(current(), 16) < 0 || current() >= 0x80) {
                return fail("a hexadecimal digit");
            }
            position++;
        }
        return true;
    }

    private boolean literal(String word) {
        if (text.startsWith(word, position)) {
            position += word.length();
            return true;
        }
        if (word.startsWith(text.substring(position))) {
            position = text.length();
        }
        return fail(word);
    }

    private boolean number() {
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
            position++;
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void skipSpace() {
        while (position < text.length() && " \t\r\n".indexOf(text.charAt(position)) >= 0) {
            position++;
        }
    }

    /** The current character; behind the last one, U+0000, which fits nowhere. */
    private char current() {
        return position < text.length() ? text.charAt(position) : 0;
    }

    private boolean accept(char c) {
        boolean fits = current() == c;
        position += fits ? 1 : 0;
        return fits;
    }

    private boolean fail(String words) {
        expected = words;
        return false;
    }
}
