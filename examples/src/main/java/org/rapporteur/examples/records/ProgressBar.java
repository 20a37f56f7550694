package org.rapporteur.examples.records;

import java.io.Console;
import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.stream.Progress;

/** A line on a terminal that shows how far a stream has come, drawn over itself. */
final class ProgressBar implements Consumer<Progress> {
    private static final int WIDTH = 30;
    private static final double PERCENT = 100;
    private static final double MEGABYTE = 1e6;

    private final PrintStream terminal;
    private int drawn;

    ProgressBar(PrintStream terminal) {
        this.terminal = terminal;
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
        String line = line(progress);
        terminal.print('\r' + line + " ".repeat(Math.max(0, drawn - line.length())));
        terminal.flush();
        drawn = line.length();
    }

    static String line(Progress progress) {
        StringBuilder line = new StringBuilder();
        progress.share().ifPresent(share -> {
            int done = (int) (share * WIDTH);
            line.append('[').append("#".repeat(done)).append(".".repeat(WIDTH - done));
            line.append(String.format(Locale.ROOT, "] %3.0f %%  ", share * PERCENT));
        });
        return line.append(String.format(
                        Locale.ROOT,
                        "%,d records, %,.0f/s, %.1f MB/s",
                        progress.records(),
                        progress.recordsPerSecond(),
                        progress.bytesPerSecond() / MEGABYTE))
                .toString();
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
