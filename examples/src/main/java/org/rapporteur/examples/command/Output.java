package org.rapporteur.examples.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a command prints, line by line and in UTF-8 whatever the locale: on the terminal, or into a file that has its
 * name only once it is whole.
 *
 * <p>Of the lines up to {@link #endLimit()}, no more are printed than {@code -Dlines} allows. The others are counted.
 */
public final class Output implements AutoCloseable {
    /** That the output cannot be written, as when the reader of a pipe has gone. */
    static final class Failure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Failure(IOException cause) {
            super(cause);
        }
    }

    private final Options options;
    private final OutputStream terminal;
    private final @Nullable Path target;
    private @Nullable Path part;
    private @Nullable OutputStream file;
    private long lines;
    private long most;
    private @Nullable String held;

    private Output(Options options, OutputStream terminal, @Nullable Path target) {
        this.options = options;
        this.terminal = terminal;
        this.target = target;
        this.most = options.lines().orElse(Integer.MAX_VALUE);
    }

    /** {@return an output into the file that was asked for, if one was} */
    static Output of(Options options, OutputStream terminal) throws IOException {
        Path out = options.out().orElse(null);
        return new Output(options, terminal, out != null && Files.exists(out) ? out.toRealPath() : out);
    }

    /** {@return an output that is never the file of {@code out}} */
    public static Output onTerminal(Options options, OutputStream terminal) {
        return new Output(options, terminal, null);
    }

    /** Prints each line of a text. */
    public void text(String text) {
        text.lines().forEach(this::line);
    }

    /** Prints words that a program may look for at the start of a line; broken only if a width was asked for. */
    public void item(String words) {
        item(0, words);
    }

    /** Prints words further to the right; broken only if a width was asked for. */
    public void item(int indent, String words) {
        String line = Columns.line(words);
        List<String> parts = options.askedWidth().isPresent()
                ? Columns.hanging(indent, indent + 2, line, options.askedWidth().getAsInt())
                : List.of(" ".repeat(indent) + line);
        parts.forEach(this::line);
    }

    /** Prints a line. */
    public void line(String line) {
        lines++;
        if (lines < most) {
            write(line);
        } else if (lines == most) {
            held = line; // whether it is the last one is not known yet
        }
    }

    /** Ends the part of the output that has a limit: the lines left out are counted, and the next ones all printed. */
    public void endLimit() {
        if (lines > most) {
            write(options.words().count("lines.more", lines - most + 1));
        } else if (held != null) {
            write(held);
        }
        held = null;
        most = Long.MAX_VALUE;
    }

    /** Makes the output whole. A command that printed nothing leaves the file as it was. */
    void commit() {
        endLimit();
        try {
            if (file != null) {
                file.close();
                file = null;
            }
            if (part != null && target != null) {
                move(part, target);
                part = null;
            }
        } catch (IOException e) {
            throw new Failure(e);
        }
    }

    /** Removes what is not whole. */
    @Override
    public void close() {
        try {
            if (file != null) {
                file.close();
            }
            if (part != null) {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new Failure(e);
        }
    }

    private void write(String line) {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            if (target == null) {
                terminal.write(bytes);
                terminal.flush();
            } else {
                opened(target).write(bytes);
            }
        } catch (IOException e) {
            throw new Failure(e);
        }
    }

    private OutputStream opened(Path to) throws IOException {
        if (file != null) {
            return file;
        }
        if (Files.exists(to) && !Files.isRegularFile(to)) { // a pipe, or a device such as /dev/null
            file = Files.newOutputStream(to, StandardOpenOption.WRITE);
            return file;
        }
        // not createTempFile, whose files nobody else may read
        String name = "." + to.getFileName() + "." + ProcessHandle.current().pid() + ".part";
        Path unfinished = to.resolveSibling(name);
        OutputStream opened = new BufferedOutputStream(Files.newOutputStream(unfinished));
        part = unfinished;
        file = opened;
        if (Files.exists(to) && Files.getFileAttributeView(to, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(unfinished, Files.getPosixFilePermissions(to));
        }
        return opened;
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
