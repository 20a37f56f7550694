package org.rapporteur.dossier.name;

import java.lang.Character.UnicodeScript;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A word of a name, with what it is compared by. */
final class Word {
    /** Shorter sounds say too little: Li and Ly are two names. */
    private static final int LEAST_SOUND = 3;

    private static final int LEAST_LOOSE = 4;

    private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1");
    private static final Pattern PATRONYMIC = Pattern.compile(".+(([oei]v)i5|[oei]vna|i5na)|il+i5|lu[ck]i5|kuz[mi]+i5");

    final String text;
    final boolean initial;
    private final boolean cyrillic;

    /** The word in the letters a to z, with and without an e for an umlaut. */
    private final Set<String> plain = new LinkedHashSet<>();

    private final Map<Romanization, Set<String>> romanized = new EnumMap<>(Romanization.class);
    final Set<String> sounds = new LinkedHashSet<>();
    private final Set<String> audible;
    private final Set<String> breathed = new LinkedHashSet<>();
    private final Set<String> single = new LinkedHashSet<>();
    private final Set<String> forms;

    /**
     * Creates a word.
     *
     * @param text the word in the form of names
     * @param isShortened whether a full stop follows it
     */
    Word(String text, boolean isShortened) {
        this(text, isShortened, true);
    }

    Word(String text, boolean isShortened, boolean hasForms) {
        this.text = text;
        this.initial = text.codePointCount(0, text.length()) == 1 || isShortened && text.length() <= 3;
        this.cyrillic = isCyrillic(text);
        if (cyrillic) {
            String letters = text.replace("'", "");
            for (Romanization rule : Romanization.values()) {
                Set<String> romanizations = rule.of(letters);
                romanized.put(rule, romanizations);
                romanizations.forEach(latin -> sounds.add(sound(rule, latin)));
            }
            plain.add(letters.replace('ё', 'е'));
        } else {
            plain.add(Reading.plain(text));
            plain.add(Reading.plain(text.replace("ä", "ae")
                    .replace("ö", "oe")
                    .replace("ü", "ue")
                    .replace("ø", "oe")
                    .replace("å", "aa")
                    .replace("đ", "dj")));
            sounds.addAll(Reading.all(text));
            for (String word : plain) {
                if (!word.equals(text)) {
                    sounds.addAll(Reading.all(word));
                }
            }
        }
        this.audible =
                sounds.stream().filter(sound -> sound.length() >= LEAST_SOUND).collect(Collectors.toSet());
        for (String sound : sounds) {
            if (sound.length() >= LEAST_LOOSE) {
                breathed.add(breathed(sound));
                single.add(single(sound));
            }
        }
        this.forms = hasForms ? Forms.of(this) : Set.of();
    }

    private static boolean isCyrillic(String text) {
        return text.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.CYRILLIC);
    }

    private static String sound(Romanization rule, String latin) {
        boolean isSlavic = rule == Romanization.ISO_9 || rule == Romanization.GAJ;
        return isSlavic ? Reading.ofSlavic(latin) : Reading.ofEnglish(latin);
    }

    /** Whether the word is one that persons have as a given name. */
    boolean isGivenName() {
        return !forms.isEmpty();
    }

    boolean isPatronymic() {
        return sounds.stream().anyMatch(sound -> PATRONYMIC.matcher(sound).matches());
    }

    /** Returns why both words may be one; empty if nothing speaks for it. */
    Optional<NameReason> match(Word other) {
        if (text.equals(other.text)) {
            return Optional.of(NameReason.SAME);
        } else if (initial || other.initial) {
            return startsLike(other) ? Optional.of(NameReason.INITIAL) : Optional.empty();
        } else if (cyrillic == other.cyrillic && meet(plain, other.plain)) {
            return Optional.of(NameReason.DIACRITICS);
        } else if (!romanizations(other).isEmpty()) {
            return Optional.of(NameReason.TRANSLITERATION);
        } else if (meet(audible, other.audible)) {
            return Optional.of(NameReason.SPELLING);
        } else if (meet(forms, other.forms)) {
            return Optional.of(NameReason.GIVEN_NAME);
        } else if (meet(breathed, other.breathed)) {
            return Optional.of(NameReason.UKRAINIAN_RUSSIAN);
        } else if (meet(single, other.single)) {
            return Optional.of(NameReason.DOUBLED_LETTER);
        }
        return Optional.empty();
    }

    /** Returns the rules by which one word is a transliteration of the other. */
    Set<Romanization> romanizations(Word other) {
        Set<Romanization> rules = new LinkedHashSet<>();
        if (cyrillic != other.cyrillic) {
            Word source = cyrillic ? this : other;
            Word latin = cyrillic ? other : this;
            source.romanized.forEach((rule, words) -> {
                boolean exact = rule == Romanization.ISO_9;
                if (words.stream()
                        .anyMatch(word -> exact
                                ? word.equals(latin.text.replace('\'', 'ʹ'))
                                        || word.replace("ʹ", "").equals(latin.text)
                                : latin.plain.contains(Reading.plain(word)))) {
                    rules.add(rule);
                }
            });
        }
        return rules;
    }

    /** The keys by which an index finds the word: words that match have one in common, initials apart. */
    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        sounds.forEach(sound -> keys.add(key(sound)));
        forms.forEach(form -> keys.add("#" + form));
        if (keys.isEmpty()) {
            keys.add(text); // in letters that no table has
        }
        return keys;
    }

    /** Returns the first of the keys of a word, without the others. */
    static String firstKey(String text) {
        if (!isCyrillic(text)) {
            return key(Reading.ofEnglish(text));
        }
        String letters = text.replace("'", "");
        for (Romanization rule : Romanization.values()) {
            for (String latin : rule.of(letters)) {
                return key(sound(rule, latin));
            }
        }
        return text;
    }

    private static String key(String sound) {
        return single(breathed(sound));
    }

    private boolean startsLike(Word other) {
        return other.text.startsWith(text)
                || text.startsWith(other.text)
                || sounds.stream()
                        .anyMatch(one -> other.sounds.stream()
                                .anyMatch(two -> !one.isEmpty()
                                        && !two.isEmpty()
                                        && (two.startsWith(one) || one.startsWith(two))));
    }

    private static boolean meet(Set<String> some, Set<String> others) {
        return !Collections.disjoint(some, others);
    }

    private static String breathed(String sound) {
        return sound.replace('g', 'h').replace('3', 'h');
    }

    private static String single(String sound) {
        for (int i = 1; i < sound.length(); i++) {
            if (sound.charAt(i) == sound.charAt(i - 1) || Character.isSurrogate(sound.charAt(i))) {
                return DOUBLED.matcher(sound).replaceAll("$1");
            }
        }
        return sound;
    }

    @Override
    public String toString() {
        return text + (initial ? "." : "");
    }
}
