package org.rapporteur.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.model.Forum;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Name;
import org.rapporteur.model.Party;
import org.rapporteur.model.term.MembershipStage;

class RecordPropertiesTest {
    static List<KnownEntity> oneOfEachKind() {
        return List.of(
                Samples.source("a").build(),
                Samples.person("a").build(),
                Samples.state("a").build(),
                Samples.organization("a").build(),
                Forum.builder().id("a").addName(Name.of("A")).build(),
                Samples.statement("a", "b").build(),
                Meeting.builder().id("a").build(),
                Samples.position("a", Party.of("b")).build(),
                Samples.membership("a", "b", MembershipStage.MEMBER).build());
    }

    /** Accessors are called as the properties of the format are. */
    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void every_accessor_of_a_record_is_a_property(KnownEntity entity) throws ClassNotFoundException {
        RecordProperties<?> properties = RecordProperties.of(entity);
        Class<?> kind = Class.forName("org.rapporteur.model." + properties.type());

        assertThat(Stream.of(kind.getMethods())
                        .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                        .map(Method::getName)
                        .filter(name -> !List.of("toBuilder", "extensions").contains(name)))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(properties.has(name)).as(name).isTrue());
        assertThat(entity).isInstanceOf(kind);
        assertThat(properties.has("extensions")).isFalse();
    }
}
