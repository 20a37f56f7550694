package org.rapporteur.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.property.EntityTypes;
import org.rapporteur.model.property.Property;

class TraitTest {
    private static final Set<String> PROPERTIES = EntityKind.known().stream()
            .flatMap(kind -> EntityTypes.of(kind).properties().stream())
            .map(Property::name)
            .collect(Collectors.toSet());

    /** A rule that needs the trait of an unknown property would never be called. */
    @ParameterizedTest
    @EnumSource
    void isAboutPropertiesThatEntitiesHave(Trait trait) {
        assertThat(PROPERTIES).containsAll(trait.properties());
    }
}
