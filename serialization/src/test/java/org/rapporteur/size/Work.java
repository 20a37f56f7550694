package org.rapporteur.size;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.dossier.diff.DossierDiff;
import org.rapporteur.dossier.merge.Merge;
import org.rapporteur.fixtures.ManyRecords;
import org.rapporteur.json.JsonWriter;
import org.rapporteur.model.Dossier;
import org.rapporteur.time.Edtf;
import org.rapporteur.validation.Report;
import org.rapporteur.validation.RuleSet;

/** What a dossier of a size goes through: it is indexed, asked and validated, and two others are merged, compared and encoded. */
final class Work {
    static final String MERGE = "merge of two";
    static final String ENCODE = "encoding of two";
    private static final int MOST_ASKED = 1000;
    private static final RuleSet RULES = RuleSet.standard().asOf(Edtf.parse("2025-01-01"));

    private final Costs costs;
    private final int records;
    private final int asked;

    /** Whether the heap is measured too, for which its garbage is collected. */
    private final boolean isHeapMeasured;

    Work(Costs costs, int records, boolean isHeapMeasured) {
        this.costs = costs;
        this.records = records;
        this.asked = Math.min(records / 100, MOST_ASKED);
        this.isHeapMeasured = isHeapMeasured;
    }

    void indexAskAndValidate(int rounds) {
        Dossier dossier = ManyRecords.dossier(0, records, 1);
        for (int round = 0; round < rounds; round++) {
            long before = heap();
            DossierIndex index = costs.of("index", records, records, () -> DossierIndex.of(dossier));
            kept("index", before);
            for (Question question : Question.LOOK_UPS) {
                costs.of("first " + question.name(), records, records, () -> ask(question, index, 0));
            }
            kept("first timeline", before);
            for (Question question : Question.OF_ALL) {
                costs.of(question.name(), records, records, () -> ask(question, index, 0));
            }
            for (Question question : Question.LOOK_UPS) {
                costs.of(Costs.FURTHER + question.name(), records, asked, () -> askOften(question, index));
            }
            Report report = costs.of("validation", records, records, () -> RULES.validate(index));
            if (report.size() == 0 || report.size() > records) {
                throw new AssertionError("Too few or too many findings: " + report.size());
            }
        }
    }

    private Object ask(Question question, DossierIndex index, int number) {
        return question.asked().apply(index, number);
    }

    /**
     * Asks about as many records, each once. They are of the middle, as most references lead to the first records, and answers
     * about those are longer in a larger dossier.
     */
    private Object askOften(Question question, DossierIndex index) {
        Object last = index;
        for (int i = 0; i < asked; i++) {
            last = ask(question, index, records / 4 + (int) (i * (records / 2L) / asked));
        }
        return last;
    }

    /** Two dossiers of two fifths of the records share a tenth of theirs. */
    void mergeAndCompare(int rounds) {
        int each = records / 5 * 2;
        int start = each - each / 10;
        Dossier one = ManyRecords.dossier(0, each, 1);
        Dossier other = ManyRecords.dossier(start, start + each, 2);
        for (int round = 0; round < rounds; round++) {
            costs.of(ENCODE, records, 2 * each, () -> encode(List.of(one, other)));
            Merge merge = costs.of(MERGE, records, 2 * each, () -> Merge.of(one, other));
            DossierDiff diff = costs.of("diff of two", records, 2 * each, () -> DossierDiff.between(one, other));
            if (merge.conflicts().isEmpty()
                    || diff.changed().size() <= merge.conflicts().size()) {
                throw new AssertionError(merge + ", " + diff);
            }
        }
    }

    private static Object encode(List<Dossier> dossiers) {
        JsonWriter<Dossier> writer = JsonWriter.of(Dossier.class);
        try {
            for (Dossier dossier : dossiers) {
                writer.write(dossier, OutputStream.nullOutputStream());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return writer;
    }

    private void kept(String step, long before) {
        if (isHeapMeasured) {
            costs.kept(step, heap() - before, records);
        }
    }

    private long heap() {
        if (!isHeapMeasured) {
            return 0;
        }
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
