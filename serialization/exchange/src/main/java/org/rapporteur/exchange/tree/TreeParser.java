package org.rapporteur.exchange.tree;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.exchange.ExchangeLimits;
import org.rapporteur.exchange.ExchangeProblem;
import org.rapporteur.exchange.ExchangeProblem.Code;
import org.rapporteur.exchange.InputPlace;
import org.rapporteur.exchange.LossCode;
import org.rapporteur.text.Form;
import org.rapporteur.text.Quote;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Parses a document of JSON within limits. What no output can contain is lost here, and reported. */
public final class TreeParser {
    private final JsonParser parser;
    private final Ledger ledger;

    /** The names and indexes that lead to the current value. A pointer is made of them only if something is lost. */
    private final List<Object> path = new ArrayList<>();

    private TreeParser(JsonParser parser, Ledger ledger) {
        this.parser = parser;
        this.ledger = ledger;
    }

    /**
     * Parses a document.
     *
     * @param json the document
     * @param limits the limits
     * @param ledger takes the losses
     * @return a {@link Node}, a list, a string, a Boolean or a {@link Scalar}
     * @throws Refusal if the document is not JSON, or exceeds a limit
     */
    public static Object parse(byte[] json, ExchangeLimits limits, Ledger ledger) throws Refusal {
        if (json.length > limits.maxBytes()) {
            throw refusal(
                    Code.LIMIT_EXCEEDED, new InputPlace.Member(""), "at most " + limits.maxBytes() + " bytes", "more");
        }
        return parse(
                json,
                StreamReadConstraints.builder()
                        .maxNestingDepth(limits.maxDepth())
                        .maxStringLength(limits.maxStringLength())
                        .maxNameLength(limits.maxStringLength())
                        .maxNumberLength(1000)
                        .build(),
                ledger);
    }

    /**
     * Parses a document that this library wrote.
     *
     * @param json the document
     * @return the tree
     * @throws Refusal if the document is not JSON
     */
    public static Object parse(byte[] json) throws Refusal {
        int most = Integer.MAX_VALUE;
        StreamReadConstraints none = StreamReadConstraints.builder()
                .maxStringLength(most)
                .maxNameLength(most)
                .maxNumberLength(most)
                .build();
        return parse(json, none, new Ledger(0));
    }

    private static Object parse(byte[] json, StreamReadConstraints limits, Ledger ledger) throws Refusal {
        JsonFactory factory =
                JsonFactory.builder().streamReadConstraints(limits).build();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            try {
                return new TreeParser(parser, ledger).document();
            } catch (JacksonException e) {
                throw refusal(e);
            }
        }
    }

    private Object document() throws Refusal {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw refusal(Code.UNEXPECTED_END, place(parser.currentLocation()), "a document", "nothing");
        }
        Object document = value(first);
        if (parser.nextToken() != null) {
            throw refusal(
                    Code.TRAILING_CONTENT,
                    place(parser.currentTokenLocation()),
                    "the end of the document",
                    "more content");
        }
        return document;
    }

    private Object value(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Scalar.Numeral(parser.getString());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> Scalar.Null.NULL;
            default -> throw new IllegalStateException("no value begins with " + token);
        };
    }

    private Node object() {
        Node node = new Node();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            path.add(name);
            Object value = value(parser.nextToken());
            if (Form.WELL_FORMED.expected(name).isPresent()) {
                ledger.lost(LossCode.ILL_FORMED_TEXT, pointer(), value);
            } else if (keeps(value)) {
                if (node.get(name) != null) {
                    ledger.lost(LossCode.REPEATED_NAME, pointer(), value);
                } else {
                    node.put(name, value);
                }
            }
            path.remove(path.size() - 1);
        }
        return node;
    }

    private List<Object> array() {
        List<Object> list = new ArrayList<>();
        int index = 0;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            path.add(index++);
            Object value = value(token);
            if (keeps(value)) {
                list.add(value);
            }
            path.remove(path.size() - 1);
        }
        return list;
    }

    /** The pointer to the current value; empty if the ledger is full, since a long name may be around many losses. */
    private String pointer() {
        if (ledger.isFull()) {
            return "";
        }
        StringBuilder pointer = new StringBuilder();
        path.forEach(step -> pointer.append('/').append(Ledger.escape(step.toString())));
        return pointer.toString();
    }

    private boolean keeps(Object value) {
        if (value instanceof String text && Form.WELL_FORMED.expected(text).isPresent()) {
            ledger.lost(LossCode.ILL_FORMED_TEXT, pointer(), text);
            return false;
        }
        return true;
    }

    private static Refusal refusal(JacksonException e) {
        Code code = e instanceof StreamConstraintsException
                ? Code.LIMIT_EXCEEDED
                : e instanceof UnexpectedEndOfInputException ? Code.UNEXPECTED_END : Code.SYNTAX;
        String found = Quote.beginning(String.valueOf(e.getOriginalMessage()), 200);
        return refusal(
                code, place(e.getLocation()), code == Code.LIMIT_EXCEEDED ? "a smaller document" : "JSON", found);
    }

    private static InputPlace place(TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1
                ? new InputPlace.Member("")
                : new InputPlace.Position(location.getLineNr(), Math.max(1, location.getColumnNr()));
    }

    private static Refusal refusal(Code code, InputPlace place, String expected, String found) {
        return new Refusal(new ExchangeProblem(code, place, expected, found));
    }
}
