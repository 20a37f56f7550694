package org.rapporteur.validation;

import static java.lang.Character.UnicodeScript.ARABIC;
import static java.lang.Character.UnicodeScript.ARMENIAN;
import static java.lang.Character.UnicodeScript.BENGALI;
import static java.lang.Character.UnicodeScript.BOPOMOFO;
import static java.lang.Character.UnicodeScript.CYRILLIC;
import static java.lang.Character.UnicodeScript.DEVANAGARI;
import static java.lang.Character.UnicodeScript.ETHIOPIC;
import static java.lang.Character.UnicodeScript.GEORGIAN;
import static java.lang.Character.UnicodeScript.GREEK;
import static java.lang.Character.UnicodeScript.HAN;
import static java.lang.Character.UnicodeScript.HANGUL;
import static java.lang.Character.UnicodeScript.HEBREW;
import static java.lang.Character.UnicodeScript.HIRAGANA;
import static java.lang.Character.UnicodeScript.KATAKANA;
import static java.lang.Character.UnicodeScript.KHMER;
import static java.lang.Character.UnicodeScript.LAO;
import static java.lang.Character.UnicodeScript.LATIN;
import static java.lang.Character.UnicodeScript.MYANMAR;
import static java.lang.Character.UnicodeScript.TAMIL;
import static java.lang.Character.UnicodeScript.THAI;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.LanguageTag;

/**
 * The scripts in which text with a language tag is written: those of the script subtag, or else those of the language.
 *
 * <p>Includes the languages that have a {@code Suppress-Script} in the IANA subtag registry, and the East Asian
 * languages that use several scripts together. Languages that are written in either of two scripts, such as Serbian,
 * are not included.
 */
final class Scripts {
    private static final Set<UnicodeScript> CHINESE = Set.of(HAN, BOPOMOFO);
    private static final Set<UnicodeScript> JAPANESE = Set.of(HAN, HIRAGANA, KATAKANA);
    private static final Set<UnicodeScript> KOREAN = Set.of(HANGUL, HAN);

    /** Scripts, and the {@linkplain Alphabet kinds} of letters that may belong to others. */
    private record Writing(Set<UnicodeScript> scripts, int lettersBeside) {
        Writing(Set<UnicodeScript> scripts) {
            this(scripts, Alphabet.lettersBeside(scripts));
        }
    }

    private static final Writing UNKNOWN = new Writing(Set.of(), 0);
    private static final Map<String, Writing> BY_SUBTAG = bySubtag();
    private static final Map<String, Writing> BY_LANGUAGE = byLanguage();

    private Scripts() {}

    /** Returns the scripts of a tag; empty if neither its script nor its language determines them. */
    static Set<UnicodeScript> of(LanguageTag tag) {
        return writing(tag).scripts();
    }

    /** The kinds of letters that may not belong to the scripts of a tag; none if its scripts cannot be determined. */
    static int lettersBeside(LanguageTag tag) {
        return writing(tag).lettersBeside();
    }

    private static Writing writing(LanguageTag tag) {
        String script = Tags.script(tag);
        return script.isEmpty()
                ? BY_LANGUAGE.getOrDefault(Tags.language(tag), UNKNOWN)
                : BY_SUBTAG.getOrDefault(script, UNKNOWN);
    }

    /** Whether any letter belongs to one of the scripts. */
    static boolean reach(Set<UnicodeScript> scripts, String words) {
        return words.codePoints().anyMatch(c -> Character.isLetter(c) && scripts.contains(UnicodeScript.of(c)));
    }

    /** Whether a letter belongs to a particular script, unlike modifiers that many scripts share. */
    static boolean isOfScript(int c) {
        if (!Character.isLetter(c)) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(c);
        return script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED && script != UnicodeScript.UNKNOWN;
    }

    private static Map<String, Writing> bySubtag() {
        Map<String, Writing> scripts = new HashMap<>();
        scripts.put("Hans", new Writing(CHINESE));
        scripts.put("Hant", new Writing(CHINESE));
        scripts.put("Jpan", new Writing(JAPANESE));
        scripts.put("Kore", new Writing(KOREAN));
        put(scripts, LATIN, "Latn");
        put(scripts, CYRILLIC, "Cyrl");
        put(scripts, GREEK, "Grek");
        put(scripts, ARMENIAN, "Armn");
        put(scripts, GEORGIAN, "Geor");
        put(scripts, HEBREW, "Hebr");
        put(scripts, ARABIC, "Arab");
        put(scripts, HAN, "Hani");
        put(scripts, HANGUL, "Hang");
        put(scripts, DEVANAGARI, "Deva");
        put(scripts, THAI, "Thai");
        return scripts;
    }

    private static Map<String, Writing> byLanguage() {
        Map<String, Writing> scripts = new HashMap<>();
        scripts.put("zh", new Writing(CHINESE));
        scripts.put("ja", new Writing(JAPANESE));
        scripts.put("ko", new Writing(KOREAN));
        put(
                scripts,
                LATIN,
                "af ca cs cy da de en es et eu fi fr ga gl hr hu id is it lt lv ms mt nb nl nn no pl pt ro sk sl sq sv"
                        + " sw fil tr vi");
        put(scripts, CYRILLIC, "be bg mk ru uk");
        put(scripts, GREEK, "el");
        put(scripts, ARMENIAN, "hy");
        put(scripts, GEORGIAN, "ka");
        put(scripts, HEBREW, "he yi");
        put(scripts, ARABIC, "ar fa ps ur");
        put(scripts, DEVANAGARI, "hi mr ne");
        put(scripts, BENGALI, "bn");
        put(scripts, TAMIL, "ta");
        put(scripts, THAI, "th");
        put(scripts, KHMER, "km");
        put(scripts, LAO, "lo");
        put(scripts, MYANMAR, "my");
        put(scripts, ETHIOPIC, "am ti");
        return scripts;
    }

    private static void put(Map<String, Writing> scripts, UnicodeScript script, String keys) {
        for (String key : keys.split(" ", -1)) {
            scripts.put(key, new Writing(Set.of(script)));
        }
    }
}
