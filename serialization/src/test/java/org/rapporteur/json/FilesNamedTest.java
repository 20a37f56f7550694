package org.rapporteur.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.json.stream.RecordReader;
import org.rapporteur.json.stream.RecordValidator;
import org.rapporteur.json.stream.RecordWriter;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.validation.RuleSet;

/** Each way to read or write a file names it when that fails, on every JDK. */
class FilesNamedTest {
    private static final Map<String, Use> READS = Map.of(
            "JsonReader.read", JsonReader.of(Dossier.class)::read,
            "JsonReader.tryRead", JsonReader.of(Dossier.class)::tryRead,
            "RecordReader.lines", file -> all(RecordReader.of(Entity.class).lines(file)::forEach),
            "RecordReader.entities", file -> all(RecordReader.entities(file)::forEach),
            "RecordReader.entities with options",
                    file -> all(RecordReader.entities(file, ReadOptions.defaults())::forEach),
            "RecordValidator.validate",
                    file -> RecordValidator.of(RuleSet.standard()).validate(file, found -> {}, problem -> {}));
    private static final Map<String, Use> WRITES = Map.of(
            "JsonWriter.write",
                    file -> JsonWriter.of(Dossier.class).write(Dossier.builder().build(), file),
            "RecordWriter.open", file -> RecordWriter.open(Entity.class, file).close());

    @TempDir
    Path folder;

    private interface Use {
        void of(Path file) throws IOException;
    }

    private interface Reading {
        void pass(Consumer<Object> values, Consumer<Object> problems);
    }

    private static void all(Reading reading) {
        reading.pass(value -> {}, problem -> {});
    }

    private static void assertNames(
            Map<String, Use> uses, Path file, Class<? extends FileSystemException> type, String reason) {
        uses.forEach((name, use) -> assertThat(catchThrowable(() -> use.of(file)))
                .as(name)
                .isExactlyInstanceOf(type)
                .hasMessage(file + ": " + reason));
    }

    @Test
    void aFolderIsNamed() throws IOException {
        Path compressed = Files.createDirectory(folder.resolve("folder.gz"));
        assertNames(READS, folder, FileSystemException.class, "is a directory");
        assertNames(WRITES, folder, FileSystemException.class, "is a directory");
        assertNames(WRITES, compressed, FileSystemException.class, "is a directory");
        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(() -> JsonReader.of(Dossier.class).read(compressed))
                .withMessage(compressed + ": is a directory");
    }

    @Test
    void aFileThatDoesNotExistIsNamed() {
        assertNames(READS, folder.resolve("none.json"), NoSuchFileException.class, "does not exist");
        assertNames(READS, folder.resolve("none").resolve("none.json"), NoSuchFileException.class, "does not exist");
        assertNames(
                WRITES,
                folder.resolve("none").resolve("none.json"),
                NoSuchFileException.class,
                "its folder does not exist");
    }

    @Test
    void aFileBelowAFileIsNamed() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        Map<String, Use> all = Map.of("read", READS.get("JsonReader.read"), "write", WRITES.get("JsonWriter.write"));
        all.forEach((name, use) -> assertThat(catchThrowable(() -> use.of(file.resolve("below"))))
                .as(name)
                .isInstanceOf(FileSystemException.class)
                .hasMessageStartingWith(file.resolve("below") + ": "));
    }

    @Test
    void aFileThatMayNotBeReadIsNamed() throws IOException {
        Path file = Files.createFile(folder.resolve("secret.json"));
        assumeFalse(!file.toFile().setReadable(false) || Files.isReadable(file), "an administrator reads all files");
        assertNames(READS, file, AccessDeniedException.class, "access is denied");
    }

    @Test
    void aFolderThatMayNotBeWrittenIsNamedByItsFile() {
        assumeFalse(!folder.toFile().setWritable(false) || Files.isWritable(folder), "an administrator writes all");
        assertNames(WRITES, folder.resolve("new.json"), AccessDeniedException.class, "access is denied");
    }

    /** Where a system has such a file: reading the memory of a process at its start fails after opening. */
    @Test
    void aFileThatFailsWhileItIsReadIsNamed() {
        Path memory = Path.of("/proc/self/mem");
        assumeFalse(!Files.isReadable(memory), "no such file");
        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(() -> JsonReader.of(Dossier.class).read(memory))
                .withMessage(memory + ": Input/output error");
        assertThat(catchThrowable(() -> READS.get("RecordReader.lines").of(memory)))
                .hasRootCauseMessage("Input/output error")
                .cause()
                .hasMessage(memory + ": Input/output error");
    }
}
