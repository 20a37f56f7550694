package org.rapporteur.dossier.provenance;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Id;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.Party;
import org.rapporteur.time.Certainty;

/**
 * A disagreement on a record, as the dossier reports it. It does not say who is right.
 *
 * @since 0.1
 */
public sealed interface Disagreement {
    /** {@return the record on which they disagree} */
    KnownEntity record();

    /** {@return how certain it is that they disagree} */
    Certainty certainty();

    /** {@return the ids of the records from which this follows, other than the record itself} */
    List<Id<?>> evidence();

    /**
     * A link by which one record opposes another: {@code contradicts}, {@code denies}, {@code retracts},
     * {@code walks-back} or {@code corrects}.
     *
     * @param record the record on which they disagree
     * @param link the link, from this record or to it
     * @since 0.1
     */
    record Opposition(KnownEntity record, RecordLink link) implements Disagreement {
        /**
         * Checks that nothing is null.
         *
         * @param record the record on which they disagree
         * @param link the link
         */
        public Opposition {
            Objects.requireNonNull(record, "record");
            Objects.requireNonNull(link, "link");
        }

        /** {@return whether the record opposes another, rather than another the record} */
        @SuppressWarnings("ReferenceEquality") // equal records are different ones
        public boolean isByRecord() {
            return link.from() == record;
        }

        /** {@return yes: the link says so} */
        @Override
        public Certainty certainty() {
            return Certainty.YES;
        }

        @Override
        public List<Id<?>> evidence() {
            return isByRecord()
                    ? link.target().map(List::<Id<?>>of).orElse(List.of())
                    : List.of(link.from().id());
        }
    }

    /**
     * A citation that disputes a record, one of its properties or one of its parts.
     *
     * @param record the record on which they disagree
     * @param pointer the place of what is disputed in the record, as a JSON Pointer (RFC 6901); empty if it is the whole record
     * @param citation the citation, whose {@link Citation#reads()} is the value that its source gives
     * @param held the value in the record; empty unless it is that of one property that is not a list
     * @param certainty possibly if the citation gives no value, or a date that may be the same; no if it gives the same value
     * @since 0.1
     */
    record DisputedValue(
            KnownEntity record, String pointer, Citation citation, Optional<JsonValue> held, Certainty certainty)
            implements Disagreement {
        /**
         * Checks that nothing is null.
         *
         * @param record the record on which they disagree
         * @param pointer the place of what is disputed in the record
         * @param citation the citation
         * @param held the value in the record
         * @param certainty how certain the disagreement is
         */
        public DisputedValue {
            Objects.requireNonNull(record, "record");
            Objects.requireNonNull(pointer, "pointer");
            Objects.requireNonNull(citation, "citation");
            Objects.requireNonNull(held, "held");
            Objects.requireNonNull(certainty, "certainty");
        }

        /** {@return the value that the source gives; empty if not recorded} */
        public Optional<JsonValue> reads() {
            return citation.reads();
        }

        /** {@return the id of the source} */
        @Override
        public List<Id<?>> evidence() {
            return List.of(citation.source());
        }
    }

    /**
     * A membership of the same member in the same organisation, according to other parties, with another stage at the
     * same time or another date.
     *
     * @param record the membership on which they disagree
     * @param rival the membership according to the others
     * @param certainty possibly if the dates allow both, or are not stated
     * @since 0.1
     */
    record RivalReading(Membership record, Membership rival, Certainty certainty) implements Disagreement {
        /**
         * Checks that nothing is null.
         *
         * @param record the membership on which they disagree
         * @param rival the membership according to the others
         * @param certainty how certain the disagreement is
         */
        public RivalReading {
            Objects.requireNonNull(record, "record");
            Objects.requireNonNull(rival, "rival");
            Objects.requireNonNull(certainty, "certainty");
        }

        /** {@return the id of the other membership} */
        @Override
        public List<Id<?>> evidence() {
            return List.of(rival.id());
        }
    }

    /**
     * An outcome of a meeting, or an item of its agenda, that only one of the sides reports.
     *
     * <p>A participant, or the actor on whose behalf it acts, is a side. A side reports an outcome in a statement that records
     * it, as the publisher of the cited sources, or as the speaker of the statements from which the meeting is known.
     *
     * @param record the meeting
     * @param pointer the place of the outcome or the item in the meeting, as a JSON Pointer (RFC 6901)
     * @param side the participant that reports it, or for whom it is reported
     * @param certainty possibly if the speaker or publisher is of the side only by an office or an organisation, or if the
     *     outcome is known only as the meeting is
     * @param evidence the ids of the statements and sources
     * @since 0.1
     */
    record OneSidedAccount(Meeting record, String pointer, Party side, Certainty certainty, List<Id<?>> evidence)
            implements Disagreement {
        /**
         * Copies the list.
         *
         * @param record the meeting
         * @param pointer the place of the outcome or the item
         * @param side the participant that reports it
         * @param certainty how certain the disagreement is
         * @param evidence the ids of the statements and sources
         */
        public OneSidedAccount {
            Objects.requireNonNull(record, "record");
            Objects.requireNonNull(pointer, "pointer");
            Objects.requireNonNull(side, "side");
            Objects.requireNonNull(certainty, "certainty");
            evidence = List.copyOf(evidence);
        }
    }
}
