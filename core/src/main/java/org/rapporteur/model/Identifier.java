package org.rapporteur.model;

import org.immutables.value.Value;
import org.rapporteur.model.term.IdentifierScheme;

/**
 * What a register calls a thing: {@code wikidata Q212}.
 *
 * <p>It names the thing in the world, where an {@link Id} names our record of it. The form and the check digits of known
 * schemes are not checked here, because real feeds carry wrong ones: that is the validators' matter. Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public sealed interface Identifier permits IdentifierBuilder.ImmutableIdentifier {
    /** {@return whose register it is} */
    IdentifierScheme scheme();

    /** {@return the identifier as the register writes it, never empty} */
    String value();

    /** {@return the properties that this version does not know; none by default} */
    @Value.Default
    default Extensions extensions() {
        return Extensions.none();
    }

    /**
     * An identifier in a register.
     *
     * @param scheme the token of the register, such as {@code wikidata}
     * @param value the identifier, such as {@code Q212}
     * @return the identifier
     * @throws IllegalArgumentException if the token is ill-formed, or the value empty or not well-formed UTF-16
     */
    static Identifier of(String scheme, String value) {
        return builder().scheme(IdentifierScheme.of(scheme)).value(value).build();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this} */
    default Builder toBuilder() {
        return builder().copyFrom(this);
    }

    /** Builds identifiers. Required: {@code scheme}, {@code value}. Not thread-safe. */
    final class Builder extends IdentifierBuilder {
        Builder() {}

        /**
         * Builds the identifier.
         *
         * @throws MissingAttributeException if a required attribute is not set
         * @throws IllFormedException if an attribute is ill-formed
         */
        @Override
        public Identifier build() {
            Identifier built = super.build();
            Checks.text("Identifier.value", built.value());
            return built;
        }
    }
}
