package org.rapporteur.examples.briefing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Id;
import org.rapporteur.model.Source;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.Bearing;
import org.rapporteur.model.term.SourceKind;

/**
 * Whence something is known: who relays it, and whether it is implied, disputed or added by the makers of the dossier.
 */
final class Provenance {
    private final Narrator narrator;
    private final Map<String, Integer> numbers = new HashMap<>();
    private boolean implied;

    Provenance(Narrator narrator) {
        this.narrator = narrator;
        for (Source source : narrator.dossier().sources()) {
            numbers.putIfAbsent(source.id().value(), numbers.size() + 1);
        }
    }

    /** {@return what a source is called: its publisher, with its title if it has one} */
    String title(Source source) {
        Lexicon lexicon = narrator.lexicon();
        List<String> parts = new ArrayList<>();
        source.publisher().map(narrator::who).ifPresent(parts::add);
        source.title().map(lexicon::quote).ifPresent(parts::add);
        return parts.isEmpty() ? lexicon.get("source.unnamed") : lexicon.comma(parts);
    }

    /** {@return the sources that state or imply something, by their names, each once, with where in them it stands} */
    List<String> voices(List<Citation> citations) {
        return voices(citations.stream().filter(citation -> !isDispute(citation)));
    }

    /** {@return the sources that say otherwise or call it into question, as those that state it are told} */
    List<String> disputers(List<Citation> citations) {
        return voices(citations.stream().filter(Provenance::isDispute));
    }

    private List<String> voices(Stream<Citation> citations) {
        Map<Id<Source>, Set<String>> locators = new LinkedHashMap<>();
        citations.forEach(citation -> {
            Set<String> places = locators.computeIfAbsent(citation.source(), any -> new LinkedHashSet<>());
            // a passage that is printed itself is printed with its place
            citation.locator().filter(any -> citation.quote().isEmpty()).ifPresent(places::add);
        });
        return locators.entrySet().stream()
                .map(entry -> narrator.lexicon().aside(title(entry.getKey()), List.copyOf(entry.getValue())))
                .distinct()
                .toList();
    }

    /**
     * {@return the passages of the sources in their own words, with where they stand, and whose they are if there are
     * several sources}
     */
    List<String> passages(List<Citation> citations) {
        return passages(citations, citation -> true);
    }

    /** {@return the passages but for those that a statement prints as its content} */
    List<String> passages(List<Citation> citations, Text content) {
        String printed = narrator.text(content);
        return passages(
                citations,
                citation -> citation.quote()
                        .filter(quote -> bare(quote).equals(bare(printed)))
                        .isEmpty());
    }

    private static String bare(String words) {
        return words.strip().replaceAll("^[\"“„«]|[\"”“»]$", "");
    }

    private List<String> passages(List<Citation> citations, Predicate<Citation> wanted) {
        Lexicon lexicon = narrator.lexicon();
        boolean several = citations.stream().map(Citation::source).distinct().count() > 1;
        List<String> passages = new ArrayList<>();
        for (Citation citation : citations) {
            List<String> asides = new ArrayList<>();
            if (several) {
                asides.add(title(citation.source()));
            }
            citation.locator().ifPresent(asides::add);
            if (isDispute(citation)) {
                asides.add(lexicon.get("mark.disputes"));
            }
            citation.quote()
                    .filter(any -> wanted.test(citation))
                    .ifPresent(quote -> passages.add(lexicon.aside(lexicon.quote(quote), asides)));
        }
        return passages.stream().distinct().toList();
    }

    /** {@return some words, with those who say so, and those who dispute it, if anybody is cited} */
    String according(String words, List<Citation> citations) {
        Lexicon lexicon = narrator.lexicon();
        List<String> voices = voices(citations);
        List<String> disputers = disputers(citations);
        String said = voices.isEmpty() ? words : lexicon.get("according", words, lexicon.parties(voices));
        return disputers.isEmpty()
                ? said
                : lexicon.aside(said, List.of(lexicon.get("disputed.by", lexicon.parties(disputers))));
    }

    /** {@return a source by its name and its number in the list of sources} */
    String title(Id<Source> id) {
        return narrator.index()
                .find(Source.class, id)
                .map(source ->
                        narrator.lexicon().get("source.numbered", title(source), numbers.getOrDefault(id.value(), 0)))
                .orElseGet(() -> narrator.missing(id));
    }

    private static boolean isDispute(Citation citation) {
        return citation.bearing() == Bearing.DISPUTES;
    }

    /** {@return the marks of one property of a record, by the citations that concern it} */
    List<String> marks(List<Citation> citations, String property) {
        return marks(concerning(citations, property));
    }

    /** {@return the citations that concern a record as a whole, and not single properties of it} */
    static List<Citation> whole(List<Citation> citations) {
        return citations.stream()
                .filter(citation -> citation.concerns().isEmpty())
                .toList();
    }

    static List<Citation> concerning(List<Citation> citations, String property) {
        return citations.stream()
                .filter(citation -> citation.concerns().contains(property))
                .toList();
    }

    /** {@return what a reader must know of some citations, in words; nothing where a source simply states it} */
    List<String> marks(List<Citation> citations) {
        List<String> marks = new ArrayList<>();
        if (isOutside(citations)) {
            marks.add(narrator.lexicon().get("mark.outside"));
        }
        if (citations.stream().anyMatch(Provenance::isDispute)) {
            marks.add(narrator.lexicon().get("mark.disputed"));
        } else if (isImplied(citations)) {
            marks.add(narrator.lexicon().get("mark.implied"));
            implied = true;
        }
        return marks;
    }

    private static boolean isImplied(List<Citation> citations) {
        return !citations.isEmpty() && citations.stream().allMatch(citation -> citation.bearing() == Bearing.IMPLIES);
    }

    /** {@return whether anything was marked as implied so far, so that the mark wants explaining} */
    boolean hasMarkedImplied() {
        return implied;
    }

    boolean isOutside(List<Citation> citations) {
        return !citations.isEmpty()
                && citations.stream()
                        .allMatch(citation -> narrator.index()
                                .find(Source.class, citation.source())
                                .filter(Provenance::isEditorial)
                                .isPresent());
    }

    static boolean isEditorial(Source source) {
        return source.kind().filter(SourceKind.EDITORIAL::equals).isPresent();
    }
}
