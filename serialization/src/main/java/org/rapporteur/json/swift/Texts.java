package org.rapporteur.json.swift;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.LanguageTag;
import org.rapporteur.model.Text;

/** Text in several languages, which most often are one or two. */
final class Texts extends Swift<Text> {
    static final Texts INSTANCE = new Texts();

    private static final int FEW = 8;

    /** Those in which much is reported: their tags need not be parsed. */
    private static final Words LANGUAGES = Words.of(List.of(
            "ar", "be", "bg", "bs", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "ga", "he", "hr", "hu",
            "hy", "it", "ja", "ka", "kk", "ko", "lt", "lv", "mk", "mt", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sl",
            "sq", "sr", "sv", "tr", "uk", "und", "zh"));

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
        in.object();
        LanguageTag tag = tag(in);
        if (tag == null) {
            throw Declined.INSTANCE;
        }
        Text text = Text.of(tag, in.string());
        for (tag = tag(in); tag != null; tag = tag(in)) {
            Map<LanguageTag, String> before = text.entries();
            if (before.size() == FEW) {
                return many(before, tag, in);
            }
            if (before.containsKey(tag)) {
                throw Declined.INSTANCE;
            }
            text = text.and(tag, in.string());
        }
        return text;
    }

    /** Of many entries, none is copied for each. */
    private static Text many(Map<LanguageTag, String> before, LanguageTag next, Utf8Input in) {
        Map<LanguageTag, String> entries = new TreeMap<>(before);
        for (LanguageTag tag = next; tag != null; tag = tag(in)) {
            if (entries.put(tag, in.string()) != null) {
                throw Declined.INSTANCE;
            }
        }
        return new Text(entries);
    }

    private static @Nullable LanguageTag tag(Utf8Input in) {
        int language = in.member(LANGUAGES);
        if (language == Words.NONE) {
            return null;
        }
        return language == Words.OTHER ? LanguageTag.parse(in.text()) : TAGS[language];
    }

    @Override
    void write(Text text, Utf8Encoder out) {
        out.startObject();
        text.entries().forEach(new Entries(out));
        out.endObject();
    }

    /** Not a lambda, of which the first is slow. */
    private record Entries(Utf8Encoder out) implements BiConsumer<LanguageTag, String> {
        @Override
        public void accept(LanguageTag tag, String words) {
            out.plainName(tag.value());
            out.string(words);
        }
    }
}
