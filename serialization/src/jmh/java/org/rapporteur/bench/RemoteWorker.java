package org.rapporteur.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.rapporteur.bench.Variants.Variant;

/** A {@link Worker} from outside: the JVM of one variant, which waits for commands until it is closed. */
final class RemoteWorker implements AutoCloseable {
    private final Variant variant;
    private final Process process;
    private final Writer commands;
    private final BufferedReader answers;

    RemoteWorker(Variant variant, Path corpora) throws IOException {
        this.variant = variant;
        this.process = Jvm.of(Worker.class, variant.name(), corpora.toString()).start();
        this.commands = process.outputWriter(StandardCharsets.UTF_8);
        this.answers = process.inputReader(StandardCharsets.UTF_8);
    }

    Variant variant() {
        return variant;
    }

    Cost cost(Task task, Corpus corpus, int millis) throws IOException {
        if (process.isAlive()) {
            commands.write(task + " " + corpus + " " + millis + "\n");
            commands.flush();
            String answer = answers.readLine();
            if (answer != null) {
                return Cost.parse(answer);
            }
        }
        throw new IllegalStateException(
                variant.name() + " ended at " + task.title() + " " + corpus.title() + "; its error is above");
    }

    /** It ends by itself when nobody can command it any more. */
    @Override
    public void close() throws IOException {
        commands.close();
    }
}
