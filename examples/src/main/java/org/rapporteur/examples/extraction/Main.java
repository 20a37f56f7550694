package org.rapporteur.examples.extraction;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.rapporteur.json.JsonWriter;
import org.rapporteur.json.report.Repairs;
import org.rapporteur.model.Dossier;
import org.rapporteur.validation.RuleSet;

/**
 * Extracts a dossier from a short text with four recorded outputs of a program, of which the first three are bad.
 *
 * <p>{@code mvn -q -Pextraction} prints what each attempt has to repair, then the dossier.
 */
public final class Main {
    private static final int MOST_ATTEMPTS = 5;

    private Main() {}

    /**
     * Runs the example.
     *
     * @param arguments not used
     * @throws IOException if a resource cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        run(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) throws IOException {
        Extractor extractor = new Recorded(
                List.of(read("attempt-1.txt"), read("attempt-2.json"), read("attempt-3.json"), read("attempt-4.json")));
        Extraction extraction = Extraction.of(read("text.txt"), extractor, RuleSet.standard(), MOST_ATTEMPTS);
        int number = 0;
        for (Repairs repairs : extraction.attempts()) {
            out.print("Attempt " + ++number + ": " + repairs.list().size() + " to repair\n" + repairs);
        }
        Dossier dossier = extraction.dossier().orElseThrow();
        out.print(JsonWriter.of(Dossier.class).indented().toText(dossier));
    }

    static String read(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(Main.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
