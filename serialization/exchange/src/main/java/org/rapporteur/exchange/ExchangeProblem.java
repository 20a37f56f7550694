package org.rapporteur.exchange;

import java.util.Locale;
import java.util.Objects;
import org.rapporteur.text.Quote;

/**
 * A reason why an input cannot be read at all.
 *
 * @param code the kind of problem
 * @param place the place in the input
 * @param expected a description of the permitted content
 * @param found the actual content, described or quoted
 * @since 0.1
 */
public record ExchangeProblem(Code code, InputPlace place, String expected, String found) {
    /** The kinds of problems; new ones may be added. */
    public enum Code {
        /** The text is not of the syntax on which the format is built, such as JSON in UTF-8. */
        SYNTAX,

        /** The text ends inside a value. */
        UNEXPECTED_END,

        /** There is content after the document. */
        TRAILING_CONTENT,

        /** The input exceeds one of the {@link ExchangeLimits}. */
        LIMIT_EXCEEDED,

        /** The input is not a document of the format. */
        WRONG_FORM;

        private final String token = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /** {@return the code as used in messages, such as {@code limit-exceeded}} */
        public String token() {
            return token;
        }

        /** {@return the token} */
        @Override
        public String toString() {
            return token;
        }
    }

    /**
     * Creates a problem.
     *
     * @param code the kind of problem
     * @param place the place in the input
     * @param expected a description of the permitted content
     * @param found the actual content
     */
    public ExchangeProblem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(found, "found");
    }

    /** {@return the problem on one line, such as {@code line 3, column 14: syntax: expected JSON; found "<"}} */
    @Override
    public String toString() {
        return Quote.printable(place + ": " + code + ": expected " + expected + "; found " + found);
    }
}
