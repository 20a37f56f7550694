package org.rapporteur.exchange.popolo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.exchange.ExchangeLimits;
import org.rapporteur.exchange.ExchangeProblem;
import org.rapporteur.exchange.ExchangeResult;
import org.rapporteur.exchange.InputPlace;
import org.rapporteur.exchange.tree.Ledger;
import org.rapporteur.exchange.tree.Node;
import org.rapporteur.exchange.tree.Refusal;
import org.rapporteur.exchange.tree.TreeParser;
import org.rapporteur.exchange.tree.TreeWriter;
import org.rapporteur.json.JsonReader;
import org.rapporteur.json.read.Problem;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.json.read.ReadResult;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Id;
import org.rapporteur.model.LanguageTag;
import org.rapporteur.model.Source;
import org.rapporteur.time.Edtf;

/**
 * Reads documents of Popolo as dossiers.
 *
 * <p>A document is an object with the lists {@code persons}, {@code organizations}, {@code posts}, {@code memberships},
 * {@code events}, {@code areas}, {@code motions}, {@code vote_events} and {@code speeches}, or some of them. It may also be
 * an object or an array of objects with an {@code @type}. Embedded objects become records of their own.
 *
 * <p>What the model does not have is kept as an extension of the record, such as {@code popolo:gender}. A record that the model does not
 * have, such as an area, is kept as an {@link org.rapporteur.model.OtherEntity} such as {@code popolo:area}. Missing and
 * repeated ids are no problems: rules find them. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class PopoloReader {
    /** The id of the source that stands for the document, unless another is given: {@value}. */
    public static final String DEFAULT_SOURCE = "popolo:import";

    static final PopoloReader DEFAULT = new PopoloReader(
            Id.of(DEFAULT_SOURCE), Optional.empty(), LanguageTag.UNDETERMINED, ExchangeLimits.defaults());

    /** What the limits of the input permit is never too much for the reader of the dossier. */
    private static final JsonReader<Dossier> READER = JsonReader.of(
            Dossier.class, ReadOptions.defaults().withMaxBytes(1 << 30).withMaxTokens(Integer.MAX_VALUE));

    private final Id<Source> source;
    private final Optional<Edtf> date;
    private final LanguageTag language;
    private final ExchangeLimits limits;

    private PopoloReader(Id<Source> source, Optional<Edtf> date, LanguageTag language, ExchangeLimits limits) {
        this.source = source;
        this.date = date;
        this.language = language;
        this.limits = limits;
    }

    /**
     * Returns a reader that gives another id to the source that stands for the document. Each record cites it.
     *
     * @param id the id, which no object of the document has
     * @return the reader
     */
    public PopoloReader withSource(Id<Source> id) {
        return new PopoloReader(Objects.requireNonNull(id, "id"), date, language, limits);
    }

    /**
     * Returns a reader that gives another id to the source that stands for the document. Each record cites it.
     *
     * @param id the id, which no object of the document has
     * @return the reader
     * @throws org.rapporteur.model.IllFormedException if the text is not an id
     */
    public PopoloReader withSource(String id) {
        return withSource(Id.of(id));
    }

    /**
     * Returns a reader that states when the document was published.
     *
     * @param published the date
     * @return the reader
     */
    public PopoloReader withDate(Edtf published) {
        return new PopoloReader(source, Optional.of(Objects.requireNonNull(published, "published")), language, limits);
    }

    /**
     * Returns a reader of texts in a language. By default, the language is undetermined.
     *
     * @param tag the language of the texts; names have only the languages that the document states
     * @return the reader
     */
    public PopoloReader withLanguage(LanguageTag tag) {
        return new PopoloReader(source, date, Objects.requireNonNull(tag, "tag"), limits);
    }

    /**
     * Returns a reader with other limits.
     *
     * @param choice the limits
     * @return the reader
     */
    public PopoloReader withLimits(ExchangeLimits choice) {
        return new PopoloReader(source, date, language, Objects.requireNonNull(choice, "choice"));
    }

    /**
     * Reads a document.
     *
     * @param json the document
     * @return the dossier and the losses, or the problem
     */
    public ExchangeResult<Dossier> read(String json) {
        return read(Objects.requireNonNull(json, "json").getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a document.
     *
     * @param json the document in UTF-8
     * @return the dossier and the losses, or the problem
     */
    public ExchangeResult<Dossier> read(byte[] json) {
        Objects.requireNonNull(json, "json");
        Ledger ledger = new Ledger(limits.maxLosses());
        try {
            Run run = new Run(ledger, language.value(), source.value());
            Object root = TreeParser.parse(json, limits, ledger);
            byte[] ours = TreeWriter.bytes(Import.of(root, source(), run));
            ReadResult<Dossier> dossier = READER.tryRead(ours);
            return dossier.value()
                    .map(value -> ExchangeResult.good(value, ledger.report(), ledger.leaves()))
                    .orElseGet(
                            () -> ExchangeResult.bad(problem(dossier.problems().get(0))));
        } catch (Refusal e) {
            return ExchangeResult.bad(e.problem());
        }
    }

    private Node source() {
        Node node = new Node().put("type", "Source").put("id", source.value()).put("kind", "document");
        date.ifPresent(published -> node.put("date", published.toString()));
        return node.put(Run.extension("import"), true);
    }

    private static ExchangeProblem problem(Problem problem) {
        return new ExchangeProblem(
                ExchangeProblem.Code.WRONG_FORM, new InputPlace.Member(""), problem.expected(), problem.found());
    }

    /**
     * Reads a document from a stream, which is read up to its end or up to the limit, and not closed.
     *
     * @param json the stream of UTF-8
     * @return the dossier and the losses, or the problem
     * @throws IOException if the stream cannot be read
     */
    public ExchangeResult<Dossier> read(InputStream json) throws IOException {
        return read(Objects.requireNonNull(json, "json").readNBytes(limits.maxBytes() + 1));
    }

    /**
     * Reads a document from a file.
     *
     * @param json the file, in UTF-8
     * @return the dossier and the losses, or the problem
     * @throws IOException if the file cannot be read
     */
    public ExchangeResult<Dossier> read(Path json) throws IOException {
        try (InputStream in = Files.newInputStream(Objects.requireNonNull(json, "json"))) {
            return read(in);
        }
    }

    /** {@return the id of the source and the language, for logging} */
    @Override
    public String toString() {
        return "Popolo, source " + source + ", language " + language;
    }
}
