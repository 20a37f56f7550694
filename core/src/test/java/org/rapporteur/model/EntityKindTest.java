package org.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EntityKindTest {
    /** A type that the hierarchy permits and the enum lacks fails here. */
    @Test
    void everyPermittedEntityHasAKind() {
        Stream<Class<?>> types = Stream.of(EntityKind.values()).map(EntityKind::type);

        assertThat(types)
                .containsExactlyInAnyOrderElementsOf(interfaces(Entity.class).toList());
    }

    /** The interfaces whose one implementation is generated. */
    private static Stream<Class<?>> interfaces(Class<?> type) {
        List<Class<?>> permitted = List.of(type.getPermittedSubclasses());
        return permitted.get(0).isInterface()
                ? permitted.stream().flatMap(EntityKindTest::interfaces)
                : Stream.of(type);
    }

    @Test
    void aBuiltEntityHasTheKindOfItsType() {
        for (EntityKind kind : EntityKind.values()) {
            assertThat(EntityKind.of((Entity) Samples.of(kind.type()))).isEqualTo(kind);
        }
    }

    @Test
    void knowsTheListsOfADossierInTheOrderOfTheDocument() {
        assertThat(EntityKind.lists())
                .containsExactly("sources", "actors", "statements", "meetings", "positions", "memberships");
        assertThat(EntityKind.FORUM.list()).isEqualTo("actors");
        assertThat(EntityKind.OTHER.list()).isEqualTo("others");
        assertThat(EntityKind.known()).doesNotContain(EntityKind.OTHER).hasSize(9);
    }
}
