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
 * Something that somebody is reported to have said, or not said, or to be about to say.
 *
 * <p>It is the utterance as reported, not the truth of it. Three corrections stay apart: the speaker's is a link between
 * statements, the outlet's a link between sources, ours a {@link Revision}. Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // copyFrom another kind of entity leaves the id out, as it should
public sealed interface Statement extends KnownEntity permits StatementBuilder.ImmutableStatement {
    /** {@return the id, unique across the dossier whatever the kind} */
    @Override
    Id<Statement> id();

    /** {@return who said it; at least one} */
    List<Party> speakers();

    /** {@return to whom it was said; empty if not stated} */
    List<Party> addressees();

    /** {@return what was said, as closely as {@link #fidelity() fidelity} tells} */
    Text content();

    /** {@return the language in which it was said; absent if not stated} */
    Optional<LanguageTag> originalLanguage();

    /** {@return how close the content is to the words that were said; absent if it cannot be told} */
    Optional<Fidelity> fidelity();

    /** {@return whether it was said at all; {@code asserted} by default} */
    @Value.Default
    default Modality modality() {
        return Modality.ASSERTED;
    }

    /** {@return what the speaker did by saying it; absent if not stated} */
    Optional<SpeechAct> act();

    /** {@return when it was said; absent if not stated} */
    Optional<Edtf> date();

    /** {@return by what means it was said; absent if not stated} */
    Optional<Channel> channel();

    /** {@return the meeting <em>at</em> which it was said; an account <em>of</em> a meeting names it in {@link #about() about}} */
    Optional<Id<Meeting>> meeting();

    /** {@return where it was said; absent if not stated} */
    Optional<Place> place();

    /** {@return what it deals with; empty if not stated} */
    List<Topic> topics();

    /** {@return the records that it speaks of; empty if none} */
    List<Id<?>> about();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this} */
    default Builder toBuilder() {
        return builder().copyFrom(this);
    }

    /** Builds statements. Required: {@code id}, {@code speakers}, {@code content}. Not thread-safe. */
    final class Builder extends StatementBuilder {
        Builder() {}

        /**
         * Sets {@link Statement#id() id} by the characters of the id.
         *
         * @param id an absolute IRI or a slug
         * @return this builder
         * @throws IllFormedException if the text is not an id
         */
        public Builder id(String id) {
            return id(Checks.id("Statement.id", id));
        }

        /**
         * Adds to {@link Statement#basis() basis} by the characters of the ids.
         *
         * @param ids absolute IRIs or slugs, in order
         * @return this builder
         * @throws IllFormedException if one of them is not an id; none is added then
         */
        public Builder addBasis(String... ids) {
            return addAllBasis(Checks.<Entity>ids("Statement.basis", ids));
        }

        /**
         * Sets {@link Statement#originalLanguage() originalLanguage} from its tag.
         *
         * @param tag a BCP 47 language tag
         * @return this builder
         * @throws IllFormedException if the text is not a language tag
         */
        public Builder originalLanguage(String tag) {
            return originalLanguage(Checks.tag("Statement.originalLanguage", tag));
        }

        /**
         * Sets {@link Statement#date() date} from text.
         *
         * @param edtf a date of ISO 8601-2 (EDTF)
         * @return this builder
         * @throws IllFormedException if the text is not such a date
         */
        public Builder date(String edtf) {
            return date(Checks.date("Statement.date", edtf));
        }

        /**
         * Sets {@link Statement#meeting() meeting} by the characters of the id.
         *
         * @param id an absolute IRI or a slug
         * @return this builder
         * @throws IllFormedException if the text is not an id
         */
        public Builder meeting(String id) {
            return meeting(Checks.id("Statement.meeting", id));
        }

        /**
         * Adds to {@link Statement#about() about} by the characters of the ids.
         *
         * @param ids absolute IRIs or slugs, in order
         * @return this builder
         * @throws IllFormedException if one of them is not an id; none is added then
         */
        public Builder addAbout(String... ids) {
            return addAllAbout(Checks.<Entity>ids("Statement.about", ids));
        }

        /**
         * Builds the statement.
         *
         * @throws MissingAttributeException if a required attribute is not set
         * @throws IllFormedException if an attribute is ill-formed
         */
        @Override
        public Statement build() {
            Statement built = super.build();
            Checks.atLeastOne("Statement.speakers", built.speakers());
            return built;
        }
    }
}
