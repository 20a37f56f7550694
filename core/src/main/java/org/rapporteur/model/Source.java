package org.rapporteur.model;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.rapporteur.model.term.Reliability;
import org.rapporteur.model.term.SourceKind;
import org.rapporteur.text.Form;
import org.rapporteur.time.Edtf;

/**
 * A document on which records are based: a report, a transcript, a broadcast, a post.
 *
 * <p>A source is the carrier and not the news: the records that cite a document hold its content. What the authors of a
 * dossier know from elsewhere has a source of kind {@code editorial}. Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // copyFrom(KnownEntity) intentionally leaves out the id
public sealed interface Source extends KnownEntity permits SourceBuilder.ImmutableSource {
    /** {@return the id, which is unique in the dossier across all kinds of entities} */
    @Override
    Id<Source> id();

    /** {@return the kind of document; absent if not stated} */
    Optional<SourceKind> kind();

    /** {@return the publisher; absent if not stated} */
    Optional<Party> publisher();

    /** {@return the title in the words of the source; absent if it has none} */
    Optional<String> title();

    /** {@return the address of the document, as an absolute IRI; absent if not recorded} */
    Optional<String> url();

    /** {@return the language of the document; absent if not stated} */
    Optional<LanguageTag> language();

    /** {@return the date of publication; absent if not stated, and never inferred} */
    Optional<Edtf> date();

    /** {@return the time at which the authors of the dossier read the document; absent if not recorded} */
    Optional<Instant> accessedAt();

    /** {@return the address of an archived copy, as an absolute IRI; absent if not recorded} */
    Optional<String> archivedAt();

    /** {@return a digest of the copy that was read, such as {@code sha-256:} followed by hexadecimal digits; absent if not recorded} */
    Optional<String> digest();

    /** {@return the reliability of the source on the scale of the Admiralty system; absent if not recorded} */
    Optional<Reliability> reliability();

    /** {@return the source that this one repeats; absent if there is none, or if it is not known} */
    Optional<Id<Source>> from();

    /** {@return a new builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a new builder with the attributes of this value} */
    default Builder toBuilder() {
        return builder().copyFrom(this);
    }

    /** Builds sources. Required: {@code id}. Not thread-safe. */
    final class Builder extends SourceBuilder {
        Builder() {}

        /**
         * Sets {@link Source#id() id} from text.
         *
         * @param id an absolute IRI or a slug
         * @return this builder
         * @throws IllFormedException if the text is not an id
         */
        public Builder id(String id) {
            return id(Checks.id("Source.id", id));
        }

        /**
         * Parses ids and adds them to {@link Source#basis() basis}.
         *
         * @param ids absolute IRIs or slugs, in order
         * @return this builder
         * @throws IllFormedException if any of the texts is not an id, in which case no id is added
         */
        public Builder addBasis(String... ids) {
            return addAllBasis(Checks.<Entity>ids("Source.basis", ids));
        }

        /**
         * Sets {@link Source#language() language} from its tag.
         *
         * @param tag a BCP 47 language tag
         * @return this builder
         * @throws IllFormedException if the text is not a language tag
         */
        public Builder language(String tag) {
            return language(Checks.tag("Source.language", tag));
        }

        /**
         * Sets {@link Source#date() date} from text.
         *
         * @param edtf a date of ISO 8601-2 (EDTF)
         * @return this builder
         * @throws IllFormedException if the text is not such a date
         */
        public Builder date(String edtf) {
            return date(Checks.date("Source.date", edtf));
        }

        /**
         * Sets {@link Source#accessedAt() accessedAt} from text.
         *
         * @param instant an instant in UTC such as {@code 2024-05-01T12:00:00Z}
         * @return this builder
         * @throws IllFormedException if the text is not such an instant
         */
        public Builder accessedAt(String instant) {
            return accessedAt(Checks.instant("Source.accessedAt", instant));
        }

        /**
         * Sets {@link Source#from() from} from text.
         *
         * @param id an absolute IRI or a slug
         * @return this builder
         * @throws IllFormedException if the text is not an id
         */
        public Builder from(String id) {
            return from(Checks.id("Source.from", id));
        }

        /**
         * Builds the source.
         *
         * @throws MissingAttributeException if a required attribute is not set
         * @throws IllFormedException if an attribute is ill-formed
         */
        @Override
        public Source build() {
            Source built = super.build();
            Checks.text("Source.title", built.title());
            Checks.instant("Source.accessedAt", built.accessedAt());
            Checks.text("Source.digest", built.digest());
            Checks.form("Source.url", Form.IRI, built.url());
            Checks.form("Source.archivedAt", Form.IRI, built.archivedAt());
            return built;
        }
    }
}
