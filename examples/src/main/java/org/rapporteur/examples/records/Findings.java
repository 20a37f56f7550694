package org.rapporteur.examples.records;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.examples.command.InputFile;
import org.rapporteur.examples.command.Output;
import org.rapporteur.examples.command.Problems;
import org.rapporteur.json.read.Problem;
import org.rapporteur.json.stream.LineViolation;
import org.rapporteur.validation.Omission;
import org.rapporteur.validation.Severity;

/** Prints what is wrong with a file as it is found, and counts it. */
final class Findings {
    private final InputFile file;
    private final Output out;
    private final ProgressBar bar;
    private final Map<Severity, Long> found = new EnumMap<>(Severity.class);
    private long problems;

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

    /** Counts what the rules found beyond their limits. */
    void omitted(List<Omission> omissions) {
        omissions.forEach(omission -> found.merge(omission.severity(), omission.count(), Long::sum));
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
