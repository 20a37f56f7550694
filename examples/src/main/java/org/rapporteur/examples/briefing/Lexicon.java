package org.rapporteur.examples.briefing;

import java.util.List;
import java.util.Locale;
import org.rapporteur.examples.command.Words;
import org.rapporteur.model.LanguageTag;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.model.term.Term;

/** The words of the briefing in one language: Ukrainian, or English for any other. */
final class Lexicon {
    private final Words words;
    private final Words ofCommands;

    private Lexicon(Words words, Words ofCommands) {
        this.words = words;
        this.ofCommands = ofCommands;
    }

    static Lexicon in(LanguageTag language) {
        return new Lexicon(Words.of(Lexicon.class, "briefing", language), Words.ofCommands(language));
    }

    /** {@return the words that all commands share} */
    Words ofCommands() {
        return ofCommands;
    }

    /** {@return the language of the words, for what the library itself puts into words} */
    Locale locale() {
        return words.locale();
    }

    /** {@return the words of a key, with {@code {0}} and so on filled in} */
    String get(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    /** {@return the words of a key in the form that goes with a number: 1 statement, 2 statements} */
    String count(String key, int number) {
        return words.count(key, number);
    }

    /** {@return a term in words; one that has none is printed as its token} */
    String term(Term term) {
        return words.getOr(keyOf(term), term.token());
    }

    /** {@return the key of a term's words, such as {@code MeetingKind.talks}} */
    static String keyOf(Term term) {
        Class<?> vocabulary = term instanceof Enum<?> constant ? constant.getDeclaringClass() : term.getClass();
        return vocabulary.getSimpleName() + "." + term.token();
    }

    /** {@return a relation in words, as the record says it to which the link leads} */
    String inverse(LinkRelation relation) {
        String key = "inverse." + relation.token();
        return words.has(key) ? words.get(key) : words.get("inverse", quote(relation.token()));
    }

    /** {@return the name of a property of a record} */
    String property(String name) {
        return words.getOr("property." + name, name);
    }

    boolean has(String key) {
        return words.has(key);
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
}
