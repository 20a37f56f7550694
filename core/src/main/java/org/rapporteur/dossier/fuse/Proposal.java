package org.rapporteur.dossier.fuse;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rapporteur.model.KnownEntity;

/**
 * Two records of one kind that may be about the same, and why. Immutable and thread-safe.
 *
 * @param one a record, of the first dossier if there are two
 * @param other another record, of the second dossier if there are two
 * @param reasons the reasons, in the order of their constants; at least one
 * @param strength how much they say together
 * @since 0.1
 */
public record Proposal(KnownEntity one, KnownEntity other, List<Reason> reasons, Strength strength) {
    /**
     * How much the reasons say. The constants are in order, the strongest first.
     *
     * @since 0.1
     */
    public enum Strength {
        /**
         * A register, an address or a country code says that both are the same, and nothing contradicts it.
         *
         * @since 0.1
         */
        CERTAIN,
        /**
         * Two different things would rarely have this much in common.
         *
         * @since 0.1
         */
        LIKELY,
        /**
         * They have something in common that different things have as well.
         *
         * @since 0.1
         */
        POSSIBLE
    }

    /**
     * Why two records may be about the same.
     *
     * @since 0.1
     */
    public enum Reason {
        /**
         * They have the same identifier in a known register.
         *
         * @since 0.1
         */
        SHARED_IDENTIFIER("the same identifier", "той самий ідентифікатор"),
        /**
         * They are sources at the same address.
         *
         * @since 0.1
         */
        SAME_ADDRESS("the same address", "та сама адреса"),
        /**
         * They are states with the same country code.
         *
         * @since 0.1
         */
        SAME_COUNTRY("the same country code", "той самий код країни"),
        /**
         * They have a name or title in common.
         *
         * @since 0.1
         */
        SAME_NAME("the same name", "та сама назва"),
        /**
         * Their names may be forms of one name, such as transliterations.
         *
         * @since 0.1
         */
        SIMILAR_NAME("similar names", "схожі імена"),
        /**
         * They are persons who hold the same office.
         *
         * @since 0.1
         */
        SAME_OFFICE("the same office", "та сама посада"),
        /**
         * They are statements in the same words by one speaker.
         *
         * @since 0.1
         */
        SAME_WORDS("the same words", "ті самі слова"),
        /**
         * They are statements by one speaker on the same day.
         *
         * @since 0.1
         */
        SAME_SPEAKER_AND_DAY("the same speaker and day", "той самий промовець і день"),
        /**
         * They are statements by one speaker about the same record, or at the same meeting.
         *
         * @since 0.1
         */
        SAME_SUBJECT("the same subject", "та сама тема"),
        /**
         * They are meetings with at least two participants in common.
         *
         * @since 0.1
         */
        SHARED_PARTICIPANTS("shared participants", "спільні учасники"),
        /**
         * They are sittings of the same forum.
         *
         * @since 0.1
         */
        SAME_SITTING("sittings of the same forum", "засідання того самого форуму"),
        /**
         * They are stances of one holder in the same direction on the same aspect of one candidate's membership.
         *
         * @since 0.1
         */
        SAME_STANCE("the same stance", "та сама позиція"),
        /**
         * They are memberships of one member in the same organisation at the same stage.
         *
         * @since 0.1
         */
        SAME_MEMBERSHIP("the same membership", "те саме членство"),
        /**
         * Of the dates of both, one lies within the other.
         *
         * @since 0.1
         */
        SAME_DATE("the same date", "та сама дата");

        private final String english;
        private final String ukrainian;

        Reason(String english, String ukrainian) {
            this.english = english;
            this.ukrainian = ukrainian;
        }

        /**
         * Returns the reason in plain words, which may change in later versions.
         *
         * @param locale Ukrainian; any other language gives English
         * @return the words
         */
        public String phrase(Locale locale) {
            return Objects.requireNonNull(locale, "locale").getLanguage().equals("uk") ? ukrainian : english;
        }
    }

    /**
     * Creates a proposal.
     *
     * @param one a record
     * @param other another record
     * @param reasons the reasons
     * @param strength how much they say together
     * @throws IllegalArgumentException if there is no reason
     */
    public Proposal {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        reasons = List.copyOf(Objects.requireNonNull(reasons, "reasons"));
        Objects.requireNonNull(strength, "strength");
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("reasons: must not be empty");
        }
    }

    /**
     * Returns the proposal on one line, such as {@code Dmytro = Dmitry: similar names, the same office}, by the ids of the records.
     *
     * @param locale the language of the reasons: English or Ukrainian; English is used for any other one
     * @return the line, without a line feed
     */
    public String toText(Locale locale) {
        return one.id() + " = " + other.id() + ": "
                + reasons.stream().map(reason -> reason.phrase(locale)).collect(Collectors.joining(", "));
    }

    /** {@return the proposal on one line, in English, and its strength} */
    @Override
    public String toString() {
        return toText(Locale.ENGLISH) + " (" + strength + ")";
    }
}
