package org.rapporteur.examples.briefing;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Source;
import org.rapporteur.model.term.Bearing;
import org.rapporteur.model.term.SourceKind;

/**
 * Whence something is known: who relays it, and whether it is implied, disputed or added by the makers of the dossier.
 */
final class Provenance {
    private final Reading reading;

    Provenance(Reading reading) {
        this.reading = reading;
    }

    /** {@return what a source is called: its publisher, with its title if it has one} */
    String title(Source source) {
        Phrases phrases = reading.phrases();
        List<String> parts = new ArrayList<>();
        source.publisher().map(reading::who).ifPresent(parts::add);
        source.title().map(phrases::quote).ifPresent(parts::add);
        return parts.isEmpty() ? phrases.get("source.unnamed") : phrases.comma(parts);
    }

    /**
     * {@return the sources of some citations by their names, each once, and the id of one that the dossier does not
     * have}
     */
    List<String> voices(List<Citation> citations) {
        return citations.stream()
                .map(Citation::source)
                .distinct()
                .map(id ->
                        reading.index().find(Source.class, id).map(this::title).orElse(id.value()))
                .distinct()
                .toList();
    }

    /** {@return some words, with those who say so if anybody is cited} */
    String according(String words, List<Citation> citations) {
        List<String> voices = voices(citations);
        Phrases phrases = reading.phrases();
        return voices.isEmpty() ? words : phrases.get("according", words, phrases.and(voices));
    }

    /** {@return what a reader must know of some citations, in words; nothing where a source simply states it} */
    List<String> marks(List<Citation> citations) {
        List<String> marks = new ArrayList<>();
        if (isOutside(citations)) {
            marks.add(reading.phrases().get("mark.outside"));
        }
        if (citations.stream().anyMatch(citation -> citation.bearing() == Bearing.DISPUTES)) {
            marks.add(reading.phrases().get("mark.disputed"));
        } else if (isImplied(citations)) {
            marks.add(reading.phrases().get("mark.implied"));
        }
        return marks;
    }

    static boolean isImplied(List<Citation> citations) {
        return !citations.isEmpty() && citations.stream().allMatch(citation -> citation.bearing() == Bearing.IMPLIES);
    }

    private boolean isOutside(List<Citation> citations) {
        return !citations.isEmpty()
                && citations.stream()
                        .allMatch(citation -> reading.index()
                                .find(Source.class, citation.source())
                                .filter(Provenance::isEditorial)
                                .isPresent());
    }

    static boolean isEditorial(Source source) {
        return source.kind().filter(SourceKind.EDITORIAL::equals).isPresent();
    }
}
