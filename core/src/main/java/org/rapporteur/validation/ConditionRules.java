package org.rapporteur.validation;

import static org.rapporteur.validation.Severity.INFO;
import static org.rapporteur.validation.Severity.WARNING;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.dossier.Occurrence;
import org.rapporteur.model.Condition;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.LanguageTag;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Statement;
import org.rapporteur.model.term.ConditionKind;
import org.rapporteur.model.term.ConditionOperator;
import org.rapporteur.model.term.ConditionState;
import org.rapporteur.model.term.Direction;

/** Rules on the conditions of positions and meetings. */
final class ConditionRules {
    /**
     * Words that make a statement conditional. "If" and "поки" are not included, because they often mean "whether" and
     * "for now".
     */
    private static final Map<String, Pattern> CONDITIONAL = Map.of(
            "en",
                    words(
                            "unless|until|as long as|so long as|provided that|on condition that|only (?:if|when|after|once)"),
            "uk", words("якщо|доки|допоки|за умови|(?:лише|тільки) (?:якщо|коли|після|тоді)"));

    private static final Set<ConditionState> GONE = EnumSet.of(ConditionState.MET, ConditionState.WAIVED);

    private ConditionRules() {}

    static List<Rule> all() {
        return List.of(
                Catalogue.forDossier("conditional-without-conditions", INFO, ConditionRules::withoutConditions),
                Catalogue.forDossier("conditions-met-stance-unchanged", INFO, ConditionRules::stanceUnchanged),
                Catalogue.forEach(
                                MembershipPosition.class,
                                "no-obstacle-yet-open",
                                WARNING,
                                ConditionRules::noObstacleYetOpen)
                        .onlyIf(Trait.CONDITIONS),
                Catalogue.forDossier("condition-of-two-kinds", WARNING, ConditionRules::ofTwoKinds));
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile(
                "(?<!\\p{L})(?:" + alternatives + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Information only: the words may refer to something else in the same statement. */
    private static void withoutConditions(Dossier dossier, Findings findings) {
        DossierIndex index = findings.index();
        Map<String, Optional<String>> conditional = new HashMap<>();
        findings.each(MembershipPosition.class, Trait.BASIS, (occurrence, position) -> {
            if (position.conditions().isEmpty()) {
                for (Id<?> basis : position.basis()) {
                    Optional<String> word = conditional.computeIfAbsent(
                            basis.value(),
                            id -> index.find(Statement.class, basis).flatMap(ConditionRules::conditionalWord));
                    if (word.isPresent()) {
                        findings.report(occurrence.path() + "/conditions", word.get(), basis);
                        return;
                    }
                }
            }
        });
    }

    private static Optional<String> conditionalWord(Statement statement) {
        return statement.content().entries().entrySet().stream()
                .flatMap(entry -> conditionalWords(entry.getKey(), entry.getValue()))
                .findFirst();
    }

    private static Stream<String> conditionalWords(LanguageTag tag, String content) {
        return Optional.ofNullable(CONDITIONAL.get(Tags.language(tag))).stream()
                .flatMap(pattern -> pattern.matcher(content).results())
                .map(MatchResult::group);
    }

    private static void stanceUnchanged(Dossier dossier, Findings findings) {
        Map<Occurrence, MembershipPosition> suspects = new LinkedHashMap<>();
        findings.each(MembershipPosition.class, Trait.CONDITIONS, (occurrence, position) -> {
            if (isAgainst(position) && allMet(position)) {
                suspects.put(occurrence, position);
            }
        });
        if (suspects.isEmpty()) {
            return;
        }
        Set<String> comeRound = new HashSet<>();
        findings.each(MembershipPosition.class, Trait.STANCE, (occurrence, position) -> {
            if (!isAgainst(position)) {
                Stances.matter(position).ifPresent(comeRound::add);
            }
        });
        suspects.forEach((occurrence, position) -> {
            if (Stances.matter(position).filter(comeRound::contains).isEmpty()) {
                findings.report(
                        occurrence.path() + "/direction", position.direction().token());
            }
        });
    }

    private static boolean isAgainst(MembershipPosition position) {
        return position.direction() == Direction.OPPOSES || position.direction() == Direction.BLOCKS;
    }

    private static boolean allMet(MembershipPosition position) {
        List<Condition> inTheWay = position.conditions().stream()
                .filter(condition -> condition.operator() != ConditionOperator.REGARDLESS_OF)
                .toList();
        return !inTheWay.isEmpty() && inTheWay.stream().allMatch(condition -> GONE.contains(condition.state()));
    }

    private static void noObstacleYetOpen(MembershipPosition position, Findings findings) {
        for (int i = 0; i < position.conditions().size(); i++) {
            Condition condition = position.conditions().get(i);
            if (condition.operator() == ConditionOperator.REGARDLESS_OF && condition.state() == ConditionState.OPEN) {
                findings.report("/conditions/" + i + "/state", condition.kind());
            }
        }
    }

    /** Holders can differ on how they depend on a condition, and its state can change, but not what it is about. */
    private static void ofTwoKinds(Dossier dossier, Findings findings) {
        Map<String, First> byKey = new HashMap<>();
        findings.each(KnownEntity.class, Trait.CONDITIONS, (occurrence, entity) -> {
            List<Condition> conditions = of(entity);
            for (int i = 0; i < conditions.size(); i++) {
                Condition condition = conditions.get(i);
                if (condition.key().isPresent()) {
                    String at = occurrence.path() + "/conditions/" + i;
                    String key = condition.key().get();
                    First first = byKey.computeIfAbsent(key, absent -> new First(at, condition.kind()));
                    if (!first.kind().equals(condition.kind())) {
                        findings.report(at + "/kind", key, condition.kind(), first.kind(), first.at());
                    }
                }
            }
        });
    }

    private record First(String at, ConditionKind kind) {}

    /** Returns the conditions of a position or a meeting. */
    static List<Condition> of(KnownEntity entity) {
        if (entity instanceof MembershipPosition position) {
            return position.conditions();
        }
        return entity instanceof Meeting meeting ? meeting.conditions() : List.of();
    }
}
