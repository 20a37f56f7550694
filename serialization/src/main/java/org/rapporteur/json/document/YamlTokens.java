package org.rapporteur.json.document;

import java.io.StringReader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.json.shape.Foreign;
import org.rapporteur.text.Quote;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Presents the tokens of one YAML document like those of JSON, according to the core schema of YAML 1.2. Anything that
 * JSON does not have (aliases, tags, NaN) is an embedded {@link Foreign}. For a malformed document, only {@link
 * UnsupportedSyntax} is thrown.
 */
final class YamlTokens extends YAMLParser {
    /**
     * The number of characters that the scanner loads at a time. At each load, it copies the part of a long string that
     * it already has.
     */
    private static final int LOADED = 1 << 20;

    private final String text;
    private final ReadOptions options;
    private int documents;

    /** The current event, if JSON does not have its value. */
    private @Nullable Event foreign;

    /** The numbers of code points and of UTF-16 code units before the last offset. */
    private int codePoints;

    private int units;

    YamlTokens(String text, Documents documents) {
        super(
                ObjectReadContext.empty(),
                Yaml.context(documents.factory().streamReadConstraints()),
                new BufferRecycler(),
                StreamReadFeature.collectDefaults(),
                0, // no features: the core schema determines what is a number
                settings(text),
                new StringReader(text));
        this.text = text;
        this.options = documents.options();
    }

    /** Does not limit the length of the document, which the code that loads the document checks. */
    private static LoadSettings settings(String text) {
        return LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                .setBufferSize(Math.max(1, Math.min(text.length(), LOADED)))
                .build();
    }

    @Override
    public @Nullable JsonToken nextToken() {
        try {
            return super.nextToken();
        } catch (UnsupportedSyntax e) {
            throw e;
        } catch (StreamConstraintsException e) {
            throw exceeded();
        } catch (RuntimeException e) {
            throw broken(e);
        }
    }

    @Override
    protected Event nextEvent() {
        Event event = super.nextEvent();
        if (event instanceof DocumentStartEvent start) {
            checkDocument(start);
        }
        boolean isName = _streamReadContext.inObject() && _currToken != JsonToken.PROPERTY_NAME;
        return isName ? name(event) : value(event);
    }

    private void checkDocument(DocumentStartEvent start) {
        if (++documents > 1) {
            throw refused(ProblemCode.TRAILING_CONTENT, start, "the end of the document", "a second document");
        }
        start.getSpecVersion().filter(version -> version.getMinor() != 2).ifPresent(version -> {
            String found = "YAML " + version.getMajor() + '.' + version.getMinor();
            throw refused(ProblemCode.UNSUPPORTED_FORMAT, start, "YAML 1.2", found);
        });
    }

    private Event name(Event event) {
        if (event instanceof CollectionEndEvent) {
            return event;
        }
        String found = describe(event);
        if (found == null && event instanceof ScalarEvent scalar && scalar.getScalarStyle() == ScalarStyle.PLAIN) {
            String word = scalar.getValue();
            found = word.equals("<<")
                    ? "the merge key <<"
                    : CoreSchema.token(word) == JsonToken.VALUE_STRING
                            ? null
                            : word.isEmpty() ? "none" : Quote.bare(word);
        }
        if (found != null) {
            throw refused(ProblemCode.WRONG_TYPE, event, "a string as the name of a property", found);
        }
        return event;
    }

    private Event value(Event event) {
        String words = describe(event);
        if (words == null
                || event instanceof CollectionStartEvent start && start.getTag().isEmpty()) {
            return event;
        }
        for (int open = event instanceof CollectionStartEvent ? 1 : 0; open > 0; ) {
            Event inner = super.nextEvent();
            open += inner instanceof CollectionStartEvent ? 1 : inner instanceof CollectionEndEvent ? -1 : 0;
            if (_streamReadContext.getNestingDepth() + open > options.maxDepth()) {
                throw refused(ProblemCode.LIMIT_EXCEEDED, inner, levels(), "more");
            }
        }
        foreign = new ScalarEvent(
                Optional.empty(),
                Optional.empty(),
                new ImplicitTuple(true, true),
                words,
                ScalarStyle.PLAIN,
                event.getStartMark(),
                event.getEndMark());
        return foreign;
    }

