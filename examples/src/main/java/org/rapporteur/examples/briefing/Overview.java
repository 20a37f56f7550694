package org.rapporteur.examples.briefing;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.examples.command.Page;
import org.rapporteur.examples.command.Page.Row;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Id;
import org.rapporteur.model.OtherEntity;
import org.rapporteur.model.Source;

/** What the dossier is, how large, and on which sources it rests. */
final class Overview implements Section {
    @Override
    public void print(Narrator narrator, Page page) {
        Dossier dossier = narrator.dossier();
        Lexicon lexicon = narrator.lexicon();
        page.title(dossier.title().map(narrator::text).orElse(lexicon.get("untitled")));
        dossier.description().ifPresent(description -> {
            page.blank();
            page.paragraph(0, narrator.text(description));
        });
        page.blank();
        List<String> counts = counts(narrator);
        String size = counts.isEmpty() ? lexicon.get("holds.nothing") : lexicon.get("holds", lexicon.and(counts));
        StringBuilder facts = new StringBuilder(size);
        dossier.publisher()
                .map(publisher -> lexicon.get("publisher", narrator.whoInFull(publisher)))
                .ifPresent(words -> facts.append(' ').append(words));
        dossier.licence()
                .map(licence -> lexicon.get("licence", licence))
                .ifPresent(words -> facts.append(' ').append(words));
        page.paragraph(0, facts.toString());
        narrator.asOf().ifPresent(date -> page.paragraph(0, lexicon.get("as.of", narrator.date(date))));
        if (!dossier.others().isEmpty()) {
            List<String> types =
                    dossier.others().stream().map(OtherEntity::type).distinct().toList();
            page.paragraph(0, lexicon.get("others", lexicon.comma(types)));
        }
        sources(narrator, page);
    }

    private static List<String> counts(Narrator narrator) {
        Dossier dossier = narrator.dossier();
        Lexicon lexicon = narrator.lexicon();
        List<String> counts = new ArrayList<>();
        count(counts, lexicon, "source", dossier.sources());
        count(counts, lexicon, "actor", dossier.actors());
        count(counts, lexicon, "statement", dossier.statements());
        meetings(counts, narrator);
        count(counts, lexicon, "position", dossier.positions());
        count(counts, lexicon, "membership", dossier.memberships());
        count(counts, lexicon, "other", dossier.others());
        return counts;
    }

    /** The records of one meeting that are told as one are counted as records of it. */
    private static void meetings(List<String> counts, Narrator narrator) {
        Lexicon lexicon = narrator.lexicon();
        int records = narrator.dossier().meetings().size();
        int meetings = narrator.twins().originals().size();
        if (records == meetings) {
            count(counts, lexicon, "meeting", narrator.dossier().meetings());
        } else {
            counts.add(lexicon.get(
                    "records.of", lexicon.count("count.record", records), lexicon.count("count.meeting", meetings)));
        }
    }

    private static void count(List<String> counts, Lexicon lexicon, String key, List<?> list) {
        if (!list.isEmpty()) {
            counts.add(lexicon.count("count." + key, list.size()));
        }
    }

    private static void sources(Narrator narrator, Page page) {
        if (narrator.dossier().sources().isEmpty()) {
            return;
        }
        page.heading(narrator.lexicon().get("heading.sources"));
        List<Row> rows = new ArrayList<>();
        for (Source source : narrator.dossier().sources()) {
            List<String> lines = new ArrayList<>();
            lines.add(describe(narrator, source));
            source.url().ifPresent(lines::add);
            lines.addAll(Doubts.of(narrator, source));
            lines.addAll(narrator.relations().of(source));
            rows.add(new Row(Integer.toString(rows.size() + 1), lines));
        }
        page.rows(0, rows);
    }

    private static String describe(Narrator narrator, Source source) {
        Lexicon lexicon = narrator.lexicon();
        List<String> facts = new ArrayList<>();
        source.kind().map(lexicon::term).ifPresent(facts::add);
        if (source.date().isPresent()) {
            facts.add(narrator.date(source.date().get()));
        } else if (!Provenance.isEditorial(source)) {
            facts.add(lexicon.get("source.undated"));
        }
        String title = narrator.provenance().title(source);
        StringBuilder words = new StringBuilder(
                source.publisher().map(first -> narrator.opening(first, title)).orElse(title));
        if (!facts.isEmpty()) {
            words.append(": ").append(lexicon.comma(facts));
        }
        words.append('.');
        source.from()
                .map(from -> lexicon.get("source.from", narrator.provenance().title(from)))
                .ifPresent(repeats -> words.append(' ').append(repeats));
        Id<Source> origin = narrator.index().origin(source.id());
        if (!origin.equals(source.id()) && source.from().filter(origin::equals).isEmpty()) {
            words.append(' ')
                    .append(lexicon.get("source.origin", narrator.provenance().title(origin)));
        }
        source.notes().map(narrator::text).ifPresent(notes -> words.append(' ').append(notes));
        int alone = narrator.index().restingOnlyOn(source.id()).size();
        if (alone > 0) {
            words.append(' ').append(lexicon.count("source.alone", alone));
        }
        return words.toString();
    }
}
