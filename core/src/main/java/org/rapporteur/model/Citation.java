package org.rapporteur.model;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.rapporteur.model.term.Bearing;

/**
 * The passage of a source on which a record, or some of its properties, rests.
 *
 * <p>A day that we worked out, or a stance that we read between the lines, is cited as {@code implies}; an uncertain date is
 * marked so only where the source itself doubts. A citation in a part of a record, such as a name or a condition, is of
 * that part, and comes before those of the record. Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public sealed interface Citation permits CitationBuilder.ImmutableCitation {
    /** {@return the source} */
    Id<Source> source();

    /** {@return the passage in the source's own words; absent if not kept} */
    Optional<String> quote();

    /** {@return where in the source the passage stands, such as a page or a time code; absent if not stated} */
    Optional<String> locator();

    /** {@return the names of the top-level properties of the citing record that rest on the passage; empty: the whole record does} */
    List<String> concerns();

    /** {@return what the passage does for the record; {@code states} by default} */
    @Value.Default
    default Bearing bearing() {
        return Bearing.STATES;
    }

    /** {@return the properties that this version does not know; none by default} */
    @Value.Default
    default Extensions extensions() {
        return Extensions.none();
    }

    /**
     * A source that states what the record says.
     *
     * @param source the source
     * @return the citation
     */
    static Citation of(Id<Source> source) {
        return builder().source(source).build();
    }

    /**
     * A source that states what the record says.
     *
     * @param source the characters of the source's id
     * @return the citation
     * @throws IllFormedException if the text is not an id
     */
    static Citation of(String source) {
        return builder().source(source).build();
    }

    /** {@return a copy for a passage that implies what the record says, without stating it} */
    default Citation implied() {
        return toBuilder().bearing(Bearing.IMPLIES).build();
    }

    /**
     * The same source, for some properties alone.
     *
     * @param properties names of top-level properties of the citing record, in place of those that stand here
     * @return a copy that concerns those properties
     * @throws IllFormedException if a name is empty or not well-formed UTF-16
     */
    default Citation concerning(String... properties) {
        return toBuilder()
                .concerns(Arrays.asList(Objects.requireNonNull(properties, "properties")))
                .build();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this} */
    default Builder toBuilder() {
        return builder().copyFrom(this);
    }

    /** Builds citations. Required: {@code source}. Not thread-safe. */
    final class Builder extends CitationBuilder {
        Builder() {}

        /**
         * Sets {@link Citation#source() source} by the characters of the id.
         *
         * @param id an absolute IRI or a slug
         * @return this builder
         * @throws IllFormedException if the text is not an id
         */
        public Builder source(String id) {
            return source(Checks.id("Citation.source", id));
        }

        /**
         * Builds the citation.
         *
         * @throws MissingAttributeException if a required attribute is not set
         * @throws IllFormedException if an attribute is ill-formed
         */
        @Override
        public Citation build() {
            Citation built = super.build();
            Checks.text("Citation.quote", built.quote());
            Checks.text("Citation.locator", built.locator());
            Checks.texts("Citation.concerns", built.concerns());
            return built;
        }
    }
}
