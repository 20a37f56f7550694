package org.rapporteur.model;

import java.util.List;
import org.immutables.value.Value;
import org.rapporteur.model.term.VoteOption;

/**
 * The vote of one party on an outcome, as in the data model of Popolo, whether by a show of hands or by endorsing a text.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public sealed interface Vote extends NotABean permits VoteBuilder.ImmutableVote {
    /** {@return the party that voted, or did not} */
    Party voter();

    /** {@return how the party voted} */
    VoteOption option();

    /** {@return the citations of this part of the record; empty if none is recorded} */
    List<Citation> citations();

    /** {@return the properties that are unknown to this version of the library; none by default} */
    @Value.Default
    default Extensions extensions() {
        return Extensions.none();
    }

    /**
     * Creates a vote.
     *
     * @param voter the party that voted, or did not
     * @param option how the party voted
     * @return the vote
     */
    static Vote of(Party voter, VoteOption option) {
        return builder().voter(voter).option(option).build();
    }

    /** {@return a new builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a new builder with the attributes of this value} */
    default Builder toBuilder() {
        return builder().copyFrom(this);
    }

    /** Builds votes. Required: {@code voter}, {@code option}. Not thread-safe. */
    final class Builder extends VoteSetters {
        Builder() {}
    }
}
