package org.rapporteur.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.rapporteur.model.term.MeetingFormat;
import org.rapporteur.model.term.MeetingKind;
import org.rapporteur.model.term.MeetingStatus;
import org.rapporteur.time.Edtf;

/**
 * An occasion on which parties meet or speak, planned or held: talks, a call, a council sitting, a conference.
 *
 * <p>The body or series that meets is a {@link Forum}. Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // copyFrom another kind of entity leaves the id out, as it should
public sealed interface Meeting extends KnownEntity permits MeetingBuilder.ImmutableMeeting {
    /** {@return the id, unique across the dossier whatever the kind} */
    @Override
    Id<Meeting> id();

    /** {@return what kind of occasion it is; absent if not stated} */
    Optional<MeetingKind> kind();

    /** {@return what it is called, in our words; absent if it has no name} */
    Optional<Text> title();

    /** {@return how firm it is; absent if not stated} */
    Optional<MeetingStatus> status();

    /** {@return earlier plans for it, the first one first; empty if none is known} */
    List<Schedule> previously();

    /** {@return when it is or was: an interval means throughout; absent if not stated} */
    Optional<Edtf> date();

    /** {@return where it is or was; absent if not stated} */
    Optional<Place> place();

    /** {@return in what form the parties meet; absent if not stated, and never guessed} */
    Optional<MeetingFormat> format();

    /** {@return who takes part; empty if not stated} */
    List<Participant> participants();

    /** {@return what it is for, in the order of the source; empty if not stated} */
    List<Text> purposes();

    /** {@return what is talked about, in the order of the source; empty if not stated} */
    List<Topic> agenda();

    /** {@return what came of it; empty if nothing is reported} */
    List<Outcome> outcomes();

    /** {@return the forum of which it is a sitting or edition; absent if none} */
    Optional<Id<Forum>> forum();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this} */
    default Builder toBuilder() {
        return builder().copyFrom(this);
    }

    /** Builds meetings. Required: {@code id}. Not thread-safe. */
    final class Builder extends MeetingBuilder {
        Builder() {}

        /**
         * Sets {@link Meeting#id() id} by the characters of the id.
         *
         * @param id an absolute IRI or a slug
         * @return this builder
         * @throws IllFormedException if the text is not an id
         */
        public Builder id(String id) {
            return id(Checks.id("Meeting.id", id));
        }

        /**
         * Adds to {@link Meeting#basis() basis} by the characters of the ids.
         *
         * @param ids absolute IRIs or slugs, in order
         * @return this builder
         * @throws IllFormedException if one of them is not an id; none is added then
         */
        public Builder addBasis(String... ids) {
            return addAllBasis(Checks.<Entity>ids("Meeting.basis", ids));
        }

        /**
         * Sets {@link Meeting#date() date} from text.
         *
         * @param edtf a date of ISO 8601-2 (EDTF)
         * @return this builder
         * @throws IllFormedException if the text is not such a date
         */
        public Builder date(String edtf) {
            return date(Checks.date("Meeting.date", edtf));
        }

        /**
         * Sets {@link Meeting#forum() forum} by the characters of the id.
         *
         * @param id an absolute IRI or a slug
         * @return this builder
         * @throws IllFormedException if the text is not an id
         */
        public Builder forum(String id) {
            return forum(Checks.id("Meeting.forum", id));
        }
    }
}
