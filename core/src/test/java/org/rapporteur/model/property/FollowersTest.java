package org.rapporteur.model.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.fixtures.DoubtfulDossiers;
import org.rapporteur.model.Citation;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Party;
import org.rapporteur.model.property.ValueKind.StringForm;

/** The generated followers visit what the descriptions say, in the same order. */
class FollowersTest {
    private static final Walk<List<String>> ALL = Walk.<List<String>>builder()
            .own(property -> (visited, at, value) -> visited.add(property + " at " + at + ": " + value))
            .references((visited, at, target, id) -> visited.add(at + " -> " + id))
            .texts((visited, at, text) -> visited.add(at + " text " + text))
            .strings(StringForm.WORDS, (visited, at, words) -> visited.add(at + " words " + words))
            .languages((visited, at, tag) -> visited.add(at + " language " + tag))
            .parts(Party.class, (visited, at, party) -> visited.add(at + " party " + party))
            .parts(Citation.class, (visited, at, citation) -> visited.add(at + " citation " + citation))
            .extensions((visited, at, unknown) -> visited.add(at + " extensions " + unknown))
            .build();

    @Test
    void generatedCodeAndDescriptionsVisitTheSame() {
        int visits = 0;
        for (long seed = 0; seed < 20; seed++) {
            for (var entity : new DoubtfulDossiers(seed, 20).next(100).entities()) {
                if (entity instanceof KnownEntity known) {
                    List<String> generated = new ArrayList<>();
                    ALL.over(known, Pointer.ROOT, generated);

                    assertThat(generated).isEqualTo(described(known, EntityTypes.of(known)));
                    visits += generated.size();
                }
            }
        }
        assertThat(visits).isGreaterThan(10_000);
    }

    private static <E extends KnownEntity> List<String> described(E entity, TypeDescription<E, ?> type) {
        List<String> visited = new ArrayList<>();
        ALL.over(type, new DescribedFollower<>(type), entity, Pointer.ROOT, visited);
        return visited;
    }
}