    /** Returns a description of an event that JSON does not have; null if it is a scalar without a tag. */
    private static @Nullable String describe(Event event) {
        if (event instanceof AliasEvent alias) {
            return "the alias *" + alias.getAlias().getValue();
        }
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag().map(YamlTokens::tagged).orElse(null);
        }
        if (event instanceof CollectionStartEvent start) {
            return start.getTag().map(YamlTokens::tagged).orElse("an array or an object");
        }
        return null;
    }

    private static String tagged(String tag) {
        return "a value with the tag " + tag.replaceFirst("^tag:yaml\\.org,2002:", "!!");
    }

    @Override
    protected JsonToken _decodeScalar(ScalarEvent scalar) {
        String value = scalar.getValue();
        _streamReadConstraints.validateStringLength(value.length());
        _textValue = value;
        if (scalar == foreign) {
            return JsonToken.VALUE_EMBEDDED_OBJECT;
        }
        JsonToken kind =
                scalar.getScalarStyle() == ScalarStyle.PLAIN ? CoreSchema.token(value) : JsonToken.VALUE_STRING;
        if (kind.isNumeric()) {
            checkNumber(scalar, value); // refuses the number before time is spent on its digits
            _textValue = CoreSchema.lexeme(value);
            checkNumber(scalar, _textValue);
        }
        return kind;
    }

    private void checkNumber(ScalarEvent scalar, String characters) {
        if (characters.length() > options.maxNumberLength()) {
            String expected = "a number of at most " + options.maxNumberLength() + " characters";
            throw refused(ProblemCode.LIMIT_EXCEEDED, scalar, expected, "more");
        }
    }

    @Override
    public Object getEmbeddedObject() {
        return new Foreign(_textValue);
    }

    /** Derives the exceeded limit from the state of the parser, because the exception does not provide it. */
    private UnsupportedSyntax exceeded() {
        String expected = "a string of at most " + options.maxStringLength() + " characters";
        if (_streamReadContext.getNestingDepth() > options.maxDepth()) {
            expected = levels();
        } else if (currentTokenCount() > options.maxTokens()) {
            expected = "at most " + options.maxTokens() + " names and values";
        }
        return refused(ProblemCode.LIMIT_EXCEEDED, _lastEvent, expected, "more");
    }

    private String levels() {
        return "at most " + options.maxDepth() + " levels of nesting";
    }

    private UnsupportedSyntax broken(RuntimeException cause) {
        int offset = _lastEvent == null ? 0 : offset(_lastEvent.getEndMark());
        String words = "what cannot be parsed";
        if (cause.getCause() instanceof MarkedYamlEngineException marked && marked.getProblem() != null) {
            offset = offset(marked.getProblemMark());
            words = "an error: " + Quote.bare(marked.getProblem());
        }
        return offset >= text.stripTrailing().length()
                ? new UnsupportedSyntax(ProblemCode.UNEXPECTED_END, offset, "YAML", "the end of the document")
                : new UnsupportedSyntax(ProblemCode.SYNTAX, offset, "YAML", words);
    }

    private UnsupportedSyntax refused(ProblemCode code, Event event, String expected, String found) {
        return new UnsupportedSyntax(code, offset(event.getStartMark()), expected, found);
    }

    @Override
    protected TokenStreamLocation _locationFor(Optional<Mark> mark) {
        return new TokenStreamLocation(ContentReference.unknown(), offset(mark), -1, -1);
    }

    /** Converts a mark of the parser, which counts code points. */
    private int offset(Optional<Mark> mark) {
        int index = mark.map(Mark::getIndex).orElse(0);
        units = text.offsetByCodePoints(units, index - codePoints);
        codePoints = index;
        return units;
    }
}
