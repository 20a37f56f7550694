package org.rapporteur.examples.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputTest {
    private static final Command.Body FIVE_LINES = command -> {
        command.out().text("а\nb\nc\nd\ne\n");
        return Command.GOOD;
    };

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "2, en, 'а|… and 4 more lines|'",
        "4, en, 'а|b|c|… and 2 more lines|'",
        "5, en, 'а|b|c|d|e|'",
        "6, en, 'а|b|c|d|e|'",
        "2, uk, 'а|… і ще 4 рядки|'"
    })
    void noMoreLinesArePrintedThanAllowedAndTheOthersCounted(int most, String language, String printed) {
        assertThat(Run.of(FIVE_LINES, "lines=" + most, "lang=" + language).out().replace('\n', '|'))
                .isEqualTo(printed);
    }

    @Test
    void whatComesAfterTheLimitedPartIsPrintedWhole() {
        Command.Body body = command -> {
            FIVE_LINES.run(command);
            command.out().endLimit();
            return FIVE_LINES.run(command);
        };

        assertThat(Run.of(body, "lines=3").out()).isEqualTo("а\nb\n… and 3 more lines\nа\nb\nc\nd\ne\n");
    }

    @Test
    void aFileIsWrittenInUtf8AndNothingElseLeftOrPrinted() throws IOException {
        Path file = folder.resolve("вихід.txt");

        assertThat(Run.of(FIVE_LINES, "out=" + file, "lines=2")).isEqualTo(new Run(Command.GOOD, "", ""));
        assertThat(Files.readAllBytes(file)).isEqualTo("а\n… and 4 more lines\n".getBytes(UTF_8));
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void aFileIsReplacedOnlyByAWholeOne() throws IOException {
        Path file = Files.writeString(folder.resolve("out"), "before");
        Command.Body failing = command -> {
            FIVE_LINES.run(command);
            command.options().needed("absent");
            return Command.GOOD;
        };

        assertThat(Run.of(failing, "out=" + file))
                .isEqualTo(new Run(Command.REFUSED, "", "Which file? Add -Dabsent=FILE.\n"));
        assertThat(file).hasContent("before");
        assertThat(Run.of(command -> Command.BAD, "out=" + file)).isEqualTo(new Run(Command.BAD, "", ""));
        assertThat(file).hasContent("before");
        assertThat(Run.of(FIVE_LINES, "out=" + file)).isEqualTo(new Run(Command.GOOD, "", ""));
        assertThat(file).content(UTF_8).isEqualTo("а\nb\nc\nd\ne\n");
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aReplacedFileKeepsItsPermissionsAndALinkItsTarget() throws IOException {
        Path file = Files.writeString(folder.resolve("out"), "before");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("out"));

        assertThat(Run.of(FIVE_LINES, "out=" + link)).isEqualTo(new Run(Command.GOOD, "", ""));
        assertThat(link).isSymbolicLink();
        assertThat(file).content(UTF_8).isEqualTo("а\nb\nc\nd\ne\n");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDeviceIsWrittenDirectlyAndAFileThatCannotBeWrittenIsOneLine() {
        assertThat(Run.of(FIVE_LINES, "out=/dev/null")).isEqualTo(new Run(Command.GOOD, "", ""));
        assertThat(Run.of(FIVE_LINES, "out=/proc/none")) // root, too, writes no file there
                .isEqualTo(new Run(Command.NO_OUTPUT, "", "-Dout=/proc/none: the file cannot be written.\n"));
        assertThat(Run.of(FIVE_LINES, "out=/proc/none", "lang=uk"))
                .isEqualTo(new Run(Command.NO_OUTPUT, "", "-Dout=/proc/none: файл не вдається записати.\n"));
    }

    @Test
    void aReaderThatHasGoneEndsTheCommandWithoutAWord() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        assertThat(Command.run(Map.of(), closed, err, FIVE_LINES)).isEqualTo(Command.NO_OUTPUT);
        assertThat(err.toString(UTF_8)).isEmpty();
        assertThat(Command.run(Map.of("lang", "xx"), closed, closed, FIVE_LINES))
                .isEqualTo(Command.NO_OUTPUT);
    }
}
