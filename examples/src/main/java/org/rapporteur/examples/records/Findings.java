package org.rapporteur.examples.records;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.examples.command.AcceptedList;
import org.rapporteur.examples.command.InputFile;
import org.rapporteur.examples.command.Output;
import org.rapporteur.examples.command.Page;
import org.rapporteur.examples.command.Problems;
import org.rapporteur.examples.command.Words;
import org.rapporteur.json.read.Problem;
import org.rapporteur.json.stream.LineViolation;
import org.rapporteur.json.stream.RecordSummary;
import org.rapporteur.validation.Severity;

/** Prints what is wrong with a file as it is found, and counts it. */
final class Findings {
    private final InputFile file;
    private final Output out;
    private final ProgressBar bar;
    private final Map<Severity, Long> found = new EnumMap<>(Severity.class);
    private long problems;
    private RecordSummary summary = new RecordSummary(List.of(), List.of(), List.of());

    Findings(InputFile file, Output out, ProgressBar bar) {
        this.file = file;
        this.out = out;
        this.bar = bar;
    }

    void problem(Problem problem) {
        problems++;
        bar.clear();
        out.item(Problems.of(file, problem));
    }

    void found(LineViolation finding) {
        found.merge(finding.violation().severity(), 1L, Long::sum);
        bar.clear();
        out.item(Problems.of(file, finding.location(), finding.pointer(), finding.violation()));
    }

    /** Counts what the rules found beyond their limits, and notes what is accepted. */
    void ended(RecordSummary ended) {
        summary = ended;
        ended.omissions().forEach(omission -> found.merge(omission.severity(), omission.count(), Long::sum));
    }

    /** Prints what is accepted, and which acceptances hold for nothing if everything could be read. */
    void printAccepted(Words words, Page page) {
        AcceptedList.print(words, summary.accepted(), problems > 0 ? List.of() : summary.stale(), page);
    }

    long problems() {
        return problems;
    }

    long count(Severity severity) {
        return found.getOrDefault(severity, 0L);
    }

    /** {@return whether anything was printed} */
    boolean isListed() {
        return problems > 0 || !found.isEmpty();
    }

    boolean isBad() {
        return problems > 0 || count(Severity.ERROR) > 0;
    }
}
