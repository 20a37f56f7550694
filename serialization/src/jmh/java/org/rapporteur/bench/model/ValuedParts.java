package org.rapporteur.bench.model;

import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The parts of {@link Valued}.
 */
@Value.Enclosing
@Value.Style(from = "copyFrom", jdkOnly = true)
public interface ValuedParts {

    @Value.Immutable(copy = false)
    @JsonSerialize(as = ImmutableValuedParts.Assessment.class)
    @JsonDeserialize(builder = ImmutableValuedParts.Assessment.Builder.class)
    interface Assessment {
        @Nullable
        Integer credibility();

        @Nullable
        Integer confidence();

        @Nullable
        Map<String, String> rationale();
    }

    @Value.Immutable(copy = false)
    @JsonSerialize(as = ImmutableValuedParts.Citation.class)
    @JsonDeserialize(builder = ImmutableValuedParts.Citation.Builder.class)
    interface Citation {
        @Nullable
        String source();

        @Nullable
        String quote();

        @Nullable
        String locator();

        List<String> concerns();

        @Nullable
        String bearing();
    }

    @Value.Immutable(copy = false)
    @JsonSerialize(as = ImmutableValuedParts.Condition.class)
    @JsonDeserialize(builder = ImmutableValuedParts.Condition.Builder.class)
    interface Condition {
        @Nullable
        String operator();

        @Nullable
        String kind();

        @Nullable
        Map<String, String> text();

        @Nullable
        String state();

        @Nullable
        String period();

        List<Citation> citations();
    }

    @Value.Immutable(copy = false)
    @JsonSerialize(as = ImmutableValuedParts.Identifier.class)
    @JsonDeserialize(builder = ImmutableValuedParts.Identifier.Builder.class)
    interface Identifier {
        @Nullable
        String scheme();

        @Nullable
        String value();
    }

    @Value.Immutable(copy = false)
    @JsonSerialize(as = ImmutableValuedParts.Link.class)
    @JsonDeserialize(builder = ImmutableValuedParts.Link.Builder.class)
    interface Link {
        @Nullable
        String relation();

        @Nullable
        String target();

        @Nullable
        Map<String, String> description();

        List<Citation> citations();
    }

    @Value.Immutable(copy = false)
    @JsonSerialize(as = ImmutableValuedParts.Name.class)
    @JsonDeserialize(builder = ImmutableValuedParts.Name.Builder.class)
    interface Name {
        @Nullable
        String text();

        @Nullable
        String language();

        @Nullable
        String kind();

        @Nullable
        String period();

        List<Citation> citations();
    }

    @Value.Immutable(copy = false)
    @JsonSerialize(as = ImmutableValuedParts.Outcome.class)
    @JsonDeserialize(builder = ImmutableValuedParts.Outcome.Builder.class)
    interface Outcome {
        @Nullable
        String kind();

        @Nullable
        Map<String, String> summary();

        @Nullable
        String state();

        List<Party> responsible();

        @Nullable
        String due();

        @Nullable
        String statement();

        List<Citation> citations();
    }

    @Value.Immutable(copy = false)
    @JsonSerialize(as = ImmutableValuedParts.Participant.class)
    @JsonDeserialize(builder = ImmutableValuedParts.Participant.Builder.class)
    interface Participant {
        @Nullable
        Party party();

        @Nullable
        String role();

        @Nullable
        String attendance();

        @Nullable
        String format();

        @Nullable
        String period();

        List<Citation> citations();
    }

    @Value.Immutable(copy = false)
    @JsonSerialize(as = ImmutableValuedParts.Party.class)
    @JsonDeserialize(builder = ImmutableValuedParts.Party.Builder.class)
    interface Party {
        @Nullable
        String asNamed();

        @Nullable
        String actor();

        @Nullable
        Map<String, String> description();

        @Nullable
        Map<String, String> capacity();

        @Nullable
        String officeId();

        @Nullable
        String onBehalfOf();

        @Nullable
        String attribution();
    }

    @Value.Immutable(copy = false)
    @JsonSerialize(as = ImmutableValuedParts.Place.class)
    @JsonDeserialize(builder = ImmutableValuedParts.Place.Builder.class)
    interface Place {
        @Nullable
        Map<String, String> name();

        @Nullable
        String country();

        @Nullable
        Double latitude();

        @Nullable
        Double longitude();

        List<Identifier> identifiers();
    }

    @Value.Immutable(copy = false)
    @JsonSerialize(as = ImmutableValuedParts.Revision.class)
    @JsonDeserialize(builder = ImmutableValuedParts.Revision.Builder.class)
    interface Revision {
        @Nullable
        Integer number();

        @Nullable
        String recordedAt();

        @Nullable
        String recordedBy();

        @Nullable
        Boolean withdrawn();

        @Nullable
        Map<String, String> reason();

        @Nullable
        String replacedBy();
    }

    @Value.Immutable(copy = false)
    @JsonSerialize(as = ImmutableValuedParts.Schedule.class)
    @JsonDeserialize(builder = ImmutableValuedParts.Schedule.Builder.class)
    interface Schedule {
        @Nullable
        String status();

        @Nullable
        String date();

        @Nullable
        Place place();

        List<Citation> citations();
    }

    @Value.Immutable(copy = false)
    @JsonSerialize(as = ImmutableValuedParts.Tenure.class)
    @JsonDeserialize(builder = ImmutableValuedParts.Tenure.Builder.class)
    interface Tenure {
        @Nullable
        Map<String, String> office();

        @Nullable
        String officeId();

        @Nullable
        String organization();

        @Nullable
        String period();

        @Nullable
        Boolean acting();

        List<Citation> citations();
    }

    @Value.Immutable(copy = false)
    @JsonSerialize(as = ImmutableValuedParts.Topic.class)
    @JsonDeserialize(builder = ImmutableValuedParts.Topic.Builder.class)
    interface Topic {
        @Nullable
        Map<String, String> label();

        @Nullable
        String concept();

        List<String> about();
    }
}
