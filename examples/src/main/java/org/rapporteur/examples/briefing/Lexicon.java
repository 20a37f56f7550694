package org.rapporteur.examples.briefing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.rapporteur.model.LanguageTag;
import org.rapporteur.model.term.Term;

/** The words of the briefing in one language: Ukrainian, or English for any other. */
final class Lexicon {
    private final Properties words;
    private final Locale locale;

    private Lexicon(String language) {
        this.words = load("briefing_" + language + ".properties");
        this.locale = Locale.forLanguageTag(language);
    }

    static Lexicon in(LanguageTag language) {
        String tag = language.value();
        return new Lexicon(tag.equals("uk") || tag.startsWith("uk-") ? "uk" : "en");
    }

    /** {@return the language of the words, for what the library itself puts into words} */
    Locale locale() {
        return locale;
    }

    /** {@return the words of a key, with {@code {0}} and so on filled in} */
    String get(String key, Object... arguments) {
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

    /** {@return the words of a key in the form that goes with a number: 1 statement, 2 statements} */
    String count(String key, int number) {
        return get(key + "." + plural(number), number);
    }

    /** {@return a term in words; one that has none is printed as its token} */
    String term(Term term) {
        return words.getProperty(keyOf(term), term.token());
    }

    /** {@return the key of a term's words, such as {@code MeetingKind.talks}} */
    static String keyOf(Term term) {
        Class<?> vocabulary = term instanceof Enum<?> constant ? constant.getDeclaringClass() : term.getClass();
        return vocabulary.getSimpleName() + "." + term.token();
    }

    boolean has(String key) {
        return words.containsKey(key);
    }

    /** {@return {@code A, B}} */
    String comma(List<String> items) {
        return items.stream()
                .reduce((before, next) -> get("list.comma", before, next))
                .orElse("");
    }

    /** {@return {@code A, B and C}} */
    String and(List<String> items) {
        int last = items.size() - 1;
        return last < 1 ? comma(items) : get("list.and", comma(items.subList(0, last)), items.get(last));
    }

    /** {@return {@code A, B and C}, or {@code A; B, of D; C} where a comma stands in one of them already} */
    String parties(List<String> items) {
        boolean nested = items.size() > 1 && items.stream().anyMatch(item -> item.contains(","));
        return nested ? String.join("; ", items) : and(items);
    }

    /** {@return the words, with remarks in brackets behind them if there are any} */
    String aside(String words, List<String> remarks) {
        return remarks.isEmpty() ? words : get("with.aside", words, comma(remarks));
    }

    String quote(String words) {
        return get("quote", words);
    }

    /** The plural categories of Unicode CLDR for whole numbers, in the two languages that there are. */
    private String plural(int number) {
        if (locale.getLanguage().equals("en")) {
            return number == 1 ? "one" : "other";
        }
        int ten = number % 10;
        int hundred = number % 100;
        if (ten == 1 && hundred != 11) {
            return "one";
        }
        return ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? "few" : "many";
    }

    private static Properties load(String name) {
        Properties words = new Properties();
        try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(name), name)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
