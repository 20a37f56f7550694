package org.rapporteur.examples.records;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.stream.RecordReader;
import org.rapporteur.json.stream.RecordStream;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Forum;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Organization;
import org.rapporteur.model.OtherEntity;
import org.rapporteur.model.Person;
import org.rapporteur.model.Source;
import org.rapporteur.model.State;
import org.rapporteur.model.Statement;

/**
 * Reads a file of records, of any size, and tells what is in it and what is wrong with it.
 *
 * <p>{@code mvn -q -Precords -Drecords=FILE} reads the lines of {@code FILE} if its name ends in {@code .ndjson} or
 * {@code .ndjson.gz}, and else the entities of one dossier document. On a terminal it shows a progress bar.
 */
public final class Main {
    /** The exit code when every record is good. */
    public static final int GOOD = 0;

    /** The exit code when some record is not. */
    public static final int PROBLEMS = 1;

    /** The exit code when there is no file, or it cannot be read. */
    public static final int NO_INPUT = 2;

    private static final Duration OFTEN = Duration.ofMillis(200);

    private static final List<Class<? extends KnownEntity>> KINDS = List.of(
            Source.class,
            Person.class,
            State.class,
            Organization.class,
            Forum.class,
            Statement.class,
            Meeting.class,
            MembershipPosition.class,
            Membership.class);

    private Main() {}

    /**
     * Runs with the system properties, and ends the virtual machine if the exit code is not {@value #GOOD}.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(System.getProperty("records"), ProgressBar.isWatched(System.console()), out, err);
        if (code != GOOD) {
            System.exit(code);
        }
    }

    /**
     * Reads the file.
     *
     * @param file the file; null if none was named
     * @param watched whether somebody sees the progress
     * @param out takes the summary
     * @param err takes the problems and the progress
     * @return the exit code
     */
    static int run(@Nullable String file, boolean watched, PrintStream out, PrintStream err) {
        if (file == null) {
            err.println("which file? add -Drecords=FILE");
            return NO_INPUT;
        }
        ProgressBar bar = new ProgressBar(err);
        try (RecordStream<Entity> records = open(Path.of(file))) {
            if (watched) {
                records.onProgress(System::nanoTime, OFTEN, bar);
            }
            return read(file, records, bar, out, err);
        } catch (InvalidPathException | IOException | UncheckedIOException e) {
            bar.clear();
            err.println(file + ": cannot be read");
            return NO_INPUT;
        }
    }

    private static RecordStream<Entity> open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a directory");
        }
        boolean lines = file.toString().matches(".*\\.ndjson(\\.gz)?");
        return lines ? RecordReader.of(Entity.class).lines(file) : RecordReader.entities(file);
    }

    private static int read(
            String file, RecordStream<Entity> records, ProgressBar bar, PrintStream out, PrintStream err) {
        Map<String, Long> kinds = new TreeMap<>();
        long[] problems = {0};
        records.forEach(entity -> kinds.merge(kind(entity), 1L, Long::sum), problem -> {
            problems[0]++;
            bar.clear();
            err.println(file + ": " + problem.message());
        });
        bar.clear();
        records.header()
                .ifPresent(own -> out.println("dossier: "
                        + own.title()
                                .map(title ->
                                        title.entries().values().iterator().next())
                                .orElse("without a title")));
        kinds.forEach((kind, count) -> out.println(String.format(Locale.ROOT, "%,12d  %s", count, kind)));
        out.println(String.format(Locale.ROOT, "%,12d  problems", problems[0]));
        return problems[0] == 0 ? GOOD : PROBLEMS;
    }

    private static String kind(Entity entity) {
        return entity instanceof OtherEntity other
                ? other.type()
                : KINDS.stream()
                        .filter(kind -> kind.isInstance(entity))
                        .findFirst()
                        .orElseThrow()
                        .getSimpleName();
    }
}
