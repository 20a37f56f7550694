package org.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MissingAttributesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Citation           | source
        Condition          | operator, kind, text
        Forum              | id, names
        Identifier         | scheme, value
        Link               | relation
        Meeting            | id
        Membership         | id, member, organization, stage
        MembershipPosition | id, holder, candidate, organization, direction
        Name               | text
        Organization       | id, names
        OtherEntity        | type
        Outcome            | kind, summary
        Participant        | party
        Person             | id, names
        Place              | name
        Revision           | number
        Source             | id
        State              | id, names
        Statement          | id, content, speakers
        Tenure             | office
        Topic              | label
        """)
    void anEmptyBuilderNamesTheTypeAndAllThatIsMissing(String type, String missing) throws ClassNotFoundException {
        Object builder = Model.builder(Class.forName("org.rapporteur.model." + type));

        assertThatThrownBy(() -> Model.build(builder))
                .isInstanceOf(MissingAttributeException.class)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(type + ": required attributes are not set: " + missing);
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
                .hasMessage("Membership: required attributes are not set: member, stage");
    }

    @Test
    void aRequiredListThatWasEmptiedAgainIsNamed() {
        Statement.Builder builder = ((Statement) Samples.of(Statement.class)).toBuilder();

        assertThatThrownBy(() -> builder.speakers(List.of()).build())
                .hasMessage("Statement: required attributes are not set: speakers")
                .satisfies(thrown -> assertThat(((MissingAttributeException) thrown).attributes())
                        .containsExactly("speakers"));
        assertThat(builder.addSpeaker(Party.named("A minister")).build().speakers())
                .hasSize(1);
    }
}
