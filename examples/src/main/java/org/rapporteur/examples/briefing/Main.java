package org.rapporteur.examples.briefing;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.examples.article.ArticleDossier;
import org.rapporteur.json.JsonReader;
import org.rapporteur.json.read.ReadResult;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.IllFormedException;
import org.rapporteur.model.LanguageTag;

/**
 * Prints a dossier as a briefing: reads it from JSON, checks it, and puts it into words.
 *
 * <p>Two system properties say what: {@code dossier} is the file, by default the article of these examples; {@code
 * lang} is the language as a BCP 47 tag, by default {@code en}. Output is UTF-8 whatever the terminal's locale. The
 * exit code is {@value #DONE} if the briefing was printed, {@value #NOT_A_DOSSIER} if the file is not a dossier, in
 * which case its problems are listed on the error stream with line and column, and {@value #NO_INPUT} if there is
 * nothing to read or no such language.
 */
public final class Main {
    /** The exit code when the briefing was printed, whatever the checks found. */
    public static final int DONE = 0;

    /** The exit code when the file was read and is not a dossier. */
    public static final int NOT_A_DOSSIER = 1;

    /** The exit code when the file cannot be read, or the language is none. */
    public static final int NO_INPUT = 2;

    /** The exit code when the output cannot be written. */
    public static final int NO_OUTPUT = 3;

    private static final String ARTICLE = "dossier.json";

    private Main() {}

    /**
     * Runs with the system properties, and ends the virtual machine if the exit code is not {@value #DONE}.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        // not System.out, which turns what the locale's charset does not have into question marks
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        int code;
        try {
            code = run(System.getProperty("dossier"), System.getProperty("lang"), out, err);
        } catch (IOException e) {
            code = NO_OUTPUT; // as when the reader of a pipe has gone: there is nobody to tell
        }
        if (code != DONE) {
            System.exit(code);
        }
    }

    /**
     * Reads, checks and prints.
     *
     * @param file the file; null for the article
     * @param lang the language; null for English
     * @param out takes the briefing in UTF-8
     * @param err takes what is wrong in UTF-8
     * @return the exit code
     * @throws IOException if the output cannot be written
     */
    static int run(@Nullable String file, @Nullable String lang, OutputStream out, OutputStream err)
            throws IOException {
        LanguageTag language;
        try {
            language = lang == null ? LanguageTag.ENGLISH : LanguageTag.parse(lang);
        } catch (IllFormedException e) {
            return refuse(Lexicon.in(LanguageTag.ENGLISH).get("language.bad", lang), err);
        }
        Lexicon lexicon = Lexicon.in(language);
        ReadResult<Dossier> result;
        if (file == null) {
            result = article();
        } else {
            try {
                Path path = Path.of(file);
                if (Files.isDirectory(path)) {
                    return refuse(lexicon.get("file.directory", file), err);
                } else if (Files.notExists(path)) {
                    return refuse(lexicon.get("file.missing", file), err);
                }
                result = JsonReader.of(Dossier.class).tryRead(path);
            } catch (InvalidPathException e) {
                return refuse(lexicon.get(noPath(file), file), err);
            } catch (IOException e) {
                return refuse(lexicon.get("file.unreadable", file), err);
            }
        }
        if (result.value().isEmpty()) {
            write(ProblemList.of(Objects.requireNonNullElse(file, ARTICLE), result.problems(), lexicon), err);
            return NOT_A_DOSSIER;
        }
        write(Briefing.of(result.value().get(), language), out);
        return DONE;
    }

    /** The key of why a text is no path: a name without NUL that is not all ASCII got lost between charsets. */
    static String noPath(String file) {
        boolean ascii = file.chars().allMatch(c -> c < 0x80);
        return ascii || file.indexOf('\0') >= 0 ? "file.name" : "file.locale";
    }

    private static ReadResult<Dossier> article() {
        try (InputStream in = Objects.requireNonNull(ArticleDossier.class.getResourceAsStream(ARTICLE), ARTICLE)) {
            return JsonReader.of(Dossier.class).tryRead(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int refuse(String reason, OutputStream err) throws IOException {
        write(Columns.line(reason) + "\n", err);
        return NO_INPUT;
    }

    private static void write(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
