package org.rapporteur.dossier.name;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Why two names may be names of one actor.
 *
 * <p>The constants are in order, those that say most first.
 *
 * @since 0.1
 */
public enum NameReason {
    /**
     * The letters are the same; case, apostrophes, spaces and hyphens may differ.
     *
     * @since 0.1
     */
    SAME(MatchStrength.STRONG),

    /**
     * The letters are the same apart from diacritics, or what replaces them: Orbán and Orban, Müller and Mueller.
     *
     * @since 0.1
     */
    DIACRITICS(MatchStrength.STRONG),

    /**
     * One is a transliteration of the other by a published rule: Кулеба and Kuleba. {@link NameMatch#romanizations()}
     * returns the rules.
     *
     * @since 0.1
     */
    TRANSLITERATION(MatchStrength.STRONG),

    /**
     * The words are divided differently: Abdel Fattah and Abdelfattah.
     *
     * @since 0.1
     */
    BOUNDARY(MatchStrength.STRONG),

    /**
     * Both are spellings of names that sound the same: Zelenskyy and Selenskyj, Sikorski and Sikorsky.
     *
     * @since 0.1
     */
    SPELLING(MatchStrength.FAIR),

    /**
     * They are forms of one name in several languages: Dmytro and Dmitry, Володимир and Vladimir.
     *
     * @since 0.1
     */
    GIVEN_NAME(MatchStrength.FAIR),

    /**
     * An h in one stands where the other has g or kh, as in Ukrainian and Russian forms: Hrytsenko and Gritsenko.
     *
     * @since 0.1
     */
    UKRAINIAN_RUSSIAN(MatchStrength.FAIR),

    /**
     * The words are in another order: Kuleba Dmytro.
     *
     * @since 0.1
     */
    ORDER(MatchStrength.FAIR),

    /**
     * A word is shortened to its initial: D. Kuleba.
     *
     * @since 0.1
     */
    INITIAL(MatchStrength.FAIR),

    /**
     * The patronymic is left out in one: Dmytro Ivanovych Kuleba.
     *
     * @since 0.1
     */
    PATRONYMIC(MatchStrength.FAIR),

    /**
     * Other words are left out in one: Ursula Leyen.
     *
     * @since 0.1
     */
    OMISSION(MatchStrength.FAIR),

    /**
     * One is a single word of the other, such as the family name: Kuleba.
     *
     * @since 0.1
     */
    FAMILY_NAME_ALONE(MatchStrength.FAIR),

    /**
     * Only a given name is shared in full: Dmytro, Dmytro K.
     *
     * @since 0.1
     */
    GIVEN_NAME_ALONE(MatchStrength.WEAK),

    /**
     * A letter is doubled in one: Kallas and Kalas.
     *
     * @since 0.1
     */
    DOUBLED_LETTER(MatchStrength.WEAK);

    private final MatchStrength strength;

    NameReason(MatchStrength strength) {
        this.strength = strength;
    }

    /** {@return how much a match for this reason alone says} */
    public MatchStrength strength() {
        return strength;
    }

    /**
     * Returns the reason in plain words, which are meant for people and may change in later versions.
     *
     * @param locale Ukrainian; any other language gives English
     * @return the words, for example {@code the words are in another order}
     * @throws NullPointerException if the locale is null
     */
    public String phrase(Locale locale) {
        boolean ukrainian =
                Objects.requireNonNull(locale, "locale").getLanguage().equals("uk");
        String key = name().toLowerCase(Locale.ROOT).replace('_', '-');
        return (ukrainian ? Phrases.UKRAINIAN : Phrases.ENGLISH).getOrDefault(key, key);
    }

    /** The words, loaded when they are first needed. */
    private static final class Phrases {
        static final Map<String, String> ENGLISH = Table.load("reasons_en");
        static final Map<String, String> UKRAINIAN = Table.load("reasons_uk");
    }
}
