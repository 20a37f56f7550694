package org.rapporteur.validation;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The findings in a dossier that its editors accept, each with a reason and a name.
 *
 * <p>A {@link RuleSet} that is {@linkplain RuleSet#accepting given} a baseline reports these findings apart, and does not
 * count them among the others. {@code JsonReader} and {@code JsonWriter} of the serialization module read and write a
 * baseline as a file. Example:
 *
 * <pre>{@code
 * Report today = RuleSet.standard().validate(dossier);
 * Baseline baseline = Baseline.of(today, "Olena Marchuk", "Imported as it was.");
 * Report later = RuleSet.standard().accepting(baseline).validate(changed); // what is new
 * }</pre>
 *
 * <p>Two baselines are equal if they contain equal acceptances in the same order. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Baseline {
    /** The format of baselines in JSON, with its major version: {@value}. */
    public static final String FORMAT = "rapporteur-baseline/1";

    private final Map<String, Acceptance> byKey;
    private final List<Acceptance> acceptances;
    private final Set<String> codes = new HashSet<>();

    private Baseline(Map<String, Acceptance> byKey) {
        this.byKey = byKey;
        this.acceptances = List.copyOf(byKey.values());
        acceptances.forEach(acceptance -> codes.add(acceptance.code()));
    }

    /**
     * Creates a baseline.
     *
     * @param acceptances the acceptances, in the order in which they are written
     * @return the baseline
     * @throws IllegalArgumentException if two acceptances accept the same finding
     */
    public static Baseline of(Acceptance... acceptances) {
        return of(Arrays.asList(Objects.requireNonNull(acceptances, "acceptances")));
    }

    /**
     * Creates a baseline.
     *
     * @param acceptances the acceptances, in the order in which they are written
     * @return the baseline
     * @throws IllegalArgumentException if two acceptances accept the same finding
     */
    public static Baseline of(Collection<Acceptance> acceptances) {
        return builder().addAll(acceptances).build();
    }

    /**
     * Accepts all findings of a report with their values, for a dossier whose present state is accepted as a whole.
     *
     * @param report the report; findings beyond its {@linkplain RuleSet#withMaxFindings limits} are not accepted, nor are
     *     those that it contains as accepted
     * @param by the name of the editor
     * @param reason the reason
     * @return the baseline, in document order
     * @throws IllegalArgumentException if the name or the reason is blank, or a finding has a pointer or a value that is
     *     not well-formed
     */
    public static Baseline of(Report report, String by, String reason) {
        Objects.requireNonNull(report, "report");
        Map<String, Acceptance> byKey = new LinkedHashMap<>();
        for (Violation finding : report) {
            Acceptance acceptance = Acceptance.of(finding, by, reason);
            byKey.putIfAbsent(acceptance.key(), acceptance);
        }
        return new Baseline(byKey);
    }

    /** {@return a builder of a baseline} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a copy of this baseline with those of another.
     *
     * @param more the acceptances to add after those of this baseline
     * @return the copy
     * @throws IllegalArgumentException if two acceptances accept the same finding
     */
    public Baseline plus(Baseline more) {
        Objects.requireNonNull(more, "more");
        return builder().addAll(acceptances).addAll(more.acceptances).build();
    }

    /**
     * Returns a copy of this baseline without some acceptances, such as those that are {@linkplain Report#stale() stale}.
     *
     * @param fewer the acceptances to omit; those that this baseline does not contain are allowed
     * @return the copy
     */
    public Baseline without(Collection<Acceptance> fewer) {
        Map<String, Acceptance> left = new LinkedHashMap<>(byKey);
        for (Acceptance acceptance : Objects.requireNonNull(fewer, "fewer")) {
            left.remove(Objects.requireNonNull(acceptance, "fewer").key(), acceptance);
        }
        return new Baseline(left);
    }

    /** {@return the acceptances in order, unmodifiable} */
    public List<Acceptance> acceptances() {
        return acceptances;
    }

    /** {@return the number of acceptances} */
    public int size() {
        return acceptances.size();
    }

    /** {@return whether nothing is accepted} */
    public boolean isEmpty() {
        return acceptances.isEmpty();
    }

    /**
     * Returns the acceptance that holds for a finding.
     *
     * @param finding the finding
     * @return the acceptance with the values of the finding, or else the one without any; empty if the finding is not
     *     accepted
     */
    public Optional<Acceptance> acceptanceOf(Violation finding) {
        Objects.requireNonNull(finding, "finding");
        if (!concerns(finding.code())) {
            return Optional.empty();
        }
        Acceptance ofValues = find(finding, AcceptanceKey.lasting(finding.arguments()));
        return Optional.ofNullable(ofValues != null ? ofValues : find(finding, Map.of()));
    }

    private @Nullable Acceptance find(Violation finding, Map<String, String> arguments) {
        return byKey.get(AcceptanceKey.of(finding.code(), finding.record(), finding.pointerInRecord(), arguments));
    }

    /** Whether an acceptance has the code of a rule. */
    boolean concerns(String code) {
        return codes.contains(code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Baseline that && acceptances.equals(that.acceptances);
    }

    @Override
    public int hashCode() {
        return acceptances.hashCode();
    }

    /** {@return the number of acceptances, for logging} */
    @Override
    public String toString() {
        return "Baseline of " + size();
    }

    /**
     * Builds a baseline.
     *
     * @since 0.1
     */
    public static final class Builder {
        private final Map<String, Acceptance> byKey = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Adds an acceptance.
         *
         * @param acceptance the acceptance
         * @return this builder
         * @throws IllegalArgumentException if an acceptance that was added before accepts the same finding
         */
        public Builder add(Acceptance acceptance) {
            Objects.requireNonNull(acceptance, "acceptance");
            if (byKey.putIfAbsent(acceptance.key(), acceptance) != null) {
                throw new IllegalArgumentException(
                        "acceptances: must accept each finding once; was " + acceptance.place() + " again");
            }
            return this;
        }

        /**
         * Adds acceptances.
         *
         * @param acceptances the acceptances
         * @return this builder
         * @throws IllegalArgumentException if two acceptances accept the same finding
         */
        public Builder addAll(Collection<Acceptance> acceptances) {
            for (Acceptance acceptance : Objects.requireNonNull(acceptances, "acceptances")) {
                add(Objects.requireNonNull(acceptance, "acceptances"));
            }
            return this;
        }

        /** {@return the baseline} */
        public Baseline build() {
            return new Baseline(new LinkedHashMap<>(byKey));
        }
    }
}
