package org.rapporteur.dossier;

import java.util.List;
import java.util.Objects;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Id;
import org.rapporteur.model.IllFormedException;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Statement;

/**
 * Finds statements by who made them and what they are about.
 *
 * <p>Implemented by {@link DossierIndex}, whose page says what holds of all queries.
 *
 * @since 0.1
 */
public sealed interface StatementQueries permits DossierIndex {
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
}
