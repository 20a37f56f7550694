package org.rapporteur.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.rapporteur.text.Form;

/**
 * A place as reported: a city, a building, a country, with what is known of where it is.
 *
 * <p>Not an actor: "Kyiv" that says something is a {@link State} by a metonym. Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public sealed interface Place permits PlaceBuilder.ImmutablePlace {
    /** {@return what the place is called} */
    Text name();

    /** {@return the country it is in, as ISO 3166-1 alpha-2 in upper case, such as {@code UA}; absent if not stated} */
    Optional<String> country();

    /** {@return degrees north of the equator in WGS 84, from -90 to 90; present if and only if the longitude is} */
    OptionalDouble latitude();

    /** {@return degrees east of Greenwich in WGS 84, from -180 to 180; present if and only if the latitude is} */
    OptionalDouble longitude();

    /** {@return what registers call the place; empty if none is given} */
    List<Identifier> identifiers();

    /** {@return the properties that this version does not know; none by default} */
    @Value.Default
    default Extensions extensions() {
        return Extensions.none();
    }

    /**
     * A place of which only the name is known.
     *
     * @param name what it is called
     * @return the place
     */
    static Place of(Text name) {
        return builder().name(name).build();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this} */
    default Builder toBuilder() {
        return builder().copyFrom(this);
    }

    /** Builds places. Required: {@code name}. Not thread-safe. */
    final class Builder extends PlaceBuilder {
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
            Checks.form("Place.country", Form.COUNTRY, built.country());
            Checks.coordinates(built.latitude(), built.longitude());
            return isNegativeZero(built.latitude()) || isNegativeZero(built.longitude()) ? positive(built) : built;
        }

        /** RFC 8785 writes either zero as {@code 0}: a negative one would come back as another value. */
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
