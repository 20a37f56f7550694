package org.rapporteur.examples.briefing;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.OtherEntity;
import org.rapporteur.model.Source;

/** What the dossier is, how large, and on which sources it rests. */
final class Overview implements Section {
    @Override
    public void print(Reading reading, Page page) {
        Dossier dossier = reading.dossier();
        Phrases phrases = reading.phrases();
        page.title(dossier.title().map(reading::text).orElse(phrases.get("untitled")));
        dossier.description().ifPresent(description -> {
            page.blank();
            page.paragraph(0, reading.text(description));
        });
        page.blank();
        List<String> counts = counts(reading);
        String size = counts.isEmpty() ? phrases.get("holds.nothing") : phrases.get("holds", phrases.and(counts));
        StringBuilder facts = new StringBuilder(size);
        dossier.publisher()
                .map(publisher -> phrases.get("publisher", reading.whoInFull(publisher)))
                .ifPresent(words -> facts.append(' ').append(words));
        dossier.licence()
                .map(licence -> phrases.get("licence", licence))
                .ifPresent(words -> facts.append(' ').append(words));
        page.paragraph(0, facts.toString());
        if (!dossier.others().isEmpty()) {
            List<String> types =
                    dossier.others().stream().map(OtherEntity::type).distinct().toList();
            page.paragraph(0, phrases.get("others", phrases.comma(types)));
        }
        sources(reading, page);
    }

    private static List<String> counts(Reading reading) {
        Dossier dossier = reading.dossier();
        Phrases phrases = reading.phrases();
        List<String> counts = new ArrayList<>();
        count(counts, phrases, "source", dossier.sources());
        count(counts, phrases, "actor", dossier.actors());
        count(counts, phrases, "statement", dossier.statements());
        meetings(counts, reading);
        count(counts, phrases, "position", dossier.positions());
        count(counts, phrases, "membership", dossier.memberships());
        count(counts, phrases, "other", dossier.others());
        return counts;
    }

    /** The records of one meeting that are told as one are counted as records of it. */
    private static void meetings(List<String> counts, Reading reading) {
        Phrases phrases = reading.phrases();
        int records = reading.dossier().meetings().size();
        int meetings = reading.twins().originals().size();
        if (records == meetings) {
            count(counts, phrases, "meeting", reading.dossier().meetings());
        } else {
            counts.add(phrases.get(
                    "records.of", phrases.count("count.record", records), phrases.count("count.meeting", meetings)));
        }
    }

    private static void count(List<String> counts, Phrases phrases, String key, List<?> list) {
        if (!list.isEmpty()) {
            counts.add(phrases.count("count." + key, list.size()));
        }
    }

    private static void sources(Reading reading, Page page) {
        if (reading.dossier().sources().isEmpty()) {
            return;
        }
        page.heading(reading.phrases().get("heading.sources"));
        for (Source source : reading.dossier().sources()) {
            page.item(0, Page.capitalised(describe(reading, source)));
        }
    }

    private static String describe(Reading reading, Source source) {
        Phrases phrases = reading.phrases();
        List<String> facts = new ArrayList<>();
        source.kind().map(phrases::term).ifPresent(facts::add);
        if (source.date().isPresent()) {
            facts.add(reading.date(source.date().get()));
        } else if (!Provenance.isEditorial(source)) {
            facts.add(phrases.get("source.undated"));
        }
        StringBuilder words = new StringBuilder(reading.provenance().title(source));
        if (!facts.isEmpty()) {
            words.append(": ").append(phrases.comma(facts));
        }
        words.append('.');
        source.notes().map(reading::text).ifPresent(notes -> words.append(' ').append(notes));
        int alone = reading.index().restingOnlyOn(source.id()).size();
        if (alone > 0) {
            words.append(' ').append(phrases.count("source.alone", alone));
        }
        return words.toString();
    }
}
