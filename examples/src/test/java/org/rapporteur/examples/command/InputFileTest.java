package org.rapporteur.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFileTest {
    @TempDir
    private Path folder;

    @Test
    void aFileThatIsNotNamedIsAskedFor() {
        assertThat(refused()).isEqualTo("Which file? Add -Dfile=FILE.\n");
        assertThat(refused("lang=uk")).isEqualTo("Який файл? Додайте -Dfile=ФАЙЛ.\n");
        assertThat(refused("file= ")).isEqualTo("-Dfile=: this needs the name of a file.\n");
    }

    @Test
    void aMissingFileIsOneLine() {
        assertThat(refused("file=" + folder.resolve("none"))).isEqualTo("none: there is no such file.\n");
        assertThat(refused("lang=uk", "file=" + folder.resolve("none"))).isEqualTo("none: такого файлу немає.\n");
        assertThat(refused("file=a\nb")).isEqualTo("a b: there is no such file.\n");
    }

    @Test
    void aDirectoryIsOneLine() {
        assertThat(refused("file=" + folder)).isEqualTo(folder + ": this is a directory, not a file.\n");
        assertThat(refused("lang=uk", "file=" + folder)).isEqualTo(folder + ": це каталог, а не файл.\n");
    }

    @Test
    void whatCannotBeTheNameOfAFileIsOneLine() {
        assertThat(refused("file=a\0b")).isEqualTo("a\uFFFDb: this is not the name of a file.\n");
        assertThat(refused("lang=uk", "file=a\0b")).isEqualTo("a\uFFFDb: це не назва файлу.\n");
    }

    @Test
    void aNameThatTheLocaleCannotPassOnIsNotSaidToBeNone() {
        assertThat(InputFile.noPath("досьє.json")).isEqualTo("file.locale");
        assertThat(InputFile.noPath("a<b")).isEqualTo("file.name");
        assertThat(InputFile.noPath("досьє\0")).isEqualTo("file.name");
    }

    @Test
    void aFileThatCannotBeReadIsOneLineHoweverReadingFails() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        IOException failure = new IOException("disk");

        assertThat(refused(
                        path -> {
                            throw failure;
                        },
                        "file=" + file))
                .isEqualTo("file: the file cannot be read.\n");
        assertThat(refused(
                        path -> {
                            throw new UncheckedIOException(failure);
                        },
                        "file=" + file,
                        "lang=uk"))
                .isEqualTo("file: файл не вдається прочитати.\n");
    }

    @Test
    void textIsUtf8() throws IOException {
        Path file = Files.write(folder.resolve("file"), new byte[] {(byte) 0xCF, (byte) 0xF0});

        assertThat(Run.of(command -> command.options().needed("file").text().length(), "file=" + file)
                        .within(folder))
                .isEqualTo(new Run(Command.REFUSED, "", "file: this is not text in UTF-8.\n"));
        assertThat(Run.of(command -> command.options().needed("file").text().length(), "file=" + file, "lang=uk")
                        .within(folder))
                .isEqualTo(new Run(Command.REFUSED, "", "file: це не текст у UTF-8.\n"));
    }

    private String refused(String... settings) {
        return refused(path -> path, settings);
    }

    private String refused(InputFile.Reading<?> reading, String... settings) {
        Run run = Run.of(
                        command -> {
                            command.options().needed("file").read(reading);
                            return Command.GOOD;
                        },
                        settings)
                .within(folder);
        assertThat(run.code()).isEqualTo(Command.REFUSED);
        assertThat(run.out()).isEmpty();
        return run.err();
    }
}
