package org.rapporteur.json.shape;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.json.read.Unknowns;
import org.rapporteur.model.Entity;
import org.rapporteur.model.IllFormedException;
import org.rapporteur.model.property.Pointer;
import org.rapporteur.text.Quote;
import tools.jackson.core.JsonParser;

/** Iterates over the tokens of a document, keeps track of the current member, and reports problems. */
public final class Decoder {
    private final @Nullable Consumer<Fault> faults;
    private final Unknowns unknowns;
    private TokenSource tokens;
    private @Nullable String[] names = new @Nullable String[16];
    private int[] indexes = new int[16];
    private int depth;
    private boolean dropped;
    private @Nullable List<Entity> entities;

    /**
     * Creates a decoder at the current token, or at the beginning of a document if there is none.
     *
     * @param parser the tokens
     * @param unknowns the treatment of unknown content
     * @param maxNumberLength the maximum number of characters of a number; the parser enforces the other limits
     * @param faults receives each problem; may throw an exception to end the read. Null if problems are ignored
     */
    public Decoder(JsonParser parser, Unknowns unknowns, int maxNumberLength, @Nullable Consumer<Fault> faults) {
        this.tokens = new ParserTokens(parser, maxNumberLength);
        this.unknowns = unknowns;
        this.faults = faults;
    }

    /** {@return the current member, as a JSON Pointer (RFC 6901)} */
    public String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            pointer.append('/');
            String name = names[i];
            if (name == null) {
                pointer.append(indexes[i]);
            } else {
                pointer.append(Pointer.escape(name));
            }
        }
        return pointer.toString();
    }

    /** {@return whether there is nothing after the value that was read} */
    public boolean atEnd() {
        return next() == Token.END;
    }

    /** Reports that the document is empty. */
    public void reportMissingValue() {
        report(ProblemCode.UNEXPECTED_END, "a value", "the end of the document");
    }

    /** Reports that the document is an entity of an unknown type, which the options drop. */
    public void reportDropped() {
        reportBehind(ProblemCode.UNKNOWN_ENTITY_TYPE, "type", "a type that this version knows", "another one");
    }

    /** Reports that there is content after the document. */
    public void reportTrailingContent() {
        report(ProblemCode.TRAILING_CONTENT, "the end of the document", found());
    }

    /**
     * Moves to the first token.
     *
     * @return whether there is one
     */
    public boolean start() {
        return next() != Token.END;
    }

    /** Returns the treatment of unknown content. */
    Unknowns unknowns() {
        return unknowns;
    }

    /** Marks the value that was read as dropped, which is not a problem. */
    void drop() {
        dropped = true;
    }

    /**
     * {@return whether the value read last is null because it was dropped, rather than because of a problem; resets the
     * mark}
     */
    public boolean takeDropped() {
        boolean was = dropped;
        dropped = false;
        return was;
    }

    /** Adds each entity that is read from now on to a list. */
    void collectInto(List<Entity> list) {
        entities = list;
    }

    void found(Entity entity) {
        if (entities != null) {
            entities.add(entity);
        }
    }

    Token token() {
        return tokens.token();
    }

    Token next() {
        Token next = tokens.next();
        if (tokens instanceof ReplayedTokens replayed && replayed.isExhausted()) {
            tokens = replayed.live();
        }
        return next;
    }

    String text() {
        return tokens.text();
    }

    /** {@return the offset of the current token, in the unit of the input} */
    public long offset() {
        return tokens.offset();
    }

    void enter(String name) {
        grow();
        names[depth++] = name;
    }

    void enter(int index) {
        grow();
        names[depth] = null;
        indexes[depth++] = index;
    }

    void leave() {
        depth--;
    }

    private void grow() {
        if (depth == indexes.length) {
            names = Arrays.copyOf(names, depth * 2);
            indexes = Arrays.copyOf(indexes, depth * 2);
        }
    }

    /** Moves to the last token of the current value. */
    void skip() {
        int open = 0;
        while (true) {
            switch (tokens.token()) {
                case START_OBJECT, START_ARRAY -> open++;
                case END_OBJECT, END_ARRAY -> open--;
                default -> {}
            }
            if (open == 0) {
                return;
            }
            next();
        }
    }

    /**
     * Reads the value of a property of the current object without moving; returns null if there is no such property
     * with a string.
     */
    @Nullable
    String peekString(String property) {
        ReplayedTokens replay = new ReplayedTokens(tokens);
        String value = find(property, replay);
        tokens = replay;
        return value;
    }

    private static @Nullable String find(String property, ReplayedTokens ahead) {
        int open = 1;
        boolean named = false;
        while (open > 0) {
            Token token = ahead.readAhead();
            if (named) {
                return token == Token.STRING ? ahead.last() : null;
            }
            switch (token) {
                case START_OBJECT, START_ARRAY -> open++;
                case END_OBJECT, END_ARRAY -> open--;
                case NAME -> named = open == 1 && ahead.last().equals(property);
                default -> {}
            }
        }
        return null;
    }

    void report(ProblemCode code, String expected, String found) {
        if (faults != null) {
            faults.accept(new Fault(code, pointer(), offset(), expected, found));
        }
    }

    /** Reports that the current value has the wrong JSON type, and skips it. */
    void reportType(String expected) {
        report(ProblemCode.WRONG_TYPE, expected, found());
        skip();
    }

    /** Reports a problem of the object that was read, or of a member of it that has been passed or is missing. */
    void reportBehind(ProblemCode code, String member, String expected, String found) {
        if (faults != null) {
            String pointer = member.isEmpty() ? pointer() : pointer() + '/' + member;
            faults.accept(new Fault(code, pointer, Fault.AT_POINTER, expected, found));
        }
    }

    /**
     * Reports the refusal of a value by a type of the model. The refusal names a member of the object that was read.
     */
    void reportBehind(IllFormedException refusal) {
        String member = refusal.field().substring(refusal.field().indexOf('.') + 1);
        boolean whole = member.equals(refusal.field());
        reportBehind(ProblemCode.ILL_FORMED_VALUE, whole ? "" : member, refusal.expected(), refusal.value());
    }

    /** Returns a description of the current token. */
    String found() {
        return switch (token()) {
            case STRING -> Quote.of(text());
            case NUMBER -> Quote.bare(text());
            case NAME -> "property " + Quote.of(text());
            case FOREIGN -> Quote.bare(text());
            default -> token().words;
        };
    }
}
