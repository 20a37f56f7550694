package org.rapporteur.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.rapporteur.time.Edtf;

/**
 * An office that a person holds or held, with the time in office.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public sealed interface Tenure extends NotABean permits TenureBuilder.ImmutableTenure {
    /** {@return the office, in the dossier's words ("Minister of Foreign Affairs")} */
    Text office();

    /** {@return the office as a slug or an absolute IRI, which is the same for all its holders; absent if not resolved} */
    @Restriction.SlugOrIri
    Optional<String> officeId();

    /** {@return the body or state to which the office belongs; absent if not resolved} */
    Optional<Id<? extends Actor>> organization();

    /** {@return the time in office, where an interval means throughout; absent if not stated} */
    Optional<Edtf> period();

    /** {@return whether the person holds the office in an acting capacity; false by default} */
    @Value.Default
    default boolean acting() {
        return false;
    }

    /** {@return the citations of this part of the record; empty if none is recorded} */
    List<Citation> citations();

    /** {@return the properties that are unknown to this version of the library; none by default} */
    @Value.Default
    default Extensions extensions() {
        return Extensions.none();
    }

    /**
     * Creates a tenure of an office, at a time that is not stated.
     *
     * @param office the office, such as {@code Text.en("Minister of Foreign Affairs")}
     * @param organization the organisation of the office
     * @return the tenure
     */
    static Tenure of(Text office, Actor organization) {
        return of(office, Objects.requireNonNull(organization, "organization").id());
    }

    /**
     * Creates a tenure of an office, at a time that is not stated.
     *
     * @param office the office, such as {@code Text.en("Minister of Foreign Affairs")}
     * @param organization the id of the organisation of the office
     * @return the tenure
     */
    static Tenure of(Text office, Id<? extends Actor> organization) {
        return builder().office(office).organization(organization).build();
    }

    /**
     * Creates a tenure of an office, at a time that is not stated.
     *
     * @param office the office, such as {@code Text.en("Minister of Foreign Affairs")}
     * @param organization the id of the organisation of the office, as text
     * @return the tenure
     * @throws IllFormedException if the text is not an id
     */
    static Tenure of(Text office, String organization) {
        return builder().office(office).organization(organization).build();
    }

    /** {@return a new builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a new builder with the attributes of this value} */
    default Builder toBuilder() {
        return builder().copyFrom(this);
    }

    /** Builds tenures. Required: {@code office}. Not thread-safe. */
    final class Builder extends TenureSetters {
        Builder() {}
    }
}
