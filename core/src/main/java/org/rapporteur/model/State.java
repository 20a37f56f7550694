package org.rapporteur.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.rapporteur.model.term.Recognition;
import org.rapporteur.time.Edtf;

/**
 * A state, or a polity that acts as one, present or former.
 *
 * <p>A record does not imply that other states recognise it: {@link #recognition() recognition} states that. Immutable
 * and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // copyFrom(KnownEntity) intentionally leaves out the id
public sealed interface State extends Actor permits StateBuilder.ImmutableState {
    /** {@return the id, which is unique in the dossier across all kinds of entities} */
    @Override
    Id<State> id();

    /** {@return the ISO 3166-1 alpha-2 code in upper case, such as {@code UA}; absent if the state has none} */
    @Restriction.Country
    Optional<String> country();

    /** {@return the extent to which other states recognise it; absent if not stated} */
    Optional<Recognition> recognition();

    /** {@return the time during which it existed; absent if not stated} */
    Optional<Edtf> period();

    /** {@return a new builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a new builder with the attributes of this value} */
    default Builder toBuilder() {
        return builder().copyFrom(this);
    }

    /** Builds states. Required: {@code id}, {@code names}. Not thread-safe. */
    final class Builder extends StateSetters {
        Builder() {}
    }
}
