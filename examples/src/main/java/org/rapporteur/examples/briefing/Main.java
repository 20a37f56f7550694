package org.rapporteur.examples.briefing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.examples.article.ArticleDossier;
import org.rapporteur.examples.command.Command;
import org.rapporteur.examples.command.InputFile;
import org.rapporteur.examples.command.Options;
import org.rapporteur.examples.command.Page;
import org.rapporteur.examples.command.Refusal;
import org.rapporteur.json.JsonReader;
import org.rapporteur.model.Dossier;
import org.rapporteur.time.Edtf;
import org.rapporteur.validation.Baseline;

/**
 * Prints a dossier as a briefing: reads it from JSON, checks it, and puts it into words.
 *
 * <p>The property {@code dossier} names the file, by default the article of these examples, {@code as-of} the day as of
 * which to ask, and {@code baseline} the file of the findings that are accepted; {@link Command} reads the properties that
 * all commands have. The exit code is 0 if the briefing was printed, whatever the checks found, and 1 if the file is not a
 * dossier, in which case its problems are listed on the error stream with line and column.
 */
public final class Main {
    private static final String ARTICLE = "dossier.json";

    private Main() {}

    /**
     * Runs with the system properties.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        Command.main(Main::run);
    }

    static int run(Command command) throws Refusal {
        Options options = command.options();
        Optional<Edtf> asOf = options.asOf();
        Optional<InputFile> file = options.file("dossier");
        Optional<Dossier> dossier = file.isPresent() ? command.dossier(file.get()) : Optional.of(article());
        if (dossier.isEmpty()) {
            return Command.BAD;
        }
        Optional<Baseline> baseline = command.baseline();
        if (baseline.isEmpty()) {
            return Command.BAD;
        }
        if (file.isEmpty()) {
            command.out().text(sample(options));
        }
        command.out().text(Briefing.of(dossier.get(), options.language(), options.width(), baseline.get(), asOf));
        return Command.GOOD;
    }

    /** Which dossier it is if nobody named one. */
    private static String sample(Options options) {
        Page page = new Page(options.width());
        page.paragraph(0, Lexicon.in(options.language()).get("sample"));
        return page + "\n";
    }

    private static Dossier article() {
        try (InputStream in = Objects.requireNonNull(ArticleDossier.class.getResourceAsStream(ARTICLE), ARTICLE)) {
            return JsonReader.of(Dossier.class).read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
