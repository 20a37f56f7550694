package org.rapporteur.model;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.rapporteur.model.term.Reliability;
import org.rapporteur.model.term.SourceKind;
import org.rapporteur.text.Form;
import org.rapporteur.time.Edtf;

/**
 * A document by which something is known: a report, a transcript, a broadcast, a post.
 *
 * <p>It is the carrier, not the news in it: what the document says is in the records that cite it. What the makers of a
 * dossier know from elsewhere has a source of kind {@code editorial}. Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // copyFrom another kind of entity leaves the id out, as it should
public sealed interface Source extends KnownEntity permits SourceBuilder.ImmutableSource {
    /** {@return the id, unique across the dossier whatever the kind} */
    @Override
    Id<Source> id();

    /** {@return what kind of document it is; absent if not stated} */
    Optional<SourceKind> kind();

    /** {@return who published it; absent if not stated} */
    Optional<Party> publisher();

    /** {@return its title in its own words; absent if it has none} */
    Optional<String> title();

    /** {@return where it can be read, as an absolute IRI; absent if not known} */
    Optional<String> url();

    /** {@return the language it is in; absent if not stated} */
    Optional<LanguageTag> language();

    /** {@return when it was published; absent if not stated, and never invented} */
    Optional<Edtf> date();

    /** {@return when the makers of the dossier read it; absent if not kept} */
    Optional<Instant> accessedAt();

    /** {@return where a copy is archived, as an absolute IRI; absent if it is not} */
    Optional<String> archivedAt();

    /** {@return a digest of the copy that was read, such as {@code sha-256:} and hexadecimal digits; absent if not kept} */
    Optional<String> digest();

    /** {@return how reliable the source is, by the Admiralty system; absent if not graded} */
    Optional<Reliability> reliability();

    /** {@return the source that this one repeats; absent if it does not, or it is not known} */
    Optional<Id<Source>> from();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this} */
    default Builder toBuilder() {
        return builder().copyFrom(this);
    }

    /** Builds sources. Required: {@code id}. Not thread-safe. */
    final class Builder extends SourceBuilder {
        Builder() {}

        /**
         * Sets {@link Source#id() id} by the characters of the id.
         *
         * @param id an absolute IRI or a slug
         * @return this builder
         * @throws IllFormedException if the text is not an id
         */
        public Builder id(String id) {
            return id(Checks.id("Source.id", id));
        }

        /**
         * Adds to {@link Source#basis() basis} by the characters of the ids.
         *
         * @param ids absolute IRIs or slugs, in order
         * @return this builder
         * @throws IllFormedException if one of them is not an id; none is added then
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
         * Sets {@link Source#from() from} by the characters of the id.
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
