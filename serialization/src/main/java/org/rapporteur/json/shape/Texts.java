package org.rapporteur.json.shape;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.model.LanguageTag;
import org.rapporteur.model.Text;

/** The codec of text in several languages: an object whose names are language tags. */
final class Texts implements Codec<Text> {
    static final Texts TEXT = new Texts();

    private Texts() {}

    @Override
    public ValueType type() {
        return new ValueType.LanguageMap();
    }

    @Override
    public @Nullable Text read(Decoder in) {
        if (in.token() != Token.START_OBJECT) {
            in.reportType("an object of language tags and strings");
            return null;
        }
        Map<LanguageTag, String> entries = new TreeMap<>();
        boolean whole = true;
        while (in.next() == Token.NAME) {
            whole &= readEntry(in, entries);
        }
        if (whole && entries.isEmpty()) {
            in.reportBehind(ProblemCode.ILL_FORMED_VALUE, "", "at least one language", "none");
        } else if (whole) {
            return new Text(entries);
        }
        return null;
    }

    private static boolean readEntry(Decoder in, Map<LanguageTag, String> entries) {
        String name = in.text();
        in.enter(name);
        LanguageTag tag = Strings.TAG.parse(in);
        boolean twice = tag != null && entries.containsKey(tag);
        if (twice) {
            in.report(ProblemCode.DUPLICATE_PROPERTY, "one entry of a language", "a second one");
        }
        in.next();
        String words = Strings.STRING.read(in);
        in.leave();
        if (tag == null || twice || words == null) {
            return false;
        }
        entries.put(tag, words);
        return true;
    }

    @Override
    public void write(Text text, Encoder out) {
        out.startObject();
        text.entries().forEach((tag, words) -> {
            out.name(tag.value());
            out.string(words);
        });
        out.endObject();
    }
}
