package org.rapporteur.dossier.name;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * That two names may be names of one actor, and why. It is never certain that they are.
 *
 * <pre>{@code
 * NameMatch match = NameMatch.between("Dmitry Kuleba", "Дмитро Кулеба").orElseThrow();
 * match.strength(); // FAIR
 * match.reasons();  // [TRANSLITERATION, GIVEN_NAME]
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param reasons the reasons, in the order of their constants; at least one
 * @param romanizations the rules by which one name is a transliteration of the other; empty if it is not, or not in all
 *     words
 * @since 0.1
 */
public record NameMatch(List<NameReason> reasons, List<Romanization> romanizations) {
    /**
     * Creates a match.
     *
     * @param reasons the reasons, in the order of their constants; at least one
     * @param romanizations the rules by which one name is a transliteration of the other; empty if it is not, or not in all
     *     words
     * @throws IllegalArgumentException if there is no reason
     * @throws NullPointerException if an argument or an element is null
     */
    public NameMatch {
        reasons = List.copyOf(Objects.requireNonNull(reasons, "reasons"));
        romanizations = List.copyOf(Objects.requireNonNull(romanizations, "romanizations"));
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("reasons: must not be empty");
        }
    }

    /** {@return the reason that says least, which decides the strength} */
    public NameReason reason() {
        return reasons.get(reasons.size() - 1);
    }

    /** {@return how much the match says: no more than its weakest reason} */
    public MatchStrength strength() {
        return reasons.stream().map(NameReason::strength).max(Enum::compareTo).orElseThrow();
    }

    /**
     * Compares two names of persons. The order of the arguments does not matter.
     *
     * <p>Of each name the first 8 words are compared, and of each word the first 64 characters.
     *
     * @param one a name
     * @param other another name
     * @return the match; empty if nothing suggests that the names are of one person
     * @throws NullPointerException if a name is null
     */
    public static Optional<NameMatch> between(String one, String other) {
        Words words = Words.of(Objects.requireNonNull(one, "one"));
        return Comparison.of(words, Words.of(Objects.requireNonNull(other, "other")), true);
    }

    static NameMatch of(Set<NameReason> found, Set<Romanization> rules) {
        EnumSet<NameReason> reasons = EnumSet.copyOf(found);
        if (reasons.size() > 1) {
            reasons.remove(NameReason.SAME);
        }
        boolean isRomanized = Collections.max(reasons) == NameReason.TRANSLITERATION;
        return new NameMatch(List.copyOf(reasons), isRomanized ? List.copyOf(rules) : List.of());
    }
}
