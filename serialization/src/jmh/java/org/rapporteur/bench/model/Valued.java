package org.rapporteur.bench.model;

import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.rapporteur.bench.model.ValuedParts.Assessment;
import org.rapporteur.bench.model.ValuedParts.Citation;
import org.rapporteur.bench.model.ValuedParts.Condition;
import org.rapporteur.bench.model.ValuedParts.Identifier;
import org.rapporteur.bench.model.ValuedParts.Link;
import org.rapporteur.bench.model.ValuedParts.Name;
import org.rapporteur.bench.model.ValuedParts.Outcome;
import org.rapporteur.bench.model.ValuedParts.Participant;
import org.rapporteur.bench.model.ValuedParts.Party;
import org.rapporteur.bench.model.ValuedParts.Place;
import org.rapporteur.bench.model.ValuedParts.Revision;
import org.rapporteur.bench.model.ValuedParts.Schedule;
import org.rapporteur.bench.model.ValuedParts.Tenure;
import org.rapporteur.bench.model.ValuedParts.Topic;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** The format as types of Immutables, as ours are, for Jackson's databind. What is a string, and why: see {@link Plain}. */
@Value.Enclosing
@Value.Style(from = "copyFrom", jdkOnly = true)
public interface Valued {
    /** What every record has. */
    interface Entity {
        @Nullable
        String type();

        @Nullable
        String id();

        List<Identifier> identifiers();

        List<Citation> citations();

        List<String> basis();

        List<Link> links();

        @Nullable
        Assessment assessment();

        @Nullable
        Revision revision();

        @Nullable
        Map<String, String> notes();
    }

    @Value.Immutable(copy = false)
    @JsonSerialize(as = ImmutableValued.Dossier.class)
    @JsonDeserialize(builder = ImmutableValued.Dossier.Builder.class)
    interface Dossier {
        @Nullable
        String format();

        @Nullable
        String id();

        @Nullable
        Map<String, String> title();

        @Nullable
        Map<String, String> description();

        @Nullable
        Party publisher();

        @Nullable
        String licence();

        @Nullable
        String createdAt();

        @Nullable
        String generator();

        List<Source> sources();

        List<Actor> actors();

        List<Statement> statements();

        List<Meeting> meetings();

        List<MembershipPosition> positions();

        List<Membership> memberships();
    }

    @Value.Immutable(copy = false)
    @JsonSerialize(as = ImmutableValued.Source.class)
    @JsonDeserialize(builder = ImmutableValued.Source.Builder.class)
    interface Source extends Entity {
        @Nullable
        String kind();

        @Nullable
        Party publisher();

        @Nullable
        String title();

        @Nullable
        String url();

        @Nullable
        String language();

        @Nullable
        String date();

        @Nullable
        String accessedAt();

        @Nullable
        String archivedAt();

        @Nullable
        String digest();

        @Nullable
        String reliability();

        @Nullable
        String from();
    }

    @Value.Immutable(copy = false)
    @JsonSerialize(as = ImmutableValued.Actor.class)
    @JsonDeserialize(builder = ImmutableValued.Actor.Builder.class)
    interface Actor extends Entity {
        List<Name> names();

        @Nullable
        Map<String, String> description();

        @Nullable
        String born();

        @Nullable
        String died();

        List<String> citizenships();

        List<Tenure> tenures();

        @Nullable
        String country();

        @Nullable
        String recognition();

        @Nullable
        String period();

        @Nullable
        String kind();

        @Nullable
        String parent();

        @Nullable
        String state();

        List<Map<String, String>> purposes();

        List<Topic> topics();

        List<Participant> members();
    }

    @Value.Immutable(copy = false)
    @JsonSerialize(as = ImmutableValued.Statement.class)
    @JsonDeserialize(builder = ImmutableValued.Statement.Builder.class)
    interface Statement extends Entity {
        List<Party> speakers();

        List<Party> addressees();

        @Nullable
        Map<String, String> content();

        @Nullable
        String originalLanguage();

        @Nullable
        String fidelity();

        @Nullable
        String modality();

        @Nullable
        String act();

        @Nullable
        String date();

        @Nullable
        String channel();

        @Nullable
        String meeting();

        @Nullable
        Place place();

        List<Topic> topics();

        List<String> about();
    }

    @Value.Immutable(copy = false)
    @JsonSerialize(as = ImmutableValued.Meeting.class)
    @JsonDeserialize(builder = ImmutableValued.Meeting.Builder.class)
    interface Meeting extends Entity {
        @Nullable
        String kind();

        @Nullable
        Map<String, String> title();

        @Nullable
        String status();

        List<Schedule> previously();

        @Nullable
        String date();

        @Nullable
        Place place();

        @Nullable
        String format();

        List<Participant> participants();

        List<Map<String, String>> purposes();

        List<Topic> agenda();

        List<Outcome> outcomes();

        @Nullable
        String forum();
    }

    @Value.Immutable(copy = false)
    @JsonSerialize(as = ImmutableValued.MembershipPosition.class)
    @JsonDeserialize(builder = ImmutableValued.MembershipPosition.Builder.class)
    interface MembershipPosition extends Entity {
        @Nullable
        Party holder();

        @Nullable
        String candidate();

        @Nullable
        String organization();

        @Nullable
        String aspect();

        @Nullable
        String direction();

        List<Condition> conditions();

        @Nullable
        String change();

        @Nullable
        String period();
    }

    @Value.Immutable(copy = false)
    @JsonSerialize(as = ImmutableValued.Membership.class)
    @JsonDeserialize(builder = ImmutableValued.Membership.Builder.class)
    interface Membership extends Entity {
        @Nullable
        String member();

        @Nullable
        String organization();

        @Nullable
        String stage();

        @Nullable
        String period();
    }
}
