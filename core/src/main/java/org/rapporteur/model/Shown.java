package org.rapporteur.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.model.term.Term;
import org.rapporteur.text.Quote;

/**
 * Describes the values of this package on one line: kind, id, and what one would call it. The generated classes call it.
 *
 * <p>What a source or a speaker said is in quotation marks. Each word of a document is cut by itself and escaped, so that a line is
 * short, takes the same time for values of any size, and never ends inside a bracket. Which parts of each type are shown is in
 * {@link ShownEntities} and {@link ShownParts}.
 */
final class Shown {
    private static final int MOST = 80;
    private static final int MOST_NAMES = 5;
    private static final List<LanguageTag> ENGLISH = List.of(LanguageTag.ENGLISH);

    private Shown() {}

    static String of(Object value) {
        return value instanceof Entity entity ? ShownEntities.of(entity) : ShownParts.of(value);
    }

    /** Returns a line; without a colon if there is nothing to say about the value. */
    static String line(String kindAndId, String what) {
        return what.isEmpty() ? kindAndId : kindAndId + ": " + what;
    }

    static String id(Id<?> id) {
        return bare(id.value());
    }

    static String words(Text text) {
        return bare(text.lookup(ENGLISH));
    }

    /** Returns what identifies a party in a few words: the actor, or else what the source says. */
    static String briefly(Party party) {
        return party.actor().map(Shown::id).orElseGet(() -> asNamed(party));
    }

    /** Returns how a source calls a party, and if it does not, who it is. */
    static String asNamed(Party party) {
        return party.asNamed()
                .map(Shown::bare)
                .or(() -> party.description().map(Shown::words))
                .or(() -> party.actor().map(Shown::id))
                .or(() -> party.officeId().map(Shown::bare))
                .orElse("");
    }

    /** Returns the beginning of words that stand without quotation marks, such as a name, a term or a date. */
    static String bare(Object words) {
        return Quote.beginning(words instanceof Term term ? term.token() : words.toString(), MOST);
    }

    static String bare(Optional<?> words) {
        return words.map(Shown::bare).orElse("");
    }

    /** Returns the beginning of a passage, in quotation marks. */
    static String quoted(String passage) {
        return Quote.passage(passage, MOST);
    }

    static String quoted(Text passage) {
        return quoted(passage.lookup(ENGLISH));
    }

    /** Returns the parts that are not empty. */
    static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** Returns words followed by remarks in parentheses; the remarks alone if there are no words. */
    static String noted(String words, String... remarks) {
        String noted = joined(remarks);
        if (words.isEmpty() || noted.isEmpty()) {
            return words + noted;
        }
        return words + " (" + noted + ')';
    }

    /** Returns the first of several names, followed by {@code …} if there are more. */
    static String names(Stream<String> names) {
        List<String> first = names.limit(MOST_NAMES + 1L).toList();
        String listed = String.join(", ", first.subList(0, Math.min(first.size(), MOST_NAMES)));
        return first.size() > MOST_NAMES ? listed + ", …" : listed;
    }
}
