package org.rapporteur.examples.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.IllFormedException;
import org.rapporteur.model.LanguageTag;
import org.rapporteur.time.Edtf;
import org.rapporteur.time.EdtfException;

/** What a command was asked to do: the properties that all commands have, and the files that some have. */
public final class Options {
    /** The name of the width in the environment, as POSIX has it. */
    static final String COLUMNS = "COLUMNS";

    private static final int USUAL_WIDTH = 88;
    private static final int LEAST_WIDTH = 40;
    private static final int MOST_WIDTH = 1000;
    private static final int FEWEST_LINES = 2;
    private static final int MOST_LINES = 1_000_000;

    private final Map<String, String> settings;
    private final LanguageTag language;
    private final Words words;
    private final OptionalInt asked;
    private final OptionalInt lines;
    private final @Nullable Path out;

    Options(Map<String, String> settings) throws Refusal {
        this.settings = settings;
        this.language = language(settings.get("lang"));
        this.words = Words.ofCommands(language);
        OptionalInt property = number("-Dcolumns", "columns", LEAST_WIDTH, MOST_WIDTH);
        this.asked = property.isPresent() ? property : ofTerminal(settings.getOrDefault(COLUMNS, ""));
        this.lines = number("-Dlines", "lines", FEWEST_LINES, MOST_LINES);
        this.out = output("out").orElse(null);
    }

    /** {@return the language, with the region if one was given} */
    public LanguageTag language() {
        return language;
    }

    /** {@return the width of the page} */
    public int width() {
        return asked.orElse(USUAL_WIDTH);
    }

    /** {@return the width that was asked for; empty if none was, so that what a program may read stays on its line} */
    public OptionalInt askedWidth() {
        return asked;
    }

    /** {@return the most lines; empty if all are wanted} */
    public OptionalInt lines() {
        return lines;
    }

    /**
     * Returns the day as of which a command asks.
     *
     * @return the day, or any other date; empty if the property is absent
     * @throws Refusal if it is not a date
     */
    public Optional<Edtf> asOf() throws Refusal {
        String date = settings.get("as-of");
        if (date == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Edtf.parse(date));
        } catch (EdtfException e) {
            throw new Refusal(words.get("date.bad", "-Das-of", date));
        }
    }

    /** {@return the words that all commands share} */
    public Words words() {
        return words;
    }

    /** {@return the file that the output goes to; empty if it is printed} */
    public Optional<Path> out() {
        return Optional.ofNullable(out);
    }

    /**
     * Looks for the file that a property names.
     *
     * @param property the property
     * @return the file; empty if the property is absent
     * @throws Refusal if there is no such file
     */
    public Optional<InputFile> file(String property) throws Refusal {
        String name = settings.get(property);
        return name == null ? Optional.empty() : Optional.of(InputFile.of(property, name, this));
    }

    /**
     * Looks for a file that a command cannot do without.
     *
     * @param property the property that names it
     * @return the file
     * @throws Refusal if the property is absent, or there is no such file
     */
    public InputFile needed(String property) throws Refusal {
        return file(property).orElseThrow(() -> new Refusal(words.get("file.needed", property)));
    }

    private static LanguageTag language(@Nullable String tag) throws Refusal {
        if (tag == null) {
            return LanguageTag.ENGLISH;
        }
        try {
            LanguageTag language = LanguageTag.parse(tag);
            if (Words.spoken(language).isPresent()) {
                return language;
            }
        } catch (IllFormedException e) {
            // refused like any other that there is not
        }
        Words english = Words.ofCommands(LanguageTag.ENGLISH);
        String known = Words.LANGUAGES.stream()
                .map(each -> english.get("language." + each.value()))
                .collect(Collectors.joining(", "));
        throw new Refusal(english.get("language.unknown", tag, known));
    }

    /** Returns the width of a terminal, which nobody chose for this program, and which is therefore never refused. */
    private static OptionalInt ofTerminal(String columns) {
        return columns.matches("[0-9]{1,9}")
                ? OptionalInt.of(Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, Integer.parseInt(columns))))
                : OptionalInt.empty();
    }

    private OptionalInt number(String shown, String key, int least, int most) throws Refusal {
        String given = settings.get(key);
        if (given == null) {
            return OptionalInt.empty();
        }
        boolean digits = given.matches("[0-9]{1,9}");
        if (!digits || Integer.parseInt(given) < least || Integer.parseInt(given) > most) {
            throw new Refusal(words.get("number.bad", shown, given, least, most));
        }
        return OptionalInt.of(Integer.parseInt(given));
    }

    /**
     * Returns a property that only one command has.
     *
     * @param property the property
     * @return its value; empty if it is absent
     */
    public Optional<String> given(String property) {
        return Optional.ofNullable(settings.get(property));
    }

    /**
     * Returns the file to write that a property names.
     *
     * @param property the property
     * @return the file; empty if the property is absent
     * @throws Refusal if there is no directory for it, or it is one
     */
    public Optional<Path> output(String property) throws Refusal {
        String name = settings.get(property);
        if (name == null) {
            return Optional.empty();
        }
        Path path = InputFile.path(property, name, words);
        Path folder = path.toAbsolutePath().getParent();
        if (Files.isDirectory(path)) {
            throw new Refusal(words.get("file.directory", "-D" + property + "=" + name));
        } else if (folder == null || !Files.isDirectory(folder)) {
            throw new Refusal(words.get("out.folder", property, name));
        }
        return Optional.of(path);
    }
}
