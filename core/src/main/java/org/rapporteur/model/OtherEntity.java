package org.rapporteur.model;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * An entity of a type that is unknown to this version of the library, kept in full.
 *
 * <p>A later version of the format may define the type. All properties other than {@code type} and {@code id} are kept
 * as {@link #extensions() extensions}, and so is an {@code id} that is not well-formed. Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public sealed interface OtherEntity extends Entity permits OtherEntityBuilder.ImmutableOtherEntity {
    /** {@return the name of the type in the document, such as {@code Treaty}; never empty} */
    String type();

    /** {@return the id; absent if the entity has none} */
    Optional<Id<OtherEntity>> id();

    /** {@return the list of the dossier in which the entity was found and to which it is written back, such as {@code actors}; absent if it was found in {@code others}} */
    @Restriction.ByHand
    Optional<String> list();

    /** {@return a new builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a new builder with the attributes of this value} */
    default Builder toBuilder() {
        return builder().copyFrom(this);
    }

    /** Builds other entities. Required: {@code type}. Not thread-safe. */
    final class Builder extends OtherEntitySetters {
        /** An entity with one of these types would be read back as that type. */
        private static final Set<String> KNOWN_TYPES = Stream.concat(
                        Stream.of("Dossier"), EntityKind.known().stream().map(EntityKind::typeName))
                .collect(Collectors.toUnmodifiableSet());

        Builder() {}

        /**
         * Builds the other entity.
         *
         * @throws MissingAttributeException if the type is not set
         * @throws IllFormedException if the type is empty or known to this version, the list is not a list of a
         *     dossier, or the extensions contain a second type or id
         */
        @Override
        public OtherEntity build() {
            OtherEntity built = super.build();
            if (KNOWN_TYPES.contains(built.type())) {
                throw Checks.refuse("OtherEntity.type", "a type that this version does not know", built.type());
            }
            refuseAmongExtensions(built, "type");
            built.id().ifPresent(id -> refuseAmongExtensions(built, "id"));
            built.list().ifPresent(list -> Checks.oneOf("OtherEntity.list", list, EntityKind.lists()));
            return built;
        }

        private static void refuseAmongExtensions(OtherEntity built, String property) {
            if (built.extensions().properties().containsKey(property)) {
                throw Checks.refuse("OtherEntity.extensions", "no property of the entity itself", property);
            }
        }
    }
}
