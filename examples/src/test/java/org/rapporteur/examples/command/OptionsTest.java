package org.rapporteur.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    private static final String LANGUAGES = "There are: en (English), uk (українська).\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"pl", "ua", "українська", "english", "e", ""})
    void anUnknownLanguageIsRefusedWithTheListOfThoseThereAre(String language) {
        assertThat(refused("lang=" + language))
                .isEqualTo("-Dlang=" + language + ": there is no such language. " + LANGUAGES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "uk", "uk-UA", "en-GB", "UK"})
    void aLanguageWithOrWithoutRegionIsTaken(String language) {
        assertThat(Run.of(command -> Command.GOOD, "lang=" + language)).isEqualTo(new Run(Command.GOOD, "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"39", "0", "-80", "1001", "99999999999", "wide", "80.5", "+80", " 80", "８０"})
    void aBadWidthIsRefusedWithThoseThatAreAllowed(String width) {
        assertThat(refused("columns=" + width))
                .isEqualTo("-Dcolumns=" + width + ": this must be a whole number from 40 to 1000.\n");
    }

    @Test
    void thePropertyComesBeforeTheEnvironmentAndAnEmptyVariableIsNone() {
        assertThat(width()).isEqualTo("88\n");
        assertThat(width("COLUMNS=40")).isEqualTo("40\n");
        assertThat(width("COLUMNS=")).isEqualTo("88\n");
        assertThat(width("COLUMNS=wide")).isEqualTo("88\n");
        assertThat(width("COLUMNS=0")).isEqualTo("40\n");
        assertThat(width("COLUMNS=9999")).isEqualTo("1000\n");
        assertThat(width("COLUMNS=40", "columns=1000")).isEqualTo("1000\n");
        assertThat(width("COLUMNS=none", "columns=50")).isEqualTo("50\n");
        assertThat(refused("columns=")).isEqualTo("-Dcolumns=: this must be a whole number from 40 to 1000.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "0", "-5", "1000001", "all", ""})
    void aBadLimitIsRefusedWithThoseThatAreAllowed(String lines) {
        assertThat(refused("lines=" + lines))
                .isEqualTo("-Dlines=" + lines + ": this must be a whole number from 2 to 1000000.\n");
    }

    @Test
    void anOutputFileThatCannotBeIsRefused() {
        assertThat(refused("out=" + folder)).isEqualTo("-Dout=" + folder + ": this is a directory, not a file.\n");
        assertThat(refused("out=" + folder.resolve("none").resolve("file")))
                .isEqualTo(
                        "-Dout=" + folder.resolve("none").resolve("file") + ": there is no directory for this file.\n");
        assertThat(refused("out=")).isEqualTo("-Dout=: this needs the name of a file.\n");
        assertThat(refused("out=a\0b")).isEqualTo("a\uFFFDb: this is not the name of a file.\n");
    }

    @Test
    void theInputIsNoOutputFileByWhateverName() throws IOException {
        Path file = Files.writeString(folder.resolve("in"), "{}");
        String other = folder.resolve(".").resolve("in").toString();

        assertThat(refused("file=" + file, "out=" + other))
                .isEqualTo("-Dout=" + file + ": this file is the input, and would be lost.\n");
        assertThat(file).hasContent("{}");
    }

    @Test
    void refusalsAreInTheLanguage() {
        assertThat(refused("lang=uk", "columns=x")).isEqualTo("-Dcolumns=x: тут має бути ціле число від 40 до 1000.\n");
        assertThat(refused("lang=uk", "lines=x")).isEqualTo("-Dlines=x: тут має бути ціле число від 2 до 1000000.\n");
        assertThat(refused("lang=uk", "out=" + folder)).isEqualTo("-Dout=" + folder + ": це каталог, а не файл.\n");
        assertThat(refused("lang=uk", "out=")).isEqualTo("-Dout=: тут потрібна назва файлу.\n");
        assertThat(refused("lang=uk", "out=" + folder + "/none/file"))
                .isEqualTo("-Dout=" + folder + "/none/file: каталогу для цього файлу немає.\n");
    }

    private static String width(String... settings) {
        return Run.of(
                        command -> {
                            command.out()
                                    .line(Integer.toString(command.options().width()));
                            return Command.GOOD;
                        },
                        settings)
                .out();
    }

    private static String refused(String... settings) {
        Run run = Run.of(
                command -> {
                    command.options().file("file");
                    return Command.GOOD;
                },
                settings);
        assertThat(run.code()).isEqualTo(Command.REFUSED);
        assertThat(run.out()).isEmpty();
        return run.err();
    }
}
