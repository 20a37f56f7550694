package org.rapporteur.examples.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Citation;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.term.Bearing;
import org.rapporteur.time.Edtf;
import org.rapporteur.time.EdtfException;

/** What is doubtful, worked out or added about single properties of a record, by the citations that concern them. */
final class Doubts {
    private static final Set<String> DATES = Set.of("date", "period", "born", "died");

    private Doubts() {}

    /** {@return a line for each property that its sources do not plainly state} */
    static List<String> of(Narrator narrator, KnownEntity entity) {
        return of(narrator, entity, Set.of());
    }

    /** {@return the lines; for a property that is marked elsewhere, only who disputes it} */
    static List<String> of(Narrator narrator, KnownEntity entity, Set<String> marked) {
        Map<String, List<Citation>> byProperty = new LinkedHashMap<>();
        for (Citation citation : entity.citations()) {
            for (String property : citation.concerns()) {
                byProperty.computeIfAbsent(property, any -> new ArrayList<>()).add(citation);
            }
        }
        Lexicon lexicon = narrator.lexicon();
        List<String> doubts = new ArrayList<>();
        byProperty.forEach((property, citations) -> {
            List<String> words = new ArrayList<>(
                    marked.contains(property)
                            ? List.of()
                            : narrator.provenance().marks(citations));
            citations.stream()
                    .filter(citation -> citation.bearing() == Bearing.DISPUTES)
                    .forEach(citation -> words.add(dispute(narrator, citation)));
            if (!words.isEmpty()) {
                words.remove(lexicon.get("mark.disputed")); // said with the source
                doubts.add(lexicon.get("label", lexicon.property(property)) + " " + lexicon.comma(words));
            }
        });
        return doubts;
    }

    private static String dispute(Narrator narrator, Citation citation) {
        Lexicon lexicon = narrator.lexicon();
        String source = lexicon.parties(narrator.provenance().disputers(List.of(citation)));
        return citation.reads()
                .flatMap(value -> value(narrator, citation, value))
                .map(value -> lexicon.get("disputed.reads", source, value))
                .orElseGet(() -> lexicon.get("disputed.by", source));
    }

    /** A value in words; empty for one that is more than a word or a date. */
    private static Optional<String> value(Narrator narrator, Citation citation, JsonValue value) {
        if (!(value instanceof JsonValue.JsonString string)) {
            return Optional.empty();
        }
        try {
            return citation.concerns().stream().anyMatch(DATES::contains)
                    ? Optional.of(narrator.date(Edtf.parse(string.value())))
                    : Optional.of(narrator.lexicon().quote(string.value()));
        } catch (EdtfException e) {
            return Optional.of(narrator.lexicon().quote(string.value())); // a rule reports it
        }
    }
}
