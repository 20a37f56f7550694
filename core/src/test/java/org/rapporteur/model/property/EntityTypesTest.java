package org.rapporteur.model.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Id;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.OtherEntity;
import org.rapporteur.testing.Samples;
import org.rapporteur.time.Edtf;

class EntityTypesTest {
    private static final List<String> NO_PROPERTIES = List.of("toBuilder", "extensions", "entities");

    static Stream<TypeDescription<?, ?>> types() {
        return Stream.concat(EntityKind.known().stream().map(EntityTypes::of), EntityTypes.parts().stream());
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyAccessorIsAProperty(TypeDescription<?, ?> type) {
        assertThat(type.properties()).extracting(Property::name).containsExactlyInAnyOrderElementsOf(accessors(type));
    }

    @ParameterizedTest
    @MethodSource("types")
    void accessorsStandInTheOrderOfDocuments(TypeDescription<?, ?> type) {
        assertThat(type.properties())
                .extracting(Property::name)
                .containsExactlyElementsOf(Followers.of(type.type()).properties());
    }

    private static List<String> accessors(TypeDescription<?, ?> type) {
        return Stream.of(type.type().getMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getReturnType() != type.type()) // a copy
                .map(Method::getName)
                .filter(name -> !NO_PROPERTIES.contains(name))
                .distinct()
                .toList();
    }

    @Test
    void everyAccessorOfADossierIsAPropertyOrAList() {
        Stream<String> described = Stream.concat(
                DossierType.OWN.properties().stream().map(Property::name),
                DossierType.LISTS.stream().map(DossierType.EntityList::name));

        assertThat(described).containsExactlyInAnyOrderElementsOf(accessors(DossierType.OWN));
    }

    @ParameterizedTest
    @EnumSource(value = EntityKind.class, mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
    void describesEachKindByItsType(EntityKind kind) {
        assertThat(EntityTypes.of(kind).type()).isEqualTo(kind.type());
        assertThat(EntityTypes.of(kind).name()).isEqualTo(kind.typeName());
    }

    @Test
    void hasNoDescriptionOfUnknownTypes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EntityTypes.of(EntityKind.OTHER))
                .withMessage("kind: must be a known one; was OTHER");
    }

    @Test
    void listsHoldEachEntityOnceInTheOrderOfTheDocument() {
        OtherEntity inActors =
                OtherEntity.builder().type("Podcast").list("actors").build();
        OtherEntity inNone = OtherEntity.builder().type("Podcast").id("p").build();
        Dossier dossier = Dossier.builder()
                .add(inNone, inActors, Samples.statement(), Samples.person())
                .build();

        assertThat(DossierType.LISTS.stream().flatMap(list -> list.entities(dossier).stream()))
                .containsExactly(Samples.person(), inActors, Samples.statement(), inNone);
    }

    @Test
    void knowsTheIdOfEveryEntityThatHasOne() {
        assertThat(EntityTypes.id(Samples.person())).contains(Samples.person().id());
        assertThat(EntityTypes.id(OtherEntity.builder().type("Podcast").id("p").build()))
                .contains(Id.of("p"));
        assertThat(EntityTypes.id(OtherEntity.builder().type("Podcast").build()))
                .isEmpty();
    }

    @Test
    void findsDatesByTheNamesOfTheirProperties() {
        Meeting meeting = Samples.meeting().toBuilder().date("2023-08").build();
        OtherEntity other = OtherEntity.builder().type("Podcast").build();

        assertThat(EntityProperty.named("date").date(meeting)).contains(Edtf.parse("2023-08"));
        assertThat(EntityProperty.named("title").date(meeting)).isEmpty();
        assertThat(EntityProperty.named("born").date(meeting)).isEmpty();
        assertThat(EntityProperty.named("date").date(other)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EntityProperty.named("venue"))
                .withMessage("name: must be that of a property of an entity; was venue");
    }
}
