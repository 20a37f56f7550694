package org.rapporteur.json.fast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Id;
import org.rapporteur.model.IllFormedException;

class IdsTest {
    private static final long SEED = Long.getLong("rapporteur.seed", 20261128L);

    /** Of every length, often there again, and far more than are kept. */
    @Test
    void everyIdIsWhatItsCharactersSay() {
        Random random = new Random(SEED);
        StringBuilder document = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            document.append('"');
            starts.add(document.length());
            document.append("reportOfSomeMinistry", random.nextInt(20), 20).append(random.nextInt(200));
        }
        starts.add(document.length() + 1);
        byte[] bytes = document.toString().getBytes(StandardCharsets.UTF_8);
        Ids ids = new Ids();

        for (int i = 0; i < starts.size() - 1; i++) {
            String characters = document.substring(starts.get(i), starts.get(i + 1) - 1);
            assertThat(ids.id(bytes, starts.get(i), starts.get(i) + characters.length()))
                    .as("-Drapporteur.seed=%s", SEED)
                    .isEqualTo(Id.of(characters));
        }
    }

    @Test
    void anIdIsMadeOnceUntilItIsForgotten() {
        byte[] bytes = "[ kuleba kuleba nato-summit-2023 nato-summit-2023".getBytes(StandardCharsets.UTF_8);
        Ids ids = new Ids();
        Id<?> kuleba = ids.id(bytes, 2, 8);
        Id<?> summit = ids.id(bytes, 16, 32);

        assertThat((Object) ids.id(bytes, 9, 15)).isSameAs(kuleba);
        assertThat((Object) ids.id(bytes, 33, 49)).isSameAs(summit);
        ids.clear();
        assertThat((Object) ids.id(bytes, 2, 8)).isNotSameAs(kuleba).isEqualTo(kuleba);
    }

    @Test
    void whatIsNoIdIsRefusedHoweverOftenItIsMet() {
        byte[] bytes = "-a -a \"\"".getBytes(StandardCharsets.UTF_8);
        Ids ids = new Ids();

        for (int start : new int[] {0, 3}) {
            assertThatThrownBy(() -> ids.id(bytes, start, start + 2)).isInstanceOf(IllFormedException.class);
        }
        assertThatThrownBy(() -> ids.id(bytes, 7, 7)).isInstanceOf(IllFormedException.class);
    }
}
