package org.rapporteur.examples.readback;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.json.JsonReader;
import org.rapporteur.json.read.ReadResult;
import org.rapporteur.model.Dossier;
import org.rapporteur.validation.Report;
import org.rapporteur.validation.RuleSet;
import org.rapporteur.validation.Severity;

/**
 * Reads a dossier that another service has made or handed back, and checks it.
 *
 * <p>{@code mvn -q -Preadback -Dreturned=FILE} fails where {@code FILE} is not a dossier, or rules find an error in it.
 * With {@code -Dsent=FILE}, the dossier that the service was sent, it also fails where something of that is lost.
 */
public final class Main {
    /** The exit code when all is well. */
    public static final int GOOD = 0;

    /** The exit code when it is not. */
    public static final int BAD = 1;

    /** The exit code when there is no file, or it cannot be read. */
    public static final int NO_INPUT = 2;

    private Main() {}

    /**
     * Runs with the system properties, and ends the virtual machine if the exit code is not {@value #GOOD}.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(System.getProperty("sent"), System.getProperty("returned"), out, err);
        if (code != GOOD) {
            System.exit(code);
        }
    }

    /**
     * Reads and checks.
     *
     * @param sent the file that the service was sent; null if it was sent none
     * @param returned the file that came from it; null if none was named
     * @param out takes the summary
     * @param err takes what is wrong
     * @return the exit code
     */
    static int run(@Nullable String sent, @Nullable String returned, PrintStream out, PrintStream err) {
        if (returned == null) {
            err.println("which file? add -Dreturned=FILE");
            return NO_INPUT;
        }
        try {
            List<String> faults = new ArrayList<>();
            Optional<Dossier> after = read(returned, faults);
            Optional<Dossier> before = sent == null ? Optional.empty() : read(sent, faults);
            after.ifPresent(dossier -> {
                Report report = RuleSet.standard().validate(dossier);
                report.ofSeverity(Severity.ERROR).violations().forEach(error -> faults.add(returned + ": " + error));
                before.ifPresent(whole -> Losses.of(whole, dossier).forEach(loss -> faults.add(sent + ": " + loss)));
                int records = DossierIndex.of(dossier).occurrences().size();
                out.println(returned + ": " + records + " records, " + report.size() + " findings");
            });
            faults.forEach(err::println);
            return faults.isEmpty() ? GOOD : BAD;
        } catch (InvalidPathException | IOException e) {
            err.println("cannot be read: " + e.getMessage());
            return NO_INPUT;
        }
    }

    private static Optional<Dossier> read(String file, List<String> faults) throws IOException {
        ReadResult<Dossier> result = JsonReader.of(Dossier.class).tryRead(Path.of(file));
        result.problems().forEach(problem -> faults.add(file + ": " + problem.message()));
        return result.value();
    }
}
