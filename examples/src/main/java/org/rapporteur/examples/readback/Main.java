package org.rapporteur.examples.readback;

import java.util.List;
import java.util.Optional;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.examples.command.Command;
import org.rapporteur.examples.command.InputFile;
import org.rapporteur.examples.command.Options;
import org.rapporteur.examples.command.Output;
import org.rapporteur.examples.command.Problems;
import org.rapporteur.examples.command.Refusal;
import org.rapporteur.examples.command.Words;
import org.rapporteur.model.Dossier;
import org.rapporteur.validation.Report;
import org.rapporteur.validation.RuleSet;
import org.rapporteur.validation.Severity;
import org.rapporteur.validation.Violation;

/**
 * Reads a dossier that another service has made or handed back, and checks it.
 *
 * <p>{@code mvn -q -Preadback -Dreturned=FILE} fails where {@code FILE} is not a dossier, or rules find an error in it.
 * With {@code -Dsent=FILE}, the dossier that the service was sent, it also fails where something of that is lost. {@link
 * Command} reads the properties that all commands have; the limit on lines is one on the list of what is wrong.
 */
public final class Main {
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
        Words words = Words.of(Main.class, "readback", options.language());
        InputFile returned = options.needed("returned");
        Optional<InputFile> sent = options.file("sent");
        Optional<Dossier> after = command.dossier(returned);
        Optional<Dossier> before = sent.isPresent() ? command.dossier(sent.get()) : Optional.empty();
        if (after.isEmpty() || sent.isPresent() && before.isEmpty()) {
            return Command.BAD;
        }
        Output out = command.out();
        Report report = RuleSet.standard().validate(after.get());
        List<Violation> errors = report.ofSeverity(Severity.ERROR).violations();
        errors.forEach(error -> out.item(Problems.of(returned, error)));
        List<String> losses =
                before.map(whole -> Losses.of(whole, after.get(), words)).orElse(List.of());
        losses.forEach(
                loss -> out.item(words.get("loss", sent.map(InputFile::name).orElse(""), loss)));
        out.endLimit();
        int records = DossierIndex.of(after.get()).occurrences().size();
        out.item(words.get(
                "summary",
                returned.name(),
                words.count("count.record", records),
                words.count("count.finding", report.size())));
        return errors.isEmpty() && losses.isEmpty() ? Command.GOOD : Command.BAD;
    }
}
