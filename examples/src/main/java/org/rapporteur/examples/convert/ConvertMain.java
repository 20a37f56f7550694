package org.rapporteur.examples.convert;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.rapporteur.examples.command.Command;
import org.rapporteur.examples.command.InputFile;
import org.rapporteur.examples.command.Options;
import org.rapporteur.examples.command.Output;
import org.rapporteur.examples.command.Refusal;
import org.rapporteur.examples.command.Words;
import org.rapporteur.exchange.ExchangeResult;
import org.rapporteur.exchange.LossCode;
import org.rapporteur.exchange.LossReport;
import org.rapporteur.json.JsonWriter;
import org.rapporteur.model.Dossier;

/**
 * Converts a file from the format of others, or to it, and says on the error stream what was lost.
 *
 * <p>{@code mvn -q -Pconvert -Dfrom=popolo -Dto=rapporteur -Din=FILE} prints the dossier; {@code -Dout=FILE} writes it to a file, and
 * {@code -Dlosses=FILE} lists all losses as newline-delimited JSON. The exit code is 1 if the input cannot be read, or with {@code
 * -Dstrict} if anything is lost. {@link Command} reads the properties that all commands have.
 */
public final class ConvertMain {
    private final Command command;
    private final Words words;

    private ConvertMain(Command command) {
        this.command = command;
        this.words = Words.of(ConvertMain.class, "convert", command.options().language());
    }

    /**
     * Runs with the system properties.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        Command.main(body());
    }

    static Command.Body body() {
        return command -> new ConvertMain(command).run();
    }

    private int run() throws Refusal {
        Options options = command.options();
        Optional<Format> from = format("from");
        Optional<Format> to = format("to");
        if (from.isPresent() == to.isPresent()) {
            throw new Refusal(words.get("formats"));
        }
        InputFile file = options.needed("in");
        Optional<Path> losses = options.output("losses");
        int most = losses.isPresent() ? Integer.MAX_VALUE : 0;
        if (to.isPresent()) {
            Optional<Dossier> dossier = command.dossier(file);
            return dossier.isEmpty() ? Command.BAD : finish(file, to.get().write(dossier.get(), most), losses);
        }
        ExchangeResult<Dossier> read = file.read(path -> from.orElseThrow().read(path, most));
        return finish(file, text(read), losses);
    }

    /** Returns the format of others that a property names; empty if it names ours. */
    private Optional<Format> format(String property) throws Refusal {
        String name = command.options().given(property).orElse("");
        Optional<Format> format = Format.of(name);
        if (format.isEmpty() && !name.equals(Format.OURS)) {
            throw new Refusal(words.get("format", property, name));
        }
        return format;
    }

    private static ExchangeResult<String> text(ExchangeResult<Dossier> read) {
        return read.value()
                .map(dossier -> ExchangeResult.good(
                        JsonWriter.of(Dossier.class).indented().toText(dossier), read.losses(), read.leaves()))
                .orElseGet(() -> ExchangeResult.bad(read.problems().get(0)));
    }

    private int finish(InputFile file, ExchangeResult<String> result, Optional<Path> losses) throws Refusal {
        Output err = Output.onTerminal(command.options(), command.err());
        if (result.value().isEmpty()) {
            err.item(file.name() + ": " + result.problems().get(0));
            err.endLimit();
            return Command.BAD;
        }
        if (losses.isPresent()) {
            write(result.losses(), losses.get());
        }
        command.out().text(result.orThrow());
        err.item(words.get(
                "leaves",
                words.count("count.mapped", result.leaves().mapped()),
                words.count("count.extended", result.leaves().extended()),
                words.count("count.lost", result.leaves().lost())));
        result.losses().counts().forEach((code, count) -> err.item(2, line(code, count)));
        err.endLimit();
        boolean strict = command.options()
                .given("strict")
                .filter(given -> !given.equals("false"))
                .isPresent();
        return strict && !result.losses().isEmpty() ? Command.BAD : Command.GOOD;
    }

    private String line(LossCode code, long count) {
        return words.number(count) + " " + code;
    }

    private void write(LossReport losses, Path file) throws Refusal {
        try (OutputStream out = Files.newOutputStream(file)) {
            losses.writeLines(out);
        } catch (IOException e) {
            throw new Refusal(words.get("losses.unwritable", file));
        }
    }
}
