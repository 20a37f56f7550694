package org.rapporteur.json.fast;

import java.util.List;
import java.util.function.BiConsumer;
import org.rapporteur.model.LanguageTag;
import org.rapporteur.model.Text;
import org.rapporteur.text.Pairs;

/** Reads and writes text in several languages, of which there are usually one or two. */
final class Texts extends FastCodec<Text> {
    static final Texts INSTANCE = new Texts();

    /** Common languages, whose tags need not be parsed. */
    private static final NameTable LANGUAGES = NameTable.names(List.of(
            "ar", "be", "bg", "bs", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "ga", "he", "hr", "hu",
            "hy", "it", "ja", "ka", "kk", "ko", "lt", "lv", "mk", "mt", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sl",
            "sq", "sr", "sv", "tr", "uk", "und", "zh"));

    private static final NameTable LANGUAGE_STRINGS = NameTable.strings(LANGUAGES.all());

    private static final LanguageTag[] TAGS = tags();

    private Texts() {}

    private static LanguageTag[] tags() {
        LanguageTag[] tags = new LanguageTag[LANGUAGES.all().size()];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = LanguageTag.parse(LANGUAGES.word(i));
        }
        return tags;
    }

    @Override
    Text read(Utf8Input in) {
        Pairs<LanguageTag, String> entries = in.entries();
        for (int language = in.object(LANGUAGES); language != NameTable.NONE; language = in.member(LANGUAGES)) {
            entries.add(tag(in, language), in.text());
        }
        Text text = new Text(entries);
        if (text.entries().size() != entries.size()) {
            throw NotFast.INSTANCE; // the tag is a duplicate
        }
        entries.clear();
        return text;
    }

    /** Reads the next value as a tag. */
    static LanguageTag tag(Utf8Input in) {
        return tag(in, in.word(LANGUAGE_STRINGS));
    }

    private static LanguageTag tag(Utf8Input in, int language) {
        return language == NameTable.OTHER ? LanguageTag.parse(in.content()) : TAGS[language];
    }

    @Override
    void write(Text text, Utf8Encoder out) {
        out.startObject();
        text.entries().forEach(new Entries(out));
        out.endObject();
    }

    /** Not a lambda, because the first lambda of a program is slow. */
    private record Entries(Utf8Encoder out) implements BiConsumer<LanguageTag, String> {
        @Override
        public void accept(LanguageTag tag, String words) {
            out.plainName(tag.value());
            out.string(words);
        }
    }
}
