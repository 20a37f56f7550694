package org.rapporteur.exchange.popolo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.rapporteur.exchange.ExchangeLimits;
import org.rapporteur.exchange.ExchangeResult;
import org.rapporteur.exchange.Leaves;
import org.rapporteur.exchange.LossReport;
import org.rapporteur.exchange.tree.Ledger;
import org.rapporteur.exchange.tree.Node;
import org.rapporteur.exchange.tree.Refusal;
import org.rapporteur.exchange.tree.TreeParser;
import org.rapporteur.exchange.tree.TreeWriter;
import org.rapporteur.json.JsonWriter;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.JsonValue.JsonBoolean;
import org.rapporteur.model.LanguageTag;
import org.rapporteur.model.Source;

/**
 * Writes dossiers as documents of Popolo.
 *
 * <p>What {@link PopoloReader} kept as extensions is written back. What Popolo cannot state is a loss, and places of losses
 * are those in the JSON form of the dossier. A record is left out if Popolo would turn it into something else: a withdrawn
 * one, a statement that was not made, a membership of any stage but {@code member}. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class PopoloWriter {
    static final PopoloWriter DEFAULT = new PopoloWriter(LanguageTag.UNDETERMINED, 1000);

    private final LanguageTag language;
    private final int maxLosses;

    private PopoloWriter(LanguageTag language, int maxLosses) {
        this.language = language;
        this.maxLosses = maxLosses;
    }

    /**
     * Returns a writer of texts in a language. Texts that lack it are written in their first language, which is a loss. By
     * default, the language is undetermined.
     *
     * @param tag the language
     * @return the writer
     */
    public PopoloWriter withLanguage(LanguageTag tag) {
        return new PopoloWriter(Objects.requireNonNull(tag, "tag"), maxLosses);
    }

    /**
     * Returns a writer that lists at most so many losses; the default is 1000.
     *
     * @param limit the maximum, from 0
     * @return the writer
     * @throws IllegalArgumentException if the limit is negative
     */
    public PopoloWriter withMaxLosses(int limit) {
        return new PopoloWriter(
                language, ExchangeLimits.defaults().withMaxLosses(limit).maxLosses());
    }

    /**
     * Writes a dossier.
     *
     * @param dossier the dossier
     * @return the document, indented, and the losses
     * @throws IllegalArgumentException if an unknown property of the dossier has the name of a known one
     */
    public ExchangeResult<String> toText(Dossier dossier) {
        Objects.requireNonNull(dossier, "dossier");
        Ledger ledger = new Ledger(maxLosses);
        byte[] document = TreeWriter.indented(Export.of(tree(dossier), run(dossier, ledger)));
        return ExchangeResult.good(
                new String(document, StandardCharsets.UTF_8) + "\n", ledger.report(), ledger.leaves());
    }

    /**
     * Writes a dossier to a file.
     *
     * @param dossier the dossier
     * @param file the file, which is replaced if it exists
     * @return the file and the losses
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException if an unknown property of the dossier has the name of a known one
     */
    public ExchangeResult<Path> write(Dossier dossier, Path file) throws IOException {
        Objects.requireNonNull(file, "file");
        ExchangeResult<String> text = toText(dossier);
        LossReport losses = text.losses();
        Leaves leaves = text.leaves();
        return ExchangeResult.good(Files.writeString(file, text.orThrow()), losses, leaves);
    }

    private Run run(Dossier dossier, Ledger ledger) {
        String importId = dossier.sources().stream()
                .filter(each -> each.extensions()
                        .property(Run.extension("import"))
                        .filter(JsonBoolean.TRUE::equals)
                        .isPresent())
                .findFirst()
                .map(Source::id)
                .map(id -> id.value())
                .orElse("");
        return new Run(ledger, language.value(), importId);
    }

    private static Node tree(Dossier dossier) {
        try {
            return (Node) TreeParser.parse(JsonWriter.of(Dossier.class).toBytes(dossier));
        } catch (Refusal e) {
            throw new IllegalStateException("a dossier is written as JSON", e);
        }
    }

    /** {@return the language, for logging} */
    @Override
    public String toString() {
        return "Popolo, language " + language;
    }
}
