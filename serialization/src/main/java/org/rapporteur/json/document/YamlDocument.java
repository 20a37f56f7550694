package org.rapporteur.json.document;

import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.read.Location;
import org.rapporteur.json.read.Problem;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.text.Quote;
import tools.jackson.core.JsonParser;

/** A YAML document, as bytes in UTF-8 or as characters. Its offsets count UTF-16 code units. */
final class YamlDocument implements Document {
    private final TextDocument characters;
    private final Documents documents;

    YamlDocument(TextDocument characters, Documents documents) {
        this.characters = characters;
        this.documents = documents;
    }

    @Override
    public @Nullable Problem refusal() {
        Problem refusal = characters.refusal();
        return refusal != null ? refusal : firstUnprintable();
    }

    /** Finds an unprintable character and its location, which the parser does not provide. */
    private @Nullable Problem firstUnprintable() {
        String text = characters.text();
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (!isPrintable(c)) {
                return new Problem(
                        ProblemCode.SYNTAX,
                        "",
                        characters.textLocation(i),
                        "a character that YAML allows, or an escape such as \"\\u0007\"",
                        Quote.of(Character.toString(c)));
            }
        }
        return null;
    }

    /** Whether a code point is {@code c-printable} (YAML 1.2.2, section 5.1). */
    private static boolean isPrintable(int c) {
        return c >= 0x20 && c <= 0x7E
                || c == '\t'
                || c == '\n'
                || c == '\r'
                || c == 0x85
                || c >= 0xA0 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }

    @Override
    public JsonParser parser() {
        return new YamlTokens(characters.text(), documents);
    }

    @Override
    public LongFunction<Location> locator() {
        return characters.locator();
    }

    @Override
    public int length() {
        return characters.length();
    }

    @Override
    public Document snapshot() {
        return new YamlDocument(characters.snapshot(), documents);
    }
}
