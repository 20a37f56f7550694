package org.rapporteur.examples.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.rapporteur.model.LanguageTag;

/** The words of a command in one language. They are in files such as {@code briefing_en.properties}, in UTF-8. */
public final class Words {
    /** The languages that there are. */
    static final List<LanguageTag> LANGUAGES = List.of(LanguageTag.ENGLISH, LanguageTag.UKRAINIAN);

    private static final long FIRST_GROUPED = 10_000;

    private final Properties words = new Properties();
    private final Locale locale;

    private Words(Locale locale) {
        this.locale = locale;
    }

    /**
     * Reads words.
     *
     * @param owner a class beside the files
     * @param name the name of the files without language and extension
     * @param language the language; English takes the place of one that has no words
     * @return the words
     */
    public static Words of(Class<?> owner, String name, LanguageTag language) {
        LanguageTag spoken = spoken(language).orElse(LanguageTag.ENGLISH);
        Words read = new Words(Locale.forLanguageTag(spoken.value()));
        String file = name + "_" + spoken.value() + ".properties";
        try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(file), file)) {
            read.words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    /** {@return the words that all commands share, in a language; in English if it has none} */
    public static Words ofCommands(LanguageTag language) {
        return of(Words.class, "command", language);
    }

    /** {@return the language that has words for a language or a region of it; empty if there is none} */
    static Optional<LanguageTag> spoken(LanguageTag language) {
        String tag = language.value();
        return LANGUAGES.stream()
                .filter(each -> tag.equals(each.value()) || tag.startsWith(each.value() + "-"))
                .findFirst();
    }

    /** {@return the language of the words, for what the library itself puts into words} */
    public Locale locale() {
        return locale;
    }

    /** {@return whether a key has words} */
    public boolean has(String key) {
        return words.containsKey(key);
    }

    /** {@return the words of a key, or others if it has none} */
    public String getOr(String key, String others) {
        return words.getProperty(key, others);
    }

    /** {@return the words of a key, with {@code {0}} and so on filled in} */
    public String get(String key, Object... arguments) {
        String pattern = Objects.requireNonNull(words.getProperty(key), key);
        StringBuilder filled = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            boolean slot = i + 2 < pattern.length()
                    && pattern.charAt(i) == '{'
                    && pattern.charAt(i + 2) == '}'
                    && Character.digit(pattern.charAt(i + 1), 10) >= 0
                    && Character.digit(pattern.charAt(i + 1), 10) < arguments.length;
            if (slot) {
                filled.append(arguments[Character.digit(pattern.charAt(i + 1), 10)]);
                i += 2;
            } else {
                filled.append(pattern.charAt(i));
            }
        }
        return filled.toString();
    }

    /** {@return the words of a key in the form that goes with a number: no statements, 1 statement, 2 statements} */
    public String count(String key, long number) {
        String none = key + ".none";
        return number == 0 && has(none) ? get(none) : get(key + "." + plural(number), number(number));
    }

    /** {@return {@code 9999} and {@code 10,000}, in the way of the language} */
    public String number(long number) {
        return number < FIRST_GROUPED ? Long.toString(number) : String.format(locale, "%,d", number);
    }

    /** The plural categories of Unicode CLDR for whole numbers, in the two languages that there are. */
    private String plural(long number) {
        if (locale.getLanguage().equals("en")) {
            return number == 1 ? "one" : "other";
        }
        long ten = number % 10;
        long hundred = number % 100;
        if (ten == 1 && hundred != 11) {
            return "one";
        }
        return ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? "few" : "many";
    }
}
