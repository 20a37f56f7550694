package org.rapporteur.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.bench.LockStep.Task;
import org.rapporteur.json.JsonReader;
import org.rapporteur.json.JsonWriter;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.time.Edtf;
import org.rapporteur.validation.RuleSet;

/** What it costs to validate a record, beside decoding it: {@code mvn -q -Pbenchmarks}. */
final class ValidationCost {
    private ValidationCost() {}

    /** The argument is the file of a dossier, which is measured as it is, and many times over as one dossier. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String sample = Files.readString(Path.of(arguments[0]));
        for (int copies : List.of(1, 100)) {
            measure(Copies.of(sample, copies), out);
        }
    }

    private static void measure(List<Entity> entities, PrintStream out) {
        Dossier dossier = Dossier.builder().addAll(entities).build();
        byte[] json = JsonWriter.of(Dossier.class).toBytes(dossier);
        JsonReader<Dossier> reader = JsonReader.of(Dossier.class);
        RuleSet rules = RuleSet.standard().asOf(Edtf.parse("2026-01-01"));
        out.printf(
                "%d records, %d bytes, %d rules, %d findings; of each record, Java %s:%n%s%n",
                entities.size(),
                json.length,
                rules.rules().size(),
                rules.validate(dossier).size(),
                Runtime.version().feature(),
                LockStep.standard()
                        .table(
                                entities.size(),
                                List.of(
                                        new Task("decode", () -> reader.read(json)),
                                        new Task("validate", () -> rules.validate(dossier)))));
    }
}
