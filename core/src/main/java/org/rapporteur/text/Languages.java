package org.rapporteur.text;

import java.util.List;
import java.util.Optional;

/**
 * Compares language tags by the Language Subtag Registry of IANA (RFC 5646), of the date that the table in this package
 * states, and not by the data of the JDK, which changes with it.
 *
 * <p>All tags must be well-formed and in canonical case.
 */
public final class Languages {
    private static final int OF_LANGUAGE = 3;
    private static final int OF_SCRIPT = 4;

    private Languages() {}

    /**
     * Returns whether all subtags are registered or for private use. Extensions are not checked.
     *
     * @param tag a tag
     * @return whether the tag is valid by RFC 5646 section 2.2.9, except that subtags may be repeated
     */
    public static boolean isRegistered(String tag) {
        if (tag.length() <= OF_LANGUAGE) {
            return isLanguage(tag);
        }
        if (tag.startsWith("x-") || LanguageTable.TAGS.containsKey(tag)) {
            return true;
        }
        String[] subtags = tag.split("-", -1);
        if (!isLanguage(subtags[0])) {
            return false;
        }
        for (int i = 1; i < subtags.length && subtags[i].length() > 1; i++) {
            if (!isRegistered(subtags[i], subtags[0])) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns whether a subtag that is not the first is registered.
     *
     * @param subtag a subtag of at least two characters, before any extension
     * @param language the first subtag
     * @return whether it is registered, or for private use; an extended language must be registered for the language
     */
    public static boolean isRegistered(String subtag, String language) {
        char first = subtag.charAt(0);
        boolean letters = first > '9';
        if (letters && subtag.length() == OF_SCRIPT) {
            return LanguageTable.SCRIPTS.contains(subtag) || subtag.startsWith("Qa") && subtag.compareTo("Qabx") <= 0;
        }
        if (subtag.length() == 2 || !letters && subtag.length() == OF_LANGUAGE) {
            return LanguageTable.REGIONS.contains(subtag)
                    || subtag.length() == 2 && (first == 'X' || first == 'Q' && subtag.charAt(1) >= 'M');
        }
        return subtag.length() == OF_LANGUAGE
                ? LanguageTable.EXTLANGS.contains(language + '-' + subtag)
                : LanguageTable.VARIANTS.contains(subtag);
    }

    /** Whether a first subtag is registered or for private use, from {@code qaa} to {@code qtz}. */
    private static boolean isLanguage(String subtag) {
        return LanguageTable.isLanguage(subtag)
                || subtag.length() == OF_LANGUAGE && subtag.charAt(0) == 'q' && subtag.charAt(1) <= 't';
    }

    /**
     * Returns the tag by which a language is compared: with the preferred subtags, the extended language as the language,
     * and the registered subtag of a language with several codes.
     *
     * @param tag a tag, such as {@code zh-yue-HK} or {@code ukr}
     * @return the same tag if there is nothing to replace; otherwise another, such as {@code yue-HK} or {@code uk}
     */
    public static String canonical(String tag) {
        if (tag.length() <= OF_LANGUAGE) {
            return LanguageTable.SAME.getOrDefault(tag, tag);
        }
        String preferred = LanguageTable.TAGS.get(tag);
        if (preferred != null) {
            return preferred;
        }
        String[] subtags = tag.split("-", -1);
        int next = 1;
        String language = subtags[0];
        if (subtags.length > 1 && LanguageTable.EXTLANGS.contains(language + '-' + subtags[1])) {
            language = subtags[1];
            next = 2;
        }
        StringBuilder canonical = new StringBuilder(LanguageTable.SAME.getOrDefault(language, language));
        boolean inExtension = false;
        for (int i = next; i < subtags.length; i++) {
            inExtension |= subtags[i].length() == 1;
            canonical.append('-').append(inExtension ? subtags[i] : preferred(subtags[i]));
        }
        return canonical.toString();
    }

    /** A region is in capitals, and a variant longer than a language, so that none is taken for a language. */
    private static String preferred(String subtag) {
        return LanguageTable.PREFERRED.getOrDefault(subtag, subtag);
    }

    /**
     * Returns the language of a tag.
     *
     * @param tag a tag, such as {@code zh-yue-HK} or {@code ukr-Latn}
     * @return the first subtag of the canonical tag, such as {@code yue} or {@code uk}
     */
    public static String language(String tag) {
        String canonical = canonical(tag);
        int hyphen = canonical.indexOf('-');
        return hyphen < 0 ? canonical : canonical.substring(0, hyphen);
    }

    /**
     * Returns the macrolanguage to which a language belongs, such as {@code zh} for {@code yue}.
     *
     * @param language the language of a tag
     * @return the macrolanguage; empty if there is none
     */
    public static Optional<String> macrolanguage(String language) {
        return Optional.ofNullable(LanguageTable.MEMBERS.get(language));
    }

    /**
     * Returns whether two languages are one, or one is the macrolanguage of the other.
     *
     * @param one the language of a tag
     * @param other the language of another tag
     * @return whether text in the one may be in the other
     */
    public static boolean mayBeOne(String one, String other) {
        return one.equals(other)
                || one.equals(LanguageTable.MEMBERS.get(other))
                || other.equals(LanguageTable.MEMBERS.get(one));
    }

    /**
     * Returns the registered language that a subtag stands for that is not registered.
     *
     * @param subtag a code of ISO 639 with three letters, a country code or an English name, in small letters
     * @return the language, such as {@code uk} for {@code ukr} and {@code ua}; empty if the subtag is none of these
     */
    public static Optional<String> meantBy(String subtag) {
        String language = LanguageTable.UNREGISTERED.get(subtag);
        language = language == null ? LanguageTable.COUNTRIES.get(subtag) : language;
        return Optional.ofNullable(language == null ? LanguageTable.ENGLISH.get(subtag) : language);
    }

    /** {@return the English names of languages in small letters and in order, as far as they have the form of a subtag} */
    public static List<String> englishNames() {
        return LanguageTable.ENGLISH.keySet().stream().sorted().toList();
    }

    /** {@return the registered scripts in order} */
    public static List<String> scripts() {
        return LanguageTable.SCRIPTS.stream().sorted().toList();
    }
}
