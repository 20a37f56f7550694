package org.rapporteur.json.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AtomicFileTest {
    private static final String LEFTOVER = ".rapporteur-0123456789abcdef0123456789abcdef.part";

    @TempDir
    Path folder;

    @Test
    void closingOneWriterLeavesThePartsOfOthersAlone() throws IOException {
        Path file = folder.resolve("file");
        try (AtomicFile second = AtomicFile.create(file)) {
            second.out().write('2');
            Rewriting.write(file, '1', 1);
            assertThat(file).hasContent("1");
            AtomicFile.create(file).close();
            second.commit();
            assertThat(file).hasContent("2");
        }
        assertThat(names()).containsExactly("file");
    }

    @Test
    void nobodyCanGuessTheNameOfAPart() throws IOException {
        Path file = folder.resolve("file");
        try (AtomicFile first = AtomicFile.create(file);
                AtomicFile second = AtomicFile.create(file)) {
            assertThat(names())
                    .hasSize(2)
                    .doesNotHaveDuplicates()
                    .allMatch(name -> name.matches("\\.rapporteur-[0-9a-f]{32}\\.part"));
            assertThat(first).isNotEqualTo(second);
        }
        assertThat(names()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "r--------", "rw-rw-r--", "rwxr-x---"})
    void aPartHasThePermissionsOfItsTarget(String permissions) throws IOException {
        assumePermissions();
        Path file = Files.writeString(folder.resolve("file"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        try (AtomicFile written = AtomicFile.create(file)) {
            assertThat(permissions(onlyPart())).isEqualTo(permissions);
            written.out().write('n');
            written.commit();
        }
        assertThat(file).hasContent("n");
        assertThat(permissions(file)).isEqualTo(permissions);
    }

    @Test
    void permissionsThatChangeWhileAWriterWritesAreKept() throws IOException {
        assumePermissions();
        Path file = Files.writeString(folder.resolve("file"), "old");
        try (AtomicFile written = AtomicFile.create(file)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            written.commit();
        }
        assertThat(permissions(file)).isEqualTo("rw-------");
    }

    @Test
    void aPartHasTheOwnerAndGroupOfItsTargetIfThatIsAllowed() throws IOException {
        assumePermissions();
        Path file = Files.writeString(folder.resolve("file"), "old");
        assumeTrue(isGivenTo(file, "daemon"), "giving files away");
        PosixFileAttributes before = Files.readAttributes(file, PosixFileAttributes.class);
        try (AtomicFile written = AtomicFile.create(file)) {
            PosixFileAttributes part = Files.readAttributes(onlyPart(), PosixFileAttributes.class);
            assertThat(part.owner()).isEqualTo(before.owner());
            assertThat(part.group()).isEqualTo(before.group());
            written.commit();
        }
        PosixFileAttributes after = Files.readAttributes(file, PosixFileAttributes.class);
        assertThat(after.owner()).isEqualTo(before.owner());
        assertThat(after.group()).isEqualTo(before.group());
        assertThat(after.permissions()).isEqualTo(before.permissions());
    }

    @ParameterizedTest
    @CsvSource({"rw-r-----,rw-------", "rwxrwxr-x,rwxr-xr-x", "rw----r--,rw-r--r--", "---------,---------"})
    void aGroupThatCannotBeSetLosesItsPermissions(String permissions, String expected) throws IOException {
        assumePermissions();
        Ownership ownership = Ownership.of(folder).orElseThrow();
        Ownership other =
                new Ownership(ownership.owner(), ownership.group(), PosixFilePermissions.fromString(permissions));
        assertThat(PosixFilePermissions.toString(other.withoutGroup())).isEqualTo(expected);
    }

    @Test
    void leftoversOfDeadWritersAreRemoved() throws IOException {
        Files.writeString(folder.resolve(LEFTOVER), "half");
        Files.writeString(folder.resolve(LEFTOVER.replace('0', 'f')), "");
        Files.writeString(folder.resolve(LEFTOVER + ".txt"), "another file");
        Rewriting.write(folder.resolve("file"), 'n', 1);
        assertThat(names()).containsExactly(LEFTOVER + ".txt", "file");
    }

    @Test
    void leftoversThatCannotBeRemovedAreNoHindrance() throws IOException {
        Path other = Files.writeString(folder.resolve("other"), "other");
        Files.createDirectory(folder.resolve(LEFTOVER));
        Path link = Files.createSymbolicLink(folder.resolve(LEFTOVER.replace('0', 'f')), other);
        Rewriting.write(folder.resolve("file"), 'n', 1);
        assertThat(folder.resolve("file")).hasContent("n");
        assertThat(other).hasContent("other");
        assertThat(link).isSymbolicLink();
    }

    @ParameterizedTest
    @ValueSource(strings = {"n", "й", "n.gz"})
    void aNameMayHaveTheGreatestLength(String end) throws IOException {
        Path file = folder.resolve("n".repeat(255 - end.getBytes(StandardCharsets.UTF_8).length) + end);
        Rewriting.write(file, 'o', 10);
        Rewriting.write(file, 'n', 10);
        assertThat(Rewriting.isComplete(file, 10)).isTrue();
        assertThat(names()).containsExactly(file.getFileName().toString());
    }

    @Test
    void aLinkIsFollowedAlsoIfItsTargetDoesNotExist() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("folder"), Path.of("elsewhere"));
        Files.createSymbolicLink(elsewhere.resolve("second"), Path.of("..", "file"));
        Path first = Files.createSymbolicLink(folder.resolve("first"), Path.of("folder", "second"));
        for (char letter : new char[] {'a', 'b'}) {
            Rewriting.write(first, letter, 1);
            assertThat(folder.resolve("file")).isRegularFile().hasContent(String.valueOf(letter));
        }
        assertThat(first).isSymbolicLink();
        assertThat(elsewhere.resolve("second")).isSymbolicLink();
        assertThat(names()).containsExactly("elsewhere", "file", "first", "folder");
    }

    @Test
    void aLinkThatLeadsNowhereIsNotReplaced() throws IOException {
        Path circle = Files.createSymbolicLink(folder.resolve("circle"), Path.of("circle"));
        Path astray = Files.createSymbolicLink(folder.resolve("astray"), Path.of("missing", "file"));
        assertThatExceptionOfType(FileSystemLoopException.class).isThrownBy(() -> Rewriting.write(circle, 'n', 1));
        assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> Rewriting.write(astray, 'n', 1));
        assertThat(circle).isSymbolicLink();
        assertThat(astray).isSymbolicLink();
    }

    @Test
    void compressionIsDecidedByTheNameThatIsGiven() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.gz"), Path.of("file"));
        Rewriting.write(link, 'n', 10);
        assertThat(Rewriting.isComplete(link, 10)).isTrue();
    }

    private void assumePermissions() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class), "permissions");
    }

    private static boolean isGivenTo(Path file, String name) {
        UserPrincipalLookupService names = file.getFileSystem().getUserPrincipalLookupService();
        try {
            PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
            view.setPermissions(PosixFilePermissions.fromString("rw-rw-r--"));
            view.setGroup(names.lookupPrincipalByGroupName(name));
            view.setOwner(names.lookupPrincipalByName(name));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private Path onlyPart() throws IOException {
        return folder.resolve(names().stream()
                .filter(name -> name.endsWith(".part"))
                .findFirst()
                .orElseThrow());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> Objects.toString(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
