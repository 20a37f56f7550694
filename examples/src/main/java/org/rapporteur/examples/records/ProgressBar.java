package org.rapporteur.examples.records;

import java.io.Console;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.examples.command.Columns;
import org.rapporteur.examples.command.Words;
import org.rapporteur.json.stream.Progress;

/** A line on a terminal that shows how far a stream has come, drawn over itself. */
final class ProgressBar implements Consumer<Progress> {
    private static final int WIDEST = 30;
    private static final int NARROWEST = 4;
    private static final int BESIDE = "[] 100 %  ".length();
    private static final double PERCENT = 100;
    private static final double MEGABYTE = 1e6;

    private final PrintStream terminal;
    private final Words words;
    private final int width;
    private final boolean watched;
    private int drawn;

    /**
     * Starts with nothing drawn.
     *
     * @param terminal where to draw
     * @param words the words beside the bar
     * @param width the most columns
     * @param watched whether somebody sees it; if not, nothing is drawn
     */
    ProgressBar(OutputStream terminal, Words words, int width, boolean watched) {
        this.terminal = new PrintStream(terminal, true, StandardCharsets.UTF_8);
        this.words = words;
        this.width = width - 1; // a terminal may go to the next line after its last column
        this.watched = watched;
    }

    /** Whether somebody looks at the program, rather than a file or a pipe. */
    static boolean isWatched(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            // since JDK 22 there may be a console without a terminal
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    @Override
    public void accept(Progress progress) {
        draw(line(progress));
    }

    /** Shows that the records are counted, and the rules at work. */
    void checking() {
        draw(words.get("progress.rules"));
    }

    String line(Progress progress) {
        String rate = words.get(
                "progress.rate",
                words.count("count.record", progress.records()),
                String.format(Locale.ROOT, "%,.0f", progress.recordsPerSecond()),
                String.format(Locale.ROOT, "%.1f", progress.bytesPerSecond() / MEGABYTE));
        int bar = Math.min(WIDEST, width - Columns.width(rate) - BESIDE);
        if (progress.share().isEmpty() || bar < NARROWEST) {
            return rate;
        }
        double share = progress.share().getAsDouble();
        int done = (int) (share * bar);
        return "[" + "#".repeat(done) + ".".repeat(bar - done)
                + String.format(Locale.ROOT, "] %3.0f %%  ", share * PERCENT) + rate;
    }

    private void draw(String line) {
        if (watched) {
            String cut = line.length() > width ? line.substring(0, width) : line;
            terminal.print('\r' + cut + " ".repeat(Math.max(0, drawn - cut.length())));
            terminal.flush();
            drawn = cut.length();
        }
    }

    /** Takes the line away, so that what is printed next starts on an empty one. */
    void clear() {
        if (drawn > 0) {
            terminal.print('\r' + " ".repeat(drawn) + '\r');
            terminal.flush();
            drawn = 0;
        }
    }
}
