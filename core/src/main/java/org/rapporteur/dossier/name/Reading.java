package org.rapporteur.dossier.name;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How readers of one language pronounce the Latin spelling of a name, as far as it tells two names apart.
 *
 * <p>Sounds that languages spell differently have a digit: 1 shch, 2 zh, 3 kh, 4 ts, 5 ch, 6 sh. A word is read in a language
 * only if its letters suggest that language: the ch of Chtcherbak is French, and that of Sacharow German.
 */
final class Reading {
    private static final String ALL = " ph f th t qu kv q k w v x ks y i j i";

    private static final Reading ENGLISH = new Reading(
            "schtsch 1 shtsch 1 shch 1 chtch 1 tsch 5 sch 6 sh 6 zh 2 kh 3 tch 5 ch 5 ts 4 tz 4 ck k ce 4e ci 4i cy 4i c k gh g"
                    + ALL);
    private static final List<Reading> GERMAN =
            List.of(german("sch 6", "z"), german("sch 6", "s"), german("sch 2", "z"), german("sch 2", "s"));
    private static final Reading FRENCH =
            new Reading("chtch 1 tch 5 ch 6 ou u dj d2 jou 2u j 2 gue ge gui gi ss s ts 4 kh 3 ck k c k" + ALL);
    private static final Reading SLAVIC = new Reading(
            "szcz 1 šč 1 ŝ 1 sz 6 š 6 ś 6 ş 6 ș 6 cz 5 č 5 ć 5 ž 2 ż 2 rz 2 ź z ch 3 ţ 4 ț 4 c 4 â ia û iu đ di ó u ie e sh 6 zh 2 kh 3"
                    + ALL);

    private static final Pattern GERMAN_LETTERS = Pattern.compile("sch|w|j|^s.*+(?<=ski)$");
    private static final Pattern FRENCH_LETTERS =
            Pattern.compile("tch|ou|ch[mtkvn]|ji|dj|j[bcdfgklmnprstvz]|gu[ei]|ine$");
    private static final Pattern SLAVIC_ENDING = Pattern.compile("(enko|ov|ev|ski)$");
    private static final Pattern SLAVIC_LETTERS = Pattern.compile("[^a-z]|w|j|cz|sz|c(?![hkeiy])|c(?=[eiy])");
    private static final Pattern SURELY_SLAVIC = Pattern.compile("w|j|cz|sz");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("['’ʼʹʺ\"”`´]");

    private final Map<String, String> rules = new HashMap<>();

    /** The length of the longest rule that begins with a letter. */
    private final Map<Character, Integer> longest = new HashMap<>();

    private Reading(String rules) {
        String[] words = rules.split(" ", -1);
        for (int i = 0; i < words.length; i += 2) {
            this.rules.putIfAbsent(words[i], words[i + 1]); // a language precedes what holds of all
            if (!words[i].isEmpty()) {
                longest.merge(words[i].charAt(0), words[i].length(), Math::max);
            }
        }
    }

    private static Reading german(String sch, String s) {
        return new Reading("schtsch 1 dsch d2 tsch 5 " + sch + " ch 3 tz 4 z 4 ss s"
                + " sa Sa se Se si Si so So su Su sy Si sj Si sb Sb sd Sd sg Sg sl Sl sm Sm sn Sn sw Sv".replace("S", s)
                + " ck k c k" + ALL);
    }

    /** Returns what a word in small Latin letters may sound like. */
    static Set<String> all(String word) {
        Set<String> sounds = new LinkedHashSet<>();
        String plain = plain(word);
        sounds.add(ENGLISH.sound(plain));
        if (GERMAN_LETTERS.matcher(plain).find()) {
            GERMAN.forEach(german -> sounds.add(german.sound(plain)));
        }
        boolean isFrench = FRENCH_LETTERS.matcher(plain).find()
                || plain.contains("ch") && SLAVIC_ENDING.matcher(plain).find();
        if (isFrench) {
            String ending = plain.endsWith("ine") ? plain.substring(0, plain.length() - 1) : plain;
            sounds.add(FRENCH.sound(ending));
        }
        String letters = SIGNS.matcher(word).replaceAll("");
        if (SLAVIC_LETTERS.matcher(letters).find()) {
            boolean isSure =
                    !letters.equals(plain) || SURELY_SLAVIC.matcher(letters).find();
            if (isSure || !plain.contains("ch")) {
                sounds.add(SLAVIC.sound(letters));
            }
        }
        return sounds;
    }

    /** Returns what a transliteration by a rule for English readers sounds like. */
    static String ofEnglish(String word) {
        return ENGLISH.sound(plain(word));
    }

    /** Returns what a transliteration by ISO 9 or in Serbian sounds like. */
    static String ofSlavic(String word) {
        return SLAVIC.sound(SIGNS.matcher(word).replaceAll(""));
    }

    /** Returns a word without diacritics and signs, each letter with a mark as its bare letter. */
    static String plain(String word) {
        if (word.chars().allMatch(c -> c < 0x80 && c != '\'' && c != '"' && c != '`')) {
            return word;
        }
        StringBuilder plain = new StringBuilder();
        String bare = SIGNS.matcher(MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                        .replaceAll(""))
                .replaceAll("");
        for (int i = 0; i < bare.length(); i++) {
            plain.append(bare(bare.charAt(i)));
        }
        return plain.toString();
    }

    private static String bare(char letter) {
        return switch (letter) {
            case 'ß' -> "ss";
            case 'ł' -> "l";
            case 'ø' -> "o";
            case 'đ', 'ð' -> "d";
            case 'ħ' -> "h";
            case 'þ' -> "th";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ı' -> "i";
            case 'ə' -> "a";
            default -> String.valueOf(letter);
        };
    }

    private String sound(String word) {
        StringBuilder sound = new StringBuilder();
        for (int i = 0; i < word.length(); ) {
            int length = Math.min(longest.getOrDefault(word.charAt(i), 0), word.length() - i);
            while (length > 0 && !rules.containsKey(word.substring(i, i + length))) {
                length--;
            }
            sound.append(
                    length == 0 ? word.substring(i, i + 1) : rules.getOrDefault(word.substring(i, i + length), ""));
            i += Math.max(1, length);
        }
        return folded(plain(sound.toString()));
    }

    /**
     * A part of a sound that is taken for another.
     *
     * @param sign the letters without which the pattern is not found, as most are not
     * @param pattern the pattern
     * @param sound the sound that it is taken for
     */
    private record Fold(String sign, Pattern pattern, String sound) {
        Fold(String sign, String pattern, String sound) {
            this(sign, Pattern.compile(pattern), sound);
        }

        String in(String word) {
            return word.contains(sign) ? pattern.matcher(word).replaceAll(sound) : word;
        }
    }

    private static final List<Fold> FOLDS = List.of(
            new Fold("j", "j", "i"),
            new Fold("y", "y", "i"),
            new Fold("65", "65", "1"),
            new Fold("ii", "i{2,}", "i"),
            new Fold("ie", "^ie", "e"),
            new Fold("ie", "(?<=[aeou])ie", "e"),
            new Fold("skaia", "skaia$", "ska"),
            new Fold("ae", "ae", "a"),
            new Fold("oe", "oe", "o"),
            new Fold("ue", "ue", "u"),
            new Fold("o", "(?<=[1256])o", "e"),
            new Fold("ff", "(?<=[oe])ff$", "v"),
            new Fold("i", "(?<=..)i[eo](?=va?$)", "e"));

    private static String folded(String sound) {
        String folded = sound;
        for (Fold fold : FOLDS) {
            folded = fold.in(folded);
        }
        return folded;
    }
}
