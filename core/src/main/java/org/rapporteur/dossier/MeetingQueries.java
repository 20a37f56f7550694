package org.rapporteur.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Forum;
import org.rapporteur.model.Id;
import org.rapporteur.model.IllFormedException;
import org.rapporteur.model.Meeting;

/**
 * Finds meetings by who takes part in them and by their forum.
 *
 * <p>Implemented by {@link DossierIndex}, whose page says what holds of all queries.
 *
 * @since 0.1
 */
public sealed interface MeetingQueries permits ActorIndex {
    /**
     * Finds the meetings in which all the given actors are participants, in any role and with any attendance.
     *
     * @param participants the ids of the actors; if there are none, all meetings are returned
     * @return the meetings
     */
    List<Meeting> meetingsWith(Collection<? extends Id<? extends Actor>> participants);

    /**
     * Finds the meetings in which all the given actors are participants, as {@link #meetingsWith(Collection)} does.
     *
     * @param participants the texts of the ids of the actors
     * @return the meetings
     * @throws IllFormedException if a text is not an id
     */
    default List<Meeting> meetingsWith(String... participants) {
        return meetingsWith(Stream.of(Objects.requireNonNull(participants, "participants"))
                .map(participant -> Ids.<Actor>of(participant, "participants"))
                .toList());
    }

    /**
     * Finds the meetings in which all the given actors are participants, as {@link #meetingsWith(Collection)} does.
     *
     * @param participants the actors
     * @return the meetings
     */
    default List<Meeting> meetingsWith(Actor... participants) {
        return meetingsWith(Stream.of(Objects.requireNonNull(participants, "participants"))
                .map(participant ->
                        Objects.requireNonNull(participant, "participants").id())
                .toList());
    }

    /**
     * Finds the meetings that are sittings or editions of a forum.
     *
     * @param forum the id of the forum
     * @return the meetings
     */
    List<Meeting> sittingsOf(Id<Forum> forum);

    /**
     * Finds the meetings that are sittings or editions of a forum.
     *
     * @param forum the text of the id of the forum
     * @return the meetings
     * @throws IllFormedException if a text is not an id
     */
    default List<Meeting> sittingsOf(String forum) {
        return sittingsOf(Ids.of(forum, "forum"));
    }

    /**
     * Finds the meetings that are sittings or editions of a forum.
     *
     * @param forum the forum
     * @return the meetings
     */
    default List<Meeting> sittingsOf(Forum forum) {
        return sittingsOf(Objects.requireNonNull(forum, "forum").id());
    }

    /**
     * Finds the meetings that several actors share, and says whether they were in one room.
     *
     * <p>An actor shares a meeting if it, or somebody on its behalf, is a participant. Those who did not come are participants too:
     * {@link SharedOccasion#attended()} says whether the actors took part.
     *
     * @param actors the ids of the actors
     * @return the occasions in document order; empty if there are no actors
     */
    List<SharedOccasion> sharedOccasions(Collection<? extends Id<? extends Actor>> actors);

    /**
     * Finds the meetings that several actors share, as {@link #sharedOccasions(Collection)} does.
     *
     * @param actors the texts of the ids of the actors
     * @return the occasions in document order; empty if there are no actors
     * @throws IllFormedException if a text is not an id
     */
    default List<SharedOccasion> sharedOccasions(String... actors) {
        return sharedOccasions(Stream.of(Objects.requireNonNull(actors, "actors"))
                .map(actor -> Ids.<Actor>of(actor, "actors"))
                .toList());
    }

    /**
     * Finds the meetings that several actors share, as {@link #sharedOccasions(Collection)} does.
     *
     * @param actors the actors
     * @return the occasions in document order; empty if there are no actors
     */
    default List<SharedOccasion> sharedOccasions(Actor... actors) {
        return sharedOccasions(Stream.of(Objects.requireNonNull(actors, "actors"))
                .map(actor -> Objects.requireNonNull(actor, "actors").id())
                .toList());
    }
}
