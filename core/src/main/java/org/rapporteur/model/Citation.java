package org.rapporteur.model;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.rapporteur.model.term.Bearing;

/**
 * A reference from a record, or from some of its properties, to a passage of a source.
 *
 * <p>A date that the authors of the dossier worked out, or a stance that they inferred, is cited with the bearing
 * {@code implies}. A date is marked as uncertain only if the source itself expresses the doubt. The citations of a part
 * of a record, such as a name or a condition, apply to that part and take precedence over those of the record.
 *
 * <p>If sources differ, what each of them gives is kept in {@code reads}. A source that has the talks a day earlier is
 * cited with the bearing {@code disputes}, concerns the {@code date}, and reads {@code "2023-08-23"}. The property must
 * have a single value, and the reading is not null. Rules check that the property could have it. Immutable and
 * thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public sealed interface Citation extends NotABean permits CitationBuilder.ImmutableCitation {
    /** {@return the cited source} */
    Id<Source> source();

    /** {@return the passage in the words of the source; absent if not recorded} */
    Optional<String> quote();

    /** {@return the location of the passage in the source, such as a page or a time code; absent if not recorded} */
    Optional<String> locator();

    /** {@return the names of the top-level properties of the citing record that the passage concerns; empty if it concerns the whole record} */
    List<String> concerns();

    /** {@return how the passage bears on the record; {@code states} by default} */
    @Value.Default
    default Bearing bearing() {
        return Bearing.STATES;
    }

    /** {@return what the passage gives for the one property in {@link #concerns() concerns}, in the JSON form of that property; absent if not recorded} */
    @Restriction.ByHand
    Optional<JsonValue> reads();

    /** {@return the properties that are unknown to this version of the library; none by default} */
    @Value.Default
    default Extensions extensions() {
        return Extensions.none();
    }

    /**
     * Creates a citation of a source that states what the record says.
     *
     * @param source the id of the source
     * @return the citation
     */
    static Citation of(Id<Source> source) {
        return builder().source(source).build();
    }

    /**
     * Creates a citation of a source that states what the record says.
     *
     * @param source the id of the source, as text
     * @return the citation
     * @throws IllFormedException if the text is not an id
     */
    static Citation of(String source) {
        return builder().source(source).build();
    }

    /**
     * Creates a citation of a source that states what the record says.
     *
     * @param source the source
     * @return the citation
     */
    static Citation of(Source source) {
        return of(Objects.requireNonNull(source, "source").id());
    }

    /** {@return a copy of this citation for a passage that implies, but does not state, what the record says} */
    default Citation implied() {
        return toBuilder().bearing(Bearing.IMPLIES).build();
    }

    /**
     * Returns a copy of this citation that concerns only some properties.
     *
     * @param properties names of top-level properties of the citing record, which replace the names in this citation
     * @return the copy
     * @throws IllFormedException if a name is empty or not well-formed UTF-16
     */
    default Citation concerning(String... properties) {
        return toBuilder()
                .concerns(Arrays.asList(Objects.requireNonNull(properties, "properties")))
                .build();
    }

    /** {@return a new builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a new builder with the attributes of this value} */
    default Builder toBuilder() {
        return builder().copyFrom(this);
    }

    /** Builds citations. Required: {@code source}. Not thread-safe. */
    final class Builder extends CitationSetters {
        Builder() {}

        /**
         * Builds the citation.
         *
         * @throws IllFormedException if an attribute is ill-formed
         */
        @Override
        public Citation build() {
            Citation built = super.build();
            if (built.reads().isPresent() && built.reads().get() == JsonValue.JsonNull.NULL) {
                throw new IllFormedException("Citation.reads", "a JSON value other than null", "null");
            }
            return built;
        }
    }
}
