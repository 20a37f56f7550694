package org.rapporteur.json.shape;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.json.read.Unknowns;
import org.rapporteur.model.Entity;
import org.rapporteur.model.IllFormedException;
import org.rapporteur.text.Quote;
import tools.jackson.core.JsonParser;

/** Walks over the tokens of a document, knows at which member it is, and reports what is wrong there. */
public final class Decoder {
    private final Consumer<Fault> faults;
    private final Unknowns unknowns;
    private TokenSource tokens;
    private @Nullable String[] names = new @Nullable String[16];
    private int[] indexes = new int[16];
    private int depth;
    private boolean dropped;
    private @Nullable List<Entity> entities;

    /**
     * Starts at the current token, or where there is none yet, at the beginning of a document.
     *
     * @param parser the tokens
     * @param unknowns what to do with what is not known
     * @param maxNumberLength the most characters of a number; the parser sees to the other limits
     * @param faults is told of each problem; may throw to end the read
     */
    public Decoder(JsonParser parser, Unknowns unknowns, int maxNumberLength, Consumer<Fault> faults) {
        this.tokens = new ParserTokens(parser, maxNumberLength);
        this.unknowns = unknowns;
        this.faults = faults;
    }

    /** {@return the member at which the decoder is, as a JSON Pointer (RFC 6901)} */
    public String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            pointer.append('/');
            String name = names[i];
            if (name == null) {
                pointer.append(indexes[i]);
            } else {
                pointer.append(name.replace("~", "~0").replace("/", "~1"));
            }
        }
        return pointer.toString();
    }

    /** {@return whether nothing follows the value that was read} */
    public boolean atEnd() {
        return next() == Token.END;
    }

    /** Reports that the document holds nothing. */
    public void reportMissingValue() {
        report(ProblemCode.UNEXPECTED_END, "a value", "the end of the document");
    }

    /** Reports that the document is an entity of an unknown type, which was to be left out. */
    public void reportDropped() {
        reportBehind(ProblemCode.UNKNOWN_ENTITY_TYPE, "type", "a type that this version knows", "another one");
    }

    /** Reports that something follows the document. */
    public void reportTrailingContent() {
        report(ProblemCode.TRAILING_CONTENT, "the end of the document", found());
    }

    /** {@return whether there is a first token, to which it moves} */
    public boolean start() {
        return next() != Token.END;
    }

    /** What to do with what is not known. */
    Unknowns unknowns() {
        return unknowns;
    }

    /** Says that the value which was read is to be left out, and that nothing is wrong with it. */
    void drop() {
        dropped = true;
    }

    /** {@return whether the value that was read last, and is null, was left out as told rather than reported} */
    public boolean takeDropped() {
        boolean was = dropped;
        dropped = false;
        return was;
    }

    /** Has each entity that is read from now on put into a list too. */
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

    /** {@return where the current token starts, in the unit of the input} */
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

    /** Moves to the last token of the value that starts here. */
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

    /** Reads the value of a property of the object that starts here without moving; null if it has no such string. */
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
        faults.accept(new Fault(code, pointer(), offset(), expected, found));
    }

    /** Reports that the value which starts here is of the wrong JSON type, and passes over it. */
    void reportType(String expected) {
        report(ProblemCode.WRONG_TYPE, expected, found());
        skip();
    }

    /** Reports what is wrong with the object that was read, or with one of its members that was passed or is missing. */
    void reportBehind(ProblemCode code, String member, String expected, String found) {
        String pointer = member.isEmpty() ? pointer() : pointer() + '/' + member;
        faults.accept(new Fault(code, pointer, Fault.AT_POINTER, expected, found));
    }

    /** Reports what a type of the model refuses; the refusal names the member of the object that was read. */
    void reportBehind(IllFormedException refusal) {
        String member = refusal.field().substring(refusal.field().indexOf('.') + 1);
        boolean whole = member.equals(refusal.field());
        reportBehind(ProblemCode.ILL_FORMED_VALUE, whole ? "" : member, refusal.expected(), refusal.value());
    }

    /** What stands at the current token, in words. */
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
