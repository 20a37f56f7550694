package org.rapporteur.model;

import org.immutables.value.Value;
import org.rapporteur.model.term.IdentifierScheme;

/**
 * The code by which a register identifies a thing, such as {@code Q212} in Wikidata.
 *
 * <p>It identifies the thing in the world, whereas an {@link Id} identifies a record about it. The form and the check
 * digits of known schemes are checked by the validators and not here, because real feeds contain wrong ones. Immutable
 * and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public sealed interface Identifier extends NotABean permits IdentifierBuilder.ImmutableIdentifier {
    /** {@return the register} */
    IdentifierScheme scheme();

    /** {@return the identifier as the register writes it; never empty} */
    String value();

    /** {@return the properties that are unknown to this version of the library; none by default} */
    @Value.Default
    default Extensions extensions() {
        return Extensions.none();
    }

    /**
     * Creates an identifier.
     *
     * @param scheme the token of the register, such as {@code wikidata}
     * @param value the identifier, such as {@code Q212}
     * @return the identifier
     * @throws IllegalArgumentException if the token is ill-formed, or the value is empty or not well-formed UTF-16
     */
    static Identifier of(String scheme, String value) {
        return builder().scheme(IdentifierScheme.of(scheme)).value(value).build();
    }

    /** {@return a new builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a new builder with the attributes of this value} */
    default Builder toBuilder() {
        return builder().copyFrom(this);
    }

    /** Builds identifiers. Required: {@code scheme}, {@code value}. Not thread-safe. */
    final class Builder extends IdentifierSetters {
        Builder() {}
    }
}
