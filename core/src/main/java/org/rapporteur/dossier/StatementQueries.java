package org.rapporteur.dossier;

import java.util.List;
import java.util.Objects;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Id;
import org.rapporteur.model.IllFormedException;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Statement;

/**
 * Finds statements by who made them, where and to whom, and by what they are about. Statements of any modality are found,
 * also those that are reported as not made.
 *
 * <p>Implemented by {@link DossierIndex}, whose page says what holds of all queries.
 *
 * @since 0.1
 */
public sealed interface StatementQueries permits ActorIndex {
    /**
     * Finds the statements that have an actor among their speakers.
     *
     * @param speaker the id of the actor
     * @return the statements
     */
    List<Statement> statementsBy(Id<? extends Actor> speaker);

    /**
     * Finds the statements that have an actor among their speakers.
     *
     * @param speaker the text of the id of the actor
     * @return the statements
     * @throws IllFormedException if a text is not an id
     */
    default List<Statement> statementsBy(String speaker) {
        return statementsBy(Ids.of(speaker, "speaker"));
    }

    /**
     * Finds the statements that have an actor among their speakers.
     *
     * @param speaker the actor
     * @return the statements
     */
    default List<Statement> statementsBy(Actor speaker) {
        return statementsBy(Objects.requireNonNull(speaker, "speaker").id());
    }

    /**
     * Finds the statements that are about a record, either as a whole or in one of their topics.
     *
     * @param subject the id of the record
     * @return the statements
     */
    List<Statement> statementsAbout(Id<?> subject);

    /**
     * Finds the statements that are about a record, either as a whole or in one of their topics.
     *
     * @param subject the text of the id of the record
     * @return the statements
     * @throws IllFormedException if a text is not an id
     */
    default List<Statement> statementsAbout(String subject) {
        return statementsAbout(Ids.of(subject, "subject"));
    }

    /**
     * Finds the statements that are about a record, either as a whole or in one of their topics.
     *
     * @param subject the record
     * @return the statements
     */
    default List<Statement> statementsAbout(KnownEntity subject) {
        return statementsAbout(Objects.requireNonNull(subject, "subject").id());
    }

    /**
     * Finds the statements that were made at a meeting. Statements about the meeting are found by {@link
     * #statementsAbout(Id) statementsAbout}.
     *
     * @param meeting the id of the meeting
     * @return the statements
     */
    List<Statement> statementsAt(Id<Meeting> meeting);

    /**
     * Finds the statements that were made at a meeting. Statements about the meeting are found by {@link
     * #statementsAbout(Id) statementsAbout}.
     *
     * @param meeting the text of the id of the meeting
     * @return the statements
     * @throws IllFormedException if a text is not an id
     */
    default List<Statement> statementsAt(String meeting) {
        return statementsAt(Ids.of(meeting, "meeting"));
    }

    /**
     * Finds the statements that were made at a meeting. Statements about the meeting are found by {@link
     * #statementsAbout(Id) statementsAbout}.
     *
     * @param meeting the meeting
     * @return the statements
     */
    default List<Statement> statementsAt(Meeting meeting) {
        return statementsAt(Objects.requireNonNull(meeting, "meeting").id());
    }

    /**
     * Finds the statements that have an actor, or somebody on its behalf, among their addressees.
     *
     * @param addressee the id of the actor
     * @return the statements
     */
    List<Statement> statementsTo(Id<? extends Actor> addressee);

    /**
     * Finds the statements that have an actor, or somebody on its behalf, among their addressees.
     *
     * @param addressee the text of the id of the actor
     * @return the statements
     * @throws IllFormedException if a text is not an id
     */
    default List<Statement> statementsTo(String addressee) {
        return statementsTo(Ids.of(addressee, "addressee"));
    }

    /**
     * Finds the statements that have an actor, or somebody on its behalf, among their addressees.
     *
     * @param addressee the actor
     * @return the statements
     */
    default List<Statement> statementsTo(Actor addressee) {
        return statementsTo(Objects.requireNonNull(addressee, "addressee").id());
    }

    /**
     * Finds the statements that have a speaker who is reported to act on behalf of an actor.
     *
     * @param actor the id of the actor
     * @return the statements
     */
    List<Statement> statementsOnBehalfOf(Id<? extends Actor> actor);

    /**
     * Finds the statements that have a speaker who is reported to act on behalf of an actor.
     *
     * @param actor the text of the id of the actor
     * @return the statements
     * @throws IllFormedException if a text is not an id
     */
    default List<Statement> statementsOnBehalfOf(String actor) {
        return statementsOnBehalfOf(Ids.of(actor, "actor"));
    }

    /**
     * Finds the statements that have a speaker who is reported to act on behalf of an actor.
     *
     * @param actor the actor
     * @return the statements
     */
    default List<Statement> statementsOnBehalfOf(Actor actor) {
        return statementsOnBehalfOf(Objects.requireNonNull(actor, "actor").id());
    }

    /**
     * Finds the statements that have a speaker in an office.
     *
     * @param office the id of the office, as parties have it, or the title of the office in any language, compared as
     *     {@link DossierIndex#named names} are
     * @return the statements
     */
    List<Statement> statementsByOffice(String office);
}
