package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PairsTest {
    @Test
    void entriesAreThoseOfAMapHoweverManyThereAre() {
        Pairs<String, Integer> pairs = new Pairs<>();
        for (int size = 0; size < 40; size++) {
            Map<String, Integer> map = new LinkedHashMap<>();
            for (int i = size; i > 0; i--) {
                pairs.add("key " + i, i);
                map.put("key " + i, i);
            }

            assertThat(pairs).isEqualTo(map).hasSize(size);
            assertThat(pairs.toArray())
                    .containsExactlyElementsOf(map.entrySet().stream()
                            .flatMap(entry -> Stream.<Object>of(entry.getKey(), entry.getValue()))
                            .toList());
            assertThat(new HashMap<>(pairs)).isEqualTo(map);
            assertThat(pairs.toString()).isEqualTo(map.toString());
            pairs.clear();
            assertThat(pairs).isEmpty();
            assertThat(pairs.toArray()).isEmpty();
        }
    }

    @Test
    void anArrayHasAKeyAsOftenAsItWasMet() {
        Pairs<String, Integer> pairs = new Pairs<>();
        pairs.add("en", 1);
        pairs.add("uk", 2);
        pairs.add("en", 3);
        Object[] array = pairs.toArray();
        pairs.clear();

        assertThat(array).containsExactly("en", 1, "uk", 2, "en", 3);
    }
}
