package org.rapporteur.model;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.rapporteur.model.term.Reliability;
import org.rapporteur.model.term.SourceKind;
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
    @Restriction.Iri
    Optional<String> url();

    /** {@return the language of the document; absent if not stated} */
    Optional<LanguageTag> language();

    /** {@return the date of publication; absent if not stated, and never inferred} */
    Optional<Edtf> date();

    /** {@return the time at which the authors of the dossier read the document; absent if not recorded} */
    Optional<Instant> accessedAt();

    /** {@return the address of an archived copy, as an absolute IRI; absent if not recorded} */
    @Restriction.Iri
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
    final class Builder extends SourceSetters {
        Builder() {}
    }
}
