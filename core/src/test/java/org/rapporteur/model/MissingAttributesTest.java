package org.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MissingAttributesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Citation           | source
        Condition          | operator, kind, text
        Forum              | id
        Identifier         | scheme, value
        Link               | relation
        Meeting            | id
        Membership         | id, member, organization, stage
        MembershipPosition | id, holder, candidate, organization, direction
        Name               | text
        Organization       | id
        OtherEntity        | type
        Outcome            | kind, summary
        Participant        | party
        Person             | id
        Place              | name
        Revision           | number
        Source             | id
        State              | id
        Statement          | id, content
        Tenure             | office
        Topic              | label
        """)
    void anEmptyBuilderNamesTheTypeAndAllThatIsMissing(String type, String missing) throws ClassNotFoundException {
        Object builder = Model.builder(Class.forName("org.rapporteur.model." + type));

        assertThatThrownBy(() -> Model.build(builder))
                .isInstanceOf(MissingAttributeException.class)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Cannot build " + type + ", some of required attributes are not set [" + missing + "]");
    }

    @ParameterizedTest
    @ValueSource(classes = {Assessment.class, Dossier.class, Schedule.class})
    void someTypesNeedNothing(Class<?> type) {
        assertThat(Model.build(Model.builder(type))).isInstanceOf(type);
    }

    @Test
    void whatIsSetIsNotNamed() {
        assertThatThrownBy(
                        () -> Membership.builder().id("a").organization("nato").build())
                .hasMessage("Cannot build Membership, some of required attributes are not set [member, stage]");
    }
}
