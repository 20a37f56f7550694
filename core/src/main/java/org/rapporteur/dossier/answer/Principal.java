package org.rapporteur.dossier.answer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Id;
import org.rapporteur.model.IllFormedException;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Party;
import org.rapporteur.model.Statement;

/**
 * The one whose stance a position is: the actor for whom its holder speaks, or else the holder.
 *
 * <p>A holder speaks for another if the position says so by {@code onBehalfOf}, or if every statement of its basis in which
 * the holder is a speaker says so of the same actor. An office is passed on, but not the stance of its holder: the office
 * and the organisation of a person tell nothing here.
 *
 * <p>A holder without an actor is a principal by itself, the holder of one position: the same name or description in
 * another position may mean somebody else. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Principal {
    private final String key;
    private final Party party;

    private Principal(String key, Party party) {
        this.key = key;
        this.party = party;
    }

    static Principal of(MembershipPosition position, List<KnownEntity> basis) {
        Optional<Id<? extends Actor>> actor = position.holder().onBehalfOf();
        if (actor.isEmpty()) {
            actor = position.holder().actor();
            Id<? extends Actor> represented = actor.isEmpty() ? null : represented(actor.get(), basis);
            actor = represented == null ? actor : Optional.of(represented);
        }
        return actor.isPresent()
                ? new Principal(actor.get().value(), Party.of(actor.get()))
                : new Principal("of " + position.id().value(), position.holder()); // no id has a space
    }

    /** Returns the actor on whose behalf a speaker made all of the statements; null if there is none. */
    private static @Nullable Id<? extends Actor> represented(Id<? extends Actor> speaker, List<KnownEntity> basis) {
        @Nullable Id<? extends Actor> represented = null;
        for (KnownEntity record : basis) {
            List<Party> parties = record instanceof Statement statement ? statement.speakers() : List.of();
            for (Party party : parties) {
                if (party.actor().filter(speaker::equals).isPresent()) {
                    if (party.onBehalfOf().isEmpty()
                            || (represented != null
                                    && !represented.equals(party.onBehalfOf().get()))) {
                        return null;
                    }
                    represented = party.onBehalfOf().get();
                }
            }
        }
        return represented;
    }

    /** Returns the key of the principal that is an actor. */
    static String key(String id) {
        try {
            return Id.of(Objects.requireNonNull(id, "principal")).value();
        } catch (IllFormedException e) {
            throw e.withField("principal");
        }
    }

    static String key(Id<? extends Actor> actor) {
        return Objects.requireNonNull(actor, "principal").value();
    }

    String key() {
        return key;
    }

    /** {@return the actor; empty if the holder is not resolved to one} */
    public Optional<Id<? extends Actor>> actor() {
        return party.actor();
    }

    /** {@return the actor as a party, or else the holder as the position states it} */
    public Party party() {
        return party;
    }

    /** {@return true for the same actor, or the holder of the same position} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Principal principal && key.equals(principal.key);
    }

    /** {@return the hash code} */
    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /** {@return the id of the actor, or else the name, office or description of the holder} */
    @Override
    public String toString() {
        return party.actor()
                .map(Id::value)
                .or(party::asNamed)
                .or(party::officeId)
                .or(() -> party.description().map(words -> words.lookup("en")))
                .orElse(key);
    }
}
