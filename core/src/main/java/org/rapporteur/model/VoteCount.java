package org.rapporteur.model;

import org.immutables.value.Value;
import org.rapporteur.model.term.VoteOption;

/**
 * The number of votes for one option, as reported: "by 26 votes" is 26 for {@code yes}, whether or not the voters are named.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public sealed interface VoteCount extends NotABean permits VoteCountBuilder.ImmutableVoteCount {
    /** {@return the option} */
    VoteOption option();

    /** {@return the number of votes, 0 or more} */
    @Restriction.Range(least = 0, most = Integer.MAX_VALUE)
    int value();

    /** {@return the properties that are unknown to this version of the library; none by default} */
    @Value.Default
    default Extensions extensions() {
        return Extensions.none();
    }

    /**
     * Creates a count.
     *
     * @param option the option
     * @param value the number of votes
     * @return the count
     * @throws IllFormedException if the number is negative
     */
    static VoteCount of(VoteOption option, int value) {
        return builder().option(option).value(value).build();
    }

    /** {@return a new builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a new builder with the attributes of this value} */
    default Builder toBuilder() {
        return builder().copyFrom(this);
    }

    /** Builds counts. Required: {@code option}, {@code value}. Not thread-safe. */
    final class Builder extends VoteCountSetters {
        Builder() {}
    }
}
