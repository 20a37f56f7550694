package org.rapporteur.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * A place as reported: a city, a building, a country, with its location if known.
 *
 * <p>A place is not an actor: "Kyiv" in "Kyiv says" is a {@link State}, named by a metonym. Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public sealed interface Place extends NotABean permits PlaceBuilder.ImmutablePlace {
    /** {@return the name of the place} */
    Text name();

    /** {@return the country in which the place lies, as ISO 3166-1 alpha-2 in upper case, such as {@code UA}; absent if not stated} */
    @Restriction.Country
    Optional<String> country();

    /** {@return the latitude in degrees north of the equator in WGS 84, from -90 to 90; present if and only if the longitude is} */
    OptionalDouble latitude();

    /** {@return the longitude in degrees east of Greenwich in WGS 84, from -180 to 180; present if and only if the latitude is} */
    OptionalDouble longitude();

    /** {@return the identifiers of the place in registers; empty if none is recorded} */
    List<Identifier> identifiers();

    /** {@return the properties that are unknown to this version of the library; none by default} */
    @Value.Default
    default Extensions extensions() {
        return Extensions.none();
    }

    /**
     * Creates a place from its name alone.
     *
     * @param name the name of the place
     * @return the place
     */
    static Place of(Text name) {
        return builder().name(name).build();
    }

    /** {@return a new builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a new builder with the attributes of this value} */
    default Builder toBuilder() {
        return builder().copyFrom(this);
    }

    /** Builds places. Required: {@code name}. Not thread-safe. */
    final class Builder extends PlaceSetters {
        Builder() {}

        /**
         * Builds the place.
         *
         * @throws MissingAttributeException if a required attribute is not set
         * @throws IllFormedException if an attribute is ill-formed
         */
        @Override
        public Place build() {
            Place built = super.build();
            Checks.coordinates(built.latitude(), built.longitude());
            return isNegativeZero(built.latitude()) || isNegativeZero(built.longitude()) ? positive(built) : built;
        }

        /** RFC 8785 writes both zeros as {@code 0}, so that a negative zero would be read back as a different value. */
        private static boolean isNegativeZero(OptionalDouble degrees) {
            return degrees.isPresent() && Double.doubleToRawLongBits(degrees.getAsDouble()) == Long.MIN_VALUE;
        }

        private Place positive(Place built) {
            latitude(built.latitude().getAsDouble() + 0.0);
            longitude(built.longitude().getAsDouble() + 0.0);
            return super.build();
        }
    }
}
