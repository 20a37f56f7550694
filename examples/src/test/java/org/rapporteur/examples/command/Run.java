package org.rapporteur.examples.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** What a run of a command has printed, for tests. */
public record Run(int code, String out, String err) {
    /** Runs a command with settings such as {@code lang=uk}, and the environment's {@code COLUMNS=40}. */
    public static Run of(Command.Body body, String... settings) {
        Map<String, String> all = new TreeMap<>();
        for (String setting : settings) {
            all.put(setting.substring(0, setting.indexOf('=')), setting.substring(setting.indexOf('=') + 1));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Command.run(all, out, err, body);
        return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    /** {@return what was printed, with files called after what they are, wherever they are} */
    public Run within(Path folder) {
        String start = folder + folder.getFileSystem().getSeparator();
        return new Run(code, out.replace(start, ""), err.replace(start, ""));
    }
}
