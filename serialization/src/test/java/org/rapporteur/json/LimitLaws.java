package org.rapporteur.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.json.ReadingLaws.same;

import org.rapporteur.json.document.TextDocument;
import org.rapporteur.json.read.Problem;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.json.read.ReadResult;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What holds of every read within limits: what is beyond one is never read, and what is within all of them always. */
public final class LimitLaws {
    private static final JsonFactory FACTORY = new JsonFactory();

    private LimitLaws() {}

    /** How much a good document has of what is limited, measured without the reader under test. */
    private record Extent(int bytes, int tokens, int depth, int stringLength, int numberLength) {
        static Extent of(byte[] json) {
            int tokens = 0;
            int depth = 0;
            int open = 0;
            int string = 0;
            int number = 0;
            try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
                for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    tokens++;
                    open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                    depth = Math.max(depth, open);
                    if (token.isNumeric()) {
                        number = Math.max(number, parser.getString().length());
                    } else if (token == JsonToken.VALUE_STRING || token == JsonToken.PROPERTY_NAME) {
                        string = Math.max(string, parser.getString().length());
                    }
                }
            }
            return new Extent(
                    json.length - TextDocument.markLength(json, 0, json.length), tokens, depth, string, number);
        }

        boolean isWithin(ReadOptions limits) {
            return bytes <= limits.maxBytes()
                    && tokens <= limits.maxTokens()
                    && depth <= limits.maxDepth()
                    && stringLength <= limits.maxStringLength()
                    && numberLength <= limits.maxNumberLength();
        }
    }

    public static <T> void check(byte[] json, Class<T> type, ReadOptions limits) {
        ReadResult<T> limited = ReadingLaws.check(json, type, limits);
        ReadOptions standard = ReadOptions.defaults().withUnknowns(limits.unknowns());
        ReadResult<T> free = JsonReader.of(type, standard).tryRead(json);
        if (free.value().isEmpty()) {
            same("no value within limits", limited.value(), free.value());
            return;
        }
        Extent extent = Extent.of(json);
        same(extent + " is within the limits", limited.value().isPresent(), extent.isWithin(limits));
        limited.value().ifPresent(value -> same("the value within limits", limited.value(), free.value()));
        if (limited.value().isEmpty()) {
            boolean told = limited.problems().stream().anyMatch(p -> p.code() == ProblemCode.LIMIT_EXCEEDED);
            if (!told) {
                assertThat(limited.problems()).extracting(Problem::code).contains(ProblemCode.LIMIT_EXCEEDED);
            }
        }
    }
}
