package org.rapporteur.json.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.fixtures.Share;
import org.rapporteur.json.ReadingLaws;
import org.rapporteur.json.fast.FastLaws;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.json.read.Unknowns;
import org.rapporteur.json.stream.StreamLaws;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Place;

/** Inputs that fuzzing starts from, and those in which it once found a fault: {@code fuzz/README.md}. The timeout ends a hang. */
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FuzzReplayTest {
    @ParameterizedTest
    @EnumSource
    void everySeedHoldsTheLaws(FuzzTarget target) {
        List<byte[]> seeds = target.seeds().toList();
        for (int i = 0; i < seeds.size(); i += Share.step(1)) {
            target.run(seeds.get(i));
        }
    }

    /** Whatever is a document is one for every target and every treatment of what is not known. */
    @ParameterizedTest
    @MethodSource
    void everyKeptDocumentHoldsTheLaws(Path kept) throws IOException {
        byte[] json = Files.readAllBytes(kept);
        FuzzTarget.RECORDS.run(json);
        for (Unknowns choice : Unknowns.values()) {
            ReadOptions options = ReadOptions.defaults().withUnknowns(choice).withLocations();
            for (Class<?> type : List.of(Entity.class, Place.class)) {
                ReadingLaws.check(json, type, options);
                FastLaws.check(json, type, options);
            }
            FastLaws.check(json, Dossier.class, options);
            StreamLaws.checkEntities(json, options, ReadingLaws.check(json, Dossier.class, options));
        }
    }

    @ParameterizedTest
    @MethodSource
    void everyDocumentKeptWithLimitsHoldsTheLaws(Path kept) throws IOException {
        FuzzTarget.LIMITS.run(Files.readAllBytes(kept));
        FuzzTarget.FAST.run(Files.readAllBytes(kept));
    }

    static Stream<Path> everyKeptDocumentHoldsTheLaws() {
        return kept("document");
    }

    static Stream<Path> everyDocumentKeptWithLimitsHoldsTheLaws() {
        return kept("limits");
    }

    private static Stream<Path> kept(String folder) {
        try {
            Path readme = Path.of(Objects.requireNonNull(FuzzReplayTest.class.getResource("/fuzz/README.md"))
                    .toURI());
            try (Stream<Path> files = Files.list(readme.resolveSibling(folder))) {
                return files.sorted().toList().stream();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
