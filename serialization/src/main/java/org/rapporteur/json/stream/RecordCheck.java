package org.rapporteur.json.stream;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.dossier.Occurrence;
import org.rapporteur.dossier.Reference;
import org.rapporteur.json.document.Codecs;
import org.rapporteur.json.document.Documents;
import org.rapporteur.json.read.Location;
import org.rapporteur.json.read.Locations;
import org.rapporteur.json.read.Problem;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.json.read.ReadResult;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.validation.Report;
import org.rapporteur.validation.RuleException;
import org.rapporteur.validation.RuleSet;
import org.rapporteur.validation.Violation;

/** Checks a file of records in two passes: the first notes the place of each record, the second applies the rules. */
final class RecordCheck {
    private final RuleSet rules;
    private final LineSource<Entity> source;
    private final LineFile file;
    private final FileLookup lookup;
    private final Consumer<? super LineViolation> violations;
    private final Consumer<? super Problem> problems;
    private final Quota quota;
    private final Acceptances acceptances;
    private boolean isWhole = true;

    RecordCheck(
            RuleSet rules,
            LineSource<Entity> source,
            LineFile file,
            RecordTable table,
            long fileSize,
            Consumer<? super LineViolation> violations,
            Consumer<? super Problem> problems) {
        this.rules = rules;
        this.source = source;
        this.file = file;
        this.lookup = new FileLookup(table, file, fileSize);
        this.quota = new Quota(rules);
        this.acceptances = new Acceptances(rules);
        this.violations = violations;
        this.problems = problems;
    }

    static LineSource<Entity> source(SlidingBuffer buffer, ReadOptions options) {
        return new LineSource<>(buffer, Codecs.of(Entity.class), Documents.of(options));
    }

    /** Performs the first pass. */
    static RecordTable table(LineSource<Entity> source) throws IOException {
        RecordTable table = new RecordTable();
        Numbering numbering = new Numbering();
        for (ReadResult<Entity> result = source.next(); result != null; result = source.next()) {
            if (result.value().isPresent()) {
                Entity entity = result.value().get();
                EntityKind kind = EntityKind.of(entity);
                table.add(entity, kind, source.place().offset(), numbering.next(kind));
            }
        }
        table.sort();
        return table;
    }

    /** Performs the second pass, up to the first record that has been changed. */
    void run() throws IOException {
        ReadResult<Entity> first = source.next();
        Dossier own = source.header().orElseGet(() -> Dossier.builder().build());
        DossierIndex index = DossierIndex.over(own, lookup);
        for (Reference reference : DossierIndex.of(own).ownReferences()) {
            lookup.from(null, -1);
            tell(() -> rules.validate(index, reference), own, "", source.headerPlace());
        }
        Numbering numbering = new Numbering();
        for (ReadResult<Entity> result = first; result != null; result = source.next()) {
            result.problems().forEach(this::problem);
            if (result.value().isPresent()) {
                Entity entity = result.value().get();
                EntityKind kind = EntityKind.of(entity);
                int number = numbering.next(kind);
                Occurrence record = Occurrence.of(entity, number);
                lookup.from(entity, Numbering.rank(kind, number));
                tell(() -> rules.validate(index, record), entity, record.path(), source.place());
            }
        }
    }

    /** Passes on a problem, because of which a part of the file is not checked. */
    void problem(Problem problem) {
        isWhole = false;
        problems.accept(problem);
    }

    /** Returns what was found and not passed on. */
    RecordSummary summary() {
        return new RecordSummary(quota.omissions(), acceptances.found(), isWhole ? acceptances.stale() : List.of());
    }

    /** Returns the number of bytes read to look up records. */
    long read() {
        return lookup.read();
    }

    /** Determines the locations of members only if the value has violations. */
    private void tell(Supplier<Report> asked, Object value, String path, LineSource.Place place) {
        Report report = report(asked, place);
        List<Violation> passed = report == null ? List.of() : quota.of(report);
        if (report != null) {
            acceptances.add(report);
        }
        if (!passed.isEmpty()) {
            Locations locations = file.locations(value, place);
            for (Violation violation : passed) {
                String pointer = violation.pointer().substring(path.length());
                violations.accept(new LineViolation(locations.nearest(pointer).orElseThrow(), pointer, violation));
            }
        }
    }

    private @Nullable Report report(Supplier<Report> asked, LineSource.Place place) {
        try {
            return asked.get();
        } catch (RuleException | FileLookup.TooMany e) {
            @Nullable Throwable cause = e instanceof RuleException ? e.getCause() : e;
            if (cause instanceof LineFile.Changed || cause instanceof LineFile.Unreadable) {
                throw (RuntimeException) cause; // of the file, not of the rule that requested a record
            }
            if (!(cause instanceof FileLookup.TooMany)) {
                throw e;
            }
            String expected = Objects.requireNonNull(cause.getMessage());
            problem(new Problem(ProblemCode.LIMIT_EXCEEDED, "", Location.of(place.line(), 1), expected, "more"));
            return null;
        }
    }
}
