package org.rapporteur.json.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.fixtures.DoubtfulDossiers;
import org.rapporteur.fixtures.Share;
import org.rapporteur.json.JsonWriter;
import org.rapporteur.json.RandomDossiers;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Extensions;
import org.rapporteur.model.JsonValue.JsonString;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Source;
import org.rapporteur.model.State;
import org.rapporteur.model.Text;

/** Patches are applied by the implementation of Jakarta JSON Processing, which knows nothing of ours. */
class JsonPatchTest {
    private static final long SEED = Long.getLong("rapporteur.seed", 20261130L);

    /** Pairs of dossiers, or a share of them. */
    private static final int PAIRS = Share.of(7_000);

    private static final JsonWriter<Dossier> WRITER = JsonWriter.of(Dossier.class);
    private static final Source REPORT = Source.builder().id("report").build();
    private static final Meeting TALKS =
            Meeting.builder().id("talks").date("2023-08-23").build();

    private static String patch(Dossier before, Dossier after) {
        return JsonPatch.between(before, after).toText();
    }

    @Test
    void recordsAndPropertiesAreAddedRemovedAndReplaced() {
        Source letter = Source.builder().id("letter").build();
        State ukraine = State.builder().id("ukraine").addName("Ukraine").build();
        Dossier before =
                Dossier.builder().licence("CC0-1.0").add(REPORT, TALKS, ukraine).build();
        Dossier after = Dossier.builder()
                .title(Text.en("Talks"))
                .add(letter, REPORT, TALKS.toBuilder().date("2023-08-24").build())
                .build();

        assertThat(patch(before, after))
                .isEqualTo("[{\"op\":\"add\",\"path\":\"/title\",\"value\":{\"en\":\"Talks\"}},"
                        + "{\"op\":\"remove\",\"path\":\"/licence\"},"
                        + "{\"op\":\"add\",\"path\":\"/sources/0\",\"value\":{\"type\":\"Source\",\"id\":\"letter\"}},"
                        + "{\"op\":\"remove\",\"path\":\"/actors\"},"
                        + "{\"op\":\"replace\",\"path\":\"/meetings/0/date\",\"value\":\"2023-08-24\"}]");
        assertThat(JsonPatch.between(before, after)).hasToString("JsonPatch: 5 operations");
        assertApplies(before, after, "the dossiers of this test");
    }

    @Test
    void equalDossiersHaveAnEmptyPatchAndAnotherOrderOfRecordsHasNot() {
        Source letter = Source.builder().id("letter").build();
        Dossier before = Dossier.of(REPORT, letter);
        Dossier after = Dossier.of(letter, REPORT);

        assertThat(JsonPatch.between(before, before).isEmpty()).isTrue();
        assertThat(patch(before, before)).isEqualTo("[]");
        assertThat(patch(before, after))
                .isEqualTo(
                        "[{\"op\":\"remove\",\"path\":\"/sources/1\"},"
                                + "{\"op\":\"add\",\"path\":\"/sources/0\",\"value\":{\"type\":\"Source\",\"id\":\"letter\"}}]");
        assertApplies(before, after, "two sources");
    }

    @Test
    void namesOfUnknownPropertiesAreEscaped() {
        Dossier after = Dossier.of(TALKS.toBuilder()
                .extensions(Extensions.of(Map.of("a/b~c", new JsonString("x"))))
                .build());

        assertThat(patch(Dossier.of(TALKS), after))
                .isEqualTo("[{\"op\":\"add\",\"path\":\"/meetings/0/a~1b~0c\",\"value\":\"x\"}]");
        assertApplies(Dossier.of(TALKS), after, "a property with a slash");
    }

    @Test
    void nullIsRefused() {
        assertThatNullPointerException().isThrownBy(() -> JsonPatch.of(null)).withMessage("diff");
    }

    @Test
    void patchesOfVersionsApply() {
        Random random = new Random(SEED);
        int applied = 0;
        for (int i = 0; i < PAIRS; i++) {
            DoubtfulDossiers dossiers = new DoubtfulDossiers(SEED + i, 3);
            Dossier before = dossiers.next(1 + random.nextInt(8));
            Dossier after = version(before, dossiers.next(1 + random.nextInt(8)), random);
            assertApplies(before, after, "pair " + i + " of seed " + SEED);
            applied++;
        }
        assertThat(applied).isEqualTo(PAIRS);
    }

    @Test
    void patchesOfAnyDossiersApply() {
        Dossier[] last = {Dossier.of()};
        RandomDossiers random = new RandomDossiers(SEED, true);
        for (int i = 0; i < PAIRS / 10; i++) {
            Dossier next = (Dossier) random.byType().get(Dossier.class).get();
            assertApplies(last[0], next, "dossier " + i + " of seed " + SEED);
            last[0] = next;
        }
    }

    /** Some records of one dossier, and some of another, which may have the same ids, in any order. */
    private static Dossier version(Dossier before, Dossier other, Random random) {
        List<Entity> records = new ArrayList<>();
        before.entities().stream().filter(record -> random.nextInt(4) > 0).forEach(records::add);
        other.entities().stream().filter(record -> random.nextInt(4) > 0).forEach(records::add);
        if (random.nextInt(3) == 0) {
            Collections.shuffle(records, random);
        }
        return (random.nextBoolean() ? before : other)
                .toBuilder()
                        .sources(List.of())
                        .actors(List.of())
                        .statements(List.of())
                        .meetings(List.of())
                        .positions(List.of())
                        .memberships(List.of())
                        .others(List.of())
                        .addAll(records)
                        .build();
    }

    static void assertApplies(Dossier before, Dossier after, String pair) {
        JsonArray patch = (JsonArray) parse(JsonPatch.between(before, after).toBytes());
        JsonStructure patched = Json.createPatch(patch).apply(parse(WRITER.toBytes(before)));

        assertThat((Object) patched).as(pair).isEqualTo(parse(WRITER.toBytes(after)));
    }

    private static JsonStructure parse(byte[] json) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(json))) {
            return reader.read();
        }
    }
}
