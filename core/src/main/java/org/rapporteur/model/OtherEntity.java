package org.rapporteur.model;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * An entity of a type that this version of the library does not know, kept whole.
 *
 * <p>A later version of the format may have such a type. All its properties but {@code type} and {@code id} are its
 * {@link #extensions() extensions}; an {@code id} that is not one is among them too. Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public sealed interface OtherEntity extends Entity permits OtherEntityBuilder.ImmutableOtherEntity {
    /** {@return the name of the type, as the document has it, such as {@code Treaty}; never empty} */
    String type();

    /** {@return the id; absent if the entity has none} */
    Optional<Id<OtherEntity>> id();

    /**
     * The list of the dossier in which the entity was found and to which it is written back, such as {@code actors}.
     *
     * @return the name of the list; absent if it was found among {@code others}
     */
    Optional<String> list();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this} */
    default Builder toBuilder() {
        return builder().copyFrom(this);
    }

    /** Builds other entities. Required: {@code type}. Not thread-safe. */
    final class Builder extends OtherEntityBuilder {
        /** An entity of one of these, or the dossier, would be read back as what it says it is. */
        private static final Set<String> KNOWN_TYPES = Stream.concat(
                        Stream.of("Dossier"), EntityKind.known().stream().map(EntityKind::typeName))
                .collect(Collectors.toUnmodifiableSet());

        Builder() {}

        /**
         * Sets {@link OtherEntity#id() id} by the characters of the id.
         *
         * @param id an absolute IRI or a slug
         * @return this builder
         * @throws IllFormedException if the text is not an id
         */
        public Builder id(String id) {
            return id(Checks.id("OtherEntity.id", id));
        }

        /**
         * Builds the other entity.
         *
         * @throws MissingAttributeException if there is no type
         * @throws IllFormedException if the type is empty or known to this version, the list is not one of a dossier,
         *     or the extensions have a second type or id
         */
        @Override
        public OtherEntity build() {
            OtherEntity built = super.build();
            Checks.text("OtherEntity.type", built.type());
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
                throw Checks.refuse("OtherEntity.extensions", "no property that stands beside them", property);
            }
        }
    }
}
