package org.rapporteur.examples.extraction;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.examples.briefing.Summary;
import org.rapporteur.examples.command.Page;
import org.rapporteur.examples.command.Words;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.LanguageTag;

/**
 * A text beside what was made of it: each sentence, with the records that quote from it. So it is seen which sentences
 * nothing was made of, and which records have no words of the text.
 */
final class Beside {
    private final Dossier dossier;
    private final Summary summary;
    private final Words words;

    Beside(Dossier dossier, LanguageTag language, Words words) {
        this.dossier = dossier;
        this.summary = Summary.of(dossier, language);
        this.words = words;
    }

    void print(Page page, String text) {
        String whole = spaced(text);
        List<String> sentences = new ArrayList<>();
        List<List<String>> made = new ArrayList<>();
        NavigableMap<Integer, List<String>> byStart = new TreeMap<>();
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(whole);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            sentences.add(whole.substring(start, end));
            made.add(new ArrayList<>());
            byStart.put(start, made.get(made.size() - 1));
            start = end;
        }
        List<String> elsewhere = new ArrayList<>();
        records().forEach(entity -> {
            String said = words.get("record", words.get("kind." + EntityKind.of(entity)), summary.of(entity));
            List<Integer> places = places(whole, entity).stream()
                    .map(byStart::floorKey)
                    .distinct()
                    .toList();
            places.forEach(place -> Objects.requireNonNull(byStart.get(place)).add(said));
            if (places.isEmpty()) {
                elsewhere.add(said);
            }
        });
        page.heading(words.get("heading.beside"));
        page.blank();
        page.halves(
                List.of(words.get("column.text"), words.get("column.made")),
                IntStream.range(0, sentences.size())
                        .mapToObj(i -> List.of(List.of(sentences.get(i)), orNothing(made.get(i))))
                        .toList());
        if (!elsewhere.isEmpty()) {
            page.subheading(words.get("made.elsewhere"));
            elsewhere.forEach(said -> page.item(2, said));
        }
    }

    private List<String> orNothing(List<String> made) {
        return made.isEmpty() ? List.of(words.get("made.nothing")) : made;
    }

    private Stream<Entity> records() {
        return Stream.of(
                        dossier.sources(),
                        dossier.actors(),
                        dossier.statements(),
                        dossier.meetings(),
                        dossier.positions(),
                        dossier.memberships(),
                        dossier.others())
                .flatMap(List::stream);
    }

    /** Where the text has what a record quotes. */
    private static List<Integer> places(String text, Entity entity) {
        List<Citation> citations = entity instanceof KnownEntity known ? known.citations() : List.of();
        return citations.stream()
                .flatMap(citation -> citation.quote().stream())
                .map(quote -> text.indexOf(spaced(quote)))
                .filter(place -> place >= 0)
                .toList();
    }

    private static String spaced(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
