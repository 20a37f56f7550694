package org.rapporteur.validation;

import java.util.List;
import java.util.stream.Stream;

/** The standard rules, in the order of the catalogue. */
final class StandardRules {
    static final RuleSet ALL = RuleSet.of(Stream.of(
                    ReferenceRules.all(),
                    CycleRules.all(),
                    PersonRules.all(),
                    TenureRules.all(),
                    StatementRules.all(),
                    MeetingTimeRules.all(),
                    AttendanceTimeRules.all(),
                    LinkTimeRules.all(),
                    MembershipRules.all(),
                    StageOrderRules.all(),
                    AsOfRules.all(),
                    FidelityRules.all(),
                    RelationRules.all(),
                    MeetingRules.all(),
                    ForumRules.all(),
                    PositionRules.all(),
                    StanceRules.all(),
                    ConditionRules.all(),
                    ProvenanceRules.all(),
                    SourceRules.all(),
                    CitationRules.all(),
                    DoubtRules.all(),
                    OriginRules.all(),
                    NameRules.all(),
                    TextRules.all(),
                    UnseenRules.all(),
                    LanguageRules.all(),
                    IdentifierRules.all(),
                    ExtensionRules.all(),
                    OfficeRules.all(),
                    SpeakerRules.all(),
                    ActorRules.all(),
                    HistoryRules.all(),
                    OccasionRules.all(),
                    FutureRules.all(),
                    VoteRules.all(),
                    StepRules.all(),
                    DuplicateRules.all())
            .flatMap(List::stream)
            .toList());

    private StandardRules() {}
}
