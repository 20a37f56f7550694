package org.rapporteur.examples.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.json.JsonReader;
import org.rapporteur.json.read.ReadResult;
import org.rapporteur.json.report.Repairs;
import org.rapporteur.model.Dossier;
import org.rapporteur.validation.RuleSet;

/**
 * What became of a text: the repairs of each attempt, and the dossier.
 *
 * @param attempts what was to be repaired after each attempt, in their order
 * @param dossier the dossier of the last attempt; empty if there were repairs left
 */
record Extraction(List<Repairs> attempts, Optional<Dossier> dossier) {
    /** Extracts, and has repaired what does not decode or breaks a rule, at most so many times in all. */
    static Extraction of(String text, Extractor extractor, RuleSet rules, int most) {
        JsonReader<Dossier> reader = JsonReader.of(Dossier.class);
        List<Repairs> attempts = new ArrayList<>();
        String output = extractor.extract(text);
        while (true) {
            ReadResult<Dossier> read = reader.tryRead(output);
            Repairs repairs = Repairs.of(read, rules);
            attempts.add(repairs);
            if (repairs.isEmpty() || attempts.size() == most) {
                return new Extraction(List.copyOf(attempts), repairs.isEmpty() ? read.value() : Optional.empty());
            }
            output = extractor.repair(repairs);
        }
    }
}
