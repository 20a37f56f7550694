package org.rapporteur.examples.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.rapporteur.examples.command.Command;
import org.rapporteur.examples.command.Options;
import org.rapporteur.examples.command.Page;
import org.rapporteur.examples.command.Refusal;
import org.rapporteur.examples.command.Words;
import org.rapporteur.json.report.Repairs;
import org.rapporteur.validation.RuleSet;

/**
 * Extracts a dossier from a text with the recorded outputs of a program, and shows the text beside what was made of it.
 *
 * <p>{@code mvn -q -Pextraction} takes a short text with several outputs, of which only the last is good, and prints what
 * each leaves to repair. {@code -Dtext=FILE -Danswer=FILE} takes a text and one output of a program of the user's.
 * {@link Command} reads the properties that all commands have. The exit code is 1 if the last output leaves something to
 * repair.
 */
public final class Main {
    private static final List<String> ENGLISH =
            List.of("attempt-1.txt", "attempt-2.json", "attempt-3.json", "attempt-4.json");
    private static final List<String> UKRAINIAN = List.of("attempt-1-uk.json", "attempt-2-uk.json");

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
        Words words = Words.of(Main.class, "extraction", options.language());
        boolean own = options.file("text").isPresent() || options.file("answer").isPresent();
        boolean ukrainian = words.locale().getLanguage().equals("uk");
        String text = own ? options.needed("text").text() : read(ukrainian ? "text-uk.txt" : "text.txt");
        List<String> answers = own
                ? List.of(options.needed("answer").text())
                : (ukrainian ? UKRAINIAN : ENGLISH).stream().map(Main::read).toList();
        Extraction extraction = Extraction.of(text, new Recorded(answers), RuleSet.standard(), answers.size());
        Page page = new Page(options.width());
        attempts(page, words, extraction.attempts());
        extraction
                .dossier()
                .ifPresentOrElse(
                        dossier -> new Beside(dossier, options.language(), words).print(page, text),
                        () -> page.subheading(words.get("no.dossier")));
        command.out().text(page.toString());
        return extraction.dossier().isPresent() ? Command.GOOD : Command.BAD;
    }

    private static void attempts(Page page, Words words, List<Repairs> attempts) {
        page.title(words.get("heading.attempts"));
        int number = 0;
        for (Repairs repairs : attempts) {
            number++;
            String count = words.count("count.repair", repairs.list().size());
            page.item(0, words.get(attempts.size() == 1 ? "attempt.only" : "attempt", count, number));
            repairs.list().forEach(repair -> page.item(2, repair.toString()));
        }
    }

    static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(Main.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
