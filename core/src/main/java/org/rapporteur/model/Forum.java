package org.rapporteur.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.rapporteur.model.term.ForumKind;
import org.rapporteur.time.Edtf;

/**
 * A body or series that meets, and can speak: a council, a summit series, a contact group.
 *
 * <p>One sitting or edition of it is a {@link Meeting}. Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // copyFrom another kind of entity leaves the id out, as it should
public sealed interface Forum extends Actor permits ForumBuilder.ImmutableForum {
    /** {@return the id, unique across the dossier whatever the kind} */
    @Override
    Id<Forum> id();

    /** {@return what kind of forum it is; absent if not stated} */
    Optional<ForumKind> kind();

    /** {@return what it is for, in the order of the source; empty if not stated} */
    List<Text> purposes();

    /** {@return what it deals with; empty if not stated} */
    List<Topic> topics();

    /** {@return who belongs to it; empty if not stated} */
    List<Participant> members();

    /** {@return when it existed; absent if not stated} */
    Optional<Edtf> period();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this} */
    default Builder toBuilder() {
        return builder().copyFrom(this);
    }

    /** Builds forums. Required: {@code id}, {@code names}. Not thread-safe. */
    final class Builder extends ForumBuilder {
        Builder() {}

        /**
         * Sets {@link Forum#id() id} by the characters of the id.
         *
         * @param id an absolute IRI or a slug
         * @return this builder
         * @throws IllFormedException if the text is not an id
         */
        public Builder id(String id) {
            return id(Checks.id("Forum.id", id));
        }

        /**
         * Adds to {@link Forum#basis() basis} by the characters of the ids.
         *
         * @param ids absolute IRIs or slugs, in order
         * @return this builder
         * @throws IllFormedException if one of them is not an id; none is added then
         */
        public Builder addBasis(String... ids) {
            return addAllBasis(Checks.<Entity>ids("Forum.basis", ids));
        }

        /**
         * Sets {@link Forum#period() period} from text.
         *
         * @param edtf a date of ISO 8601-2 (EDTF)
         * @return this builder
         * @throws IllFormedException if the text is not such a date
         */
        public Builder period(String edtf) {
            return period(Checks.date("Forum.period", edtf));
        }

        /**
         * Builds the forum.
         *
         * @throws MissingAttributeException if a required attribute is not set
         * @throws IllFormedException if an attribute is ill-formed
         */
        @Override
        public Forum build() {
            Forum built = super.build();
            Checks.atLeastOne("Forum.names", built.names());
            return built;
        }
    }
}
