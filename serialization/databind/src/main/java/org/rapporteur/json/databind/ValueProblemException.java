package org.rapporteur.json.databind;

import org.jspecify.annotations.Nullable;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.json.shape.Fault;
import org.rapporteur.text.Quote;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DatabindException;

/**
 * Thrown at the first problem of a value of the model that a mapper reads.
 *
 * <p>It has the properties of a {@link org.rapporteur.json.read.Problem}. {@link #getLocation()} is the location of the
 * parser when the problem was detected: a missing property is detected at the end of its object, and a tree has no
 * lines.
 *
 * @since 0.1
 */
public final class ValueProblemException extends DatabindException {
    private static final long serialVersionUID = 1;

    /** The kind of problem. */
    private final ProblemCode code;

    /** The member, as a JSON Pointer. */
    private final String pointer;

    /** A description of what the property takes. */
    private final String expected;

    /** The text found, truncated. */
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
        return Quote.printable((where.isEmpty() ? "" : where + ": ") + fault.code() + ": expected " + fault.expected()
                + "; found " + fault.found());
    }

    /** {@return the kind of problem} */
    public ProblemCode code() {
        return code;
    }

    /**
     * Returns the member that has the problem.
     *
     * <p>If a mapper buffers part of an object until it finds the property that identifies the class, the pointer may
     * contain that property too. {@link #getPath()}, which ends at the value of the model, does not contain it.
     *
     * @return the member, as a JSON Pointer (RFC 6901) from the root of the input of the parser; empty for the root
     */
    public String pointer() {
        return pointer;
    }

    /** {@return a description of the permitted content} */
    public String expected() {
        return expected;
    }

    /** {@return the actual content, described or quoted, truncated to 80 characters} */
    public String found() {
        return found;
    }

    /**
     * Returns the problem on one line, without the location and the chain of Java types that mappers add.
     *
     * @return the message, such as {@code /items/0/date: ill-formed-value: expected a date; found "soon"}
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
