package org.rapporteur.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.rapporteur.model.term.Channel;
import org.rapporteur.model.term.Fidelity;
import org.rapporteur.model.term.Modality;
import org.rapporteur.model.term.SpeechAct;
import org.rapporteur.time.Edtf;

/**
 * Something that somebody is reported to have said, or not to have said, or to be about to say.
 *
 * <p>A statement records the utterance as reported, and not whether it is true. Three kinds of correction are kept
 * apart: a speaker's correction is a link between statements, an outlet's correction is a link between sources, and a
 * correction of the record is a {@link Revision}. Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // copyFrom(KnownEntity) intentionally leaves out the id
public sealed interface Statement extends KnownEntity permits StatementBuilder.ImmutableStatement {
    /** {@return the id, which is unique in the dossier across all kinds of entities} */
    @Override
    Id<Statement> id();

    /** {@return the speakers; at least one} */
    @Restriction.AtLeastOne
    List<Party> speakers();

    /** {@return the addressees; empty if none is stated} */
    List<Party> addressees();

    /** {@return the content of the statement, as close to the words spoken as {@link #fidelity() fidelity} states} */
    Text content();

    /** {@return the language in which the statement was made; absent if not stated} */
    Optional<LanguageTag> originalLanguage();

    /** {@return how close the content is to the words spoken; absent if it cannot be determined} */
    Optional<Fidelity> fidelity();

    /** {@return whether the statement was made; {@code asserted} by default} */
    @Value.Default
    default Modality modality() {
        return Modality.ASSERTED;
    }

    /** {@return what the speaker does by making the statement; absent if not stated} */
    Optional<SpeechAct> act();

    /** {@return the date on which the statement was made; absent if not stated} */
    Optional<Edtf> date();

    /** {@return the channel through which the statement was made; absent if not stated} */
    Optional<Channel> channel();

    /** {@return the meeting <em>at</em> which the statement was made; absent if not stated. A meeting that the statement reports on is in {@link #about() about}} */
    Optional<Id<Meeting>> meeting();

    /** {@return the place at which the statement was made; absent if not stated} */
    Optional<Place> place();

    /** {@return the subjects that it deals with; empty if none is stated} */
    List<Topic> topics();

    /** {@return the records that the statement is about; empty if none is recorded} */
    List<Id<?>> about();

    /** {@return a new builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a new builder with the attributes of this value} */
    default Builder toBuilder() {
        return builder().copyFrom(this);
    }

    /** Builds statements. Required: {@code id}, {@code speakers}, {@code content}. Not thread-safe. */
    final class Builder extends StatementSetters {
        Builder() {}
    }
}
