package org.rapporteur.json.databind;

import org.jspecify.annotations.Nullable;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.json.shape.Fault;
import org.rapporteur.text.Quote;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DatabindException;

/**
 * Ends a mapper's read at the first problem of a value of the model.
 *
 * <p>It says what a {@link org.rapporteur.json.read.Problem} says. {@link #getLocation()} is where the parser was when the problem was
 * found: a missing property is found at the end of its object, and a tree has no lines.
 *
 * @since 0.1
 */
public final class ValueProblemException extends DatabindException {
    private static final long serialVersionUID = 1;

    /** What is wrong. */
    private final ProblemCode code;

    /** Where it is wrong, as a JSON Pointer. */
    private final String pointer;

    /** What could stand there. */
    private final String expected;

    /** What stands there. */
    private final String found;

    ValueProblemException(JsonParser parser, @Nullable TokenStreamContext around, Fault fault) {
        this(parser, (around == null ? "" : around.pathAsPointer().toString()) + fault.pointer(), fault);
    }

    private ValueProblemException(JsonParser parser, String pointer, Fault fault) {
        super(parser, message(pointer, fault));
        this.code = fault.code();
        this.pointer = pointer;
        this.expected = fault.expected();
        this.found = fault.found();
    }

    private static String message(String pointer, Fault fault) {
        String where = Quote.pointer(pointer);
        return (where.isEmpty() ? "" : where + ": ") + fault.code() + ": expected " + fault.expected() + "; found "
                + fault.found();
    }

    /** {@return what is wrong} */
    public ProblemCode code() {
        return code;
    }

    /**
     * Where it is wrong.
     *
     * <p>Where a mapper keeps back part of an object until it finds the property that tells the class, the pointer may name that
     * property too; {@link #getPath()}, which ends at the value of ours, does not.
     *
     * @return the member, as a JSON Pointer (RFC 6901) from the root of what the mapper's parser reads; empty for the whole
     */
    public String pointer() {
        return pointer;
    }

    /** {@return what could stand there, in words} */
    public String expected() {
        return expected;
    }

    /** {@return what stands there, in words or quoted and cut at 80 characters} */
    public String found() {
        return found;
    }

    /**
     * The problem in one line, without the location and the chain of Java types that mappers add.
     *
     * @return for example {@code /items/0/date: ill-formed-value: expected a date; found "soon"}
     */
    @Override
    public String getMessage() {
        return getOriginalMessage();
    }

    /** {@return the message} */
    @Override
    public String getLocalizedMessage() {
        return getMessage();
    }
}
