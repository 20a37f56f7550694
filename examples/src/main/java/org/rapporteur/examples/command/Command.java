package org.rapporteur.examples.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.json.JsonReader;
import org.rapporteur.json.read.ReadResult;
import org.rapporteur.model.Dossier;
import org.rapporteur.validation.Baseline;

/** Runs a command: reads its options, refuses what it cannot do, and makes its output whole. */
public final class Command {
    /** The exit code when the command did what it was asked, and all was well. */
    public static final int GOOD = 0;

    /** The exit code when a file is not what it should be. */
    public static final int BAD = 1;

    /** The exit code when an option is refused, or a file cannot be read. */
    public static final int REFUSED = 2;

    /** The exit code when the output cannot be written. */
    public static final int NO_OUTPUT = 3;

    private final Options options;
    private final Output out;
    private final OutputStream err;

    /** What a command does. */
    public interface Body {
        /** {@return the exit code} */
        int run(Command command) throws Refusal;
    }

    private Command(Options options, Output out, OutputStream err) {
        this.options = options;
        this.out = out;
        this.err = err;
    }

    /**
     * Runs with the properties of the system, and ends the virtual machine if the exit code is not {@value #GOOD}.
     *
     * @param body what the command does
     */
    public static void main(Body body) {
        Map<String, String> settings = new HashMap<>();
        System.getProperties().stringPropertyNames().forEach(name -> settings.put(name, System.getProperty(name)));
        settings.remove(Options.COLUMNS);
        Optional.ofNullable(System.getenv(Options.COLUMNS)).ifPresent(width -> settings.put(Options.COLUMNS, width));
        // not System.out, which turns what the locale's charset does not have into question marks
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        int code = run(settings, out, err, body);
        if (code != GOOD) {
            System.exit(code);
        }
    }

    /**
     * Runs.
     *
     * @param settings the properties by their names, and the environment's {@code COLUMNS}
     * @param out takes the output, unless it goes to a file
     * @param err takes what is wrong
     * @param body what the command does
     * @return the exit code
     */
    public static int run(Map<String, String> settings, OutputStream out, OutputStream err, Body body) {
        try {
            Options options = new Options(settings);
            return run(options, out, err, body);
        } catch (Refusal e) {
            return refuse(e.sentence(), REFUSED, err);
        }
    }

    private static int run(Options options, OutputStream out, OutputStream err, Body body) throws Refusal {
        try (Output output = Output.of(options, out)) {
            int code = body.run(new Command(options, output, err));
            output.commit();
            return code;
        } catch (Output.Failure | IOException e) {
            // if the reader of a pipe has gone, there is nobody who would listen
            return options.out()
                    .map(file -> refuse(options.words().get("out.unwritable", file), NO_OUTPUT, err))
                    .orElse(NO_OUTPUT);
        }
    }

    private static int refuse(String sentence, int code, OutputStream err) {
        try {
            err.write((Columns.line(sentence) + "\n").getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException e) {
            return NO_OUTPUT;
        }
        return code;
    }

    /** {@return the options} */
    public Options options() {
        return options;
    }

    /** {@return the output} */
    public Output out() {
        return out;
    }

    /** {@return the error stream, for what comes and goes, such as a progress bar} */
    public OutputStream err() {
        return err;
    }

    /**
     * Reads a dossier. The problems of a file that is not one are printed on the error stream.
     *
     * @param file the file
     * @return the dossier; empty if the file is not one
     * @throws Refusal if it cannot be read
     */
    public Optional<Dossier> dossier(InputFile file) throws Refusal {
        return read(Dossier.class, "problems.in", file);
    }

    /**
     * Reads the baseline that the property {@code baseline} names. The problems of a file that is not one are printed on
     * the error stream.
     *
     * @return the baseline, which accepts nothing if the property is absent; empty if the file is not one
     * @throws Refusal if there is no such file, or it cannot be read
     */
    public Optional<Baseline> baseline() throws Refusal {
        Optional<InputFile> file = options.file("baseline");
        return file.isEmpty() ? Optional.of(Baseline.of()) : read(Baseline.class, "problems.in.baseline", file.get());
    }

    private <T> Optional<T> read(Class<T> type, String key, InputFile file) throws Refusal {
        ReadResult<T> result = file.read(path -> JsonReader.of(type).tryRead(path));
        if (result.value().isEmpty()) {
            Problems.print(key, file, result.problems(), Output.onTerminal(options, err));
        }
        return result.value();
    }
}
