package org.rapporteur.size;

import java.util.List;
import java.util.function.BiFunction;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.dossier.provenance.Weakness;
import org.rapporteur.fixtures.ManyRecords;
import org.rapporteur.fixtures.ManyRecords.Slot;

/** A question of an index about a record that the number leads to. The first one of its kind may make a table. */
record Question(String name, BiFunction<DossierIndex, Integer, Object> asked) {
    /** Each of them looks its answer up, once its table is made. */
    static final List<Question> LOOK_UPS = List.of(
            of("find", Slot.STATEMENT, DossierIndex::find),
            of("path", Slot.MEETING, DossierIndex::path),
            of("withId", Slot.PERSON, DossierIndex::withId),
            of("referringTo", Slot.PERSON, DossierIndex::referringTo),
            of("mentioning", Slot.MEETING, DossierIndex::mentioning),
            of("citing", Slot.SOURCE, DossierIndex::citing),
            of("restingOnlyOn", Slot.SOURCE, DossierIndex::restingOnlyOn),
            of("origin", Slot.SOURCE, DossierIndex::origin),
            of("linksTo", Slot.STATEMENT, DossierIndex::linksTo),
            of("linksFrom", Slot.STATEMENT, DossierIndex::linksFrom),
            of("joinedWith", Slot.PERSON, DossierIndex::joinedWith),
            of("statementsBy", Slot.PERSON, DossierIndex::statementsBy),
            of("statementsAbout", Slot.ORGANIZATION, DossierIndex::statementsAbout),
            of("statementsAt", Slot.MEETING, DossierIndex::statementsAt),
            of("statementsTo", Slot.STATE, DossierIndex::statementsTo),
            of("statementsOnBehalfOf", Slot.STATE, DossierIndex::statementsOnBehalfOf),
            new Question("statementsByOffice", (index, i) -> index.statementsByOffice(ManyRecords.office(i))),
            of("meetingsWith", Slot.PERSON, (index, id) -> index.meetingsWith(id)),
            of("sittingsOf", Slot.FORUM, DossierIndex::sittingsOf),
            of("sharedOccasions", Slot.PERSON, (index, id) -> index.sharedOccasions(id, id)),
            of("positionsOf", Slot.STATE, DossierIndex::positionsOf),
            new Question(
                    "positionsOn",
                    (index, i) ->
                            index.positionsOn(ManyRecords.id(Slot.STATE, i), ManyRecords.id(Slot.ORGANIZATION, i / 3))),
            of("membershipsOf", Slot.STATE, (index, id) -> index.membershipsOf(id)),
            of("membersOf", Slot.ORGANIZATION, DossierIndex::membersOf),
            of("stagesOf", Slot.STATE, DossierIndex::stagesOf),
            new Question("holdersOf", (index, i) -> index.holdersOf(ManyRecords.office(i))),
            new Question(
                    "stances",
                    (index, i) -> index.stances(ManyRecords.id(Slot.STATE, i), ManyRecords.id(Slot.ORGANIZATION, i / 3))
                            .asOf("2023-06-01")),
            new Question("named", (index, i) -> index.named(ManyRecords.nameOf(Slot.PERSON, i))),
            of("disagreementsOn", Slot.STATEMENT, DossierIndex::disagreementsOn),
            of("provenanceOf", Slot.STATEMENT, DossierIndex::provenanceOf),
            new Question("timeline", (index, i) -> index.timeline()));

    /** These go through all the index each time, or through a share of it. */
    static final List<Question> OF_ALL = List.of(
            new Question("candidates", (index, i) -> index.candidates(ManyRecords.nameOf(Slot.PERSON, i))),
            of("fallingWith", Slot.SOURCE, DossierIndex::fallingWith),
            new Question(
                    "resting on anonymous information",
                    (index, i) -> index.restingOnlyOn(Weakness.ANONYMOUS, Weakness.IMPLIED)),
            new Question("floating events", (index, i) -> index.timeline().floating()));

    private static Question of(String name, Slot slot, BiFunction<DossierIndex, String, Object> asked) {
        return new Question(name, (index, i) -> asked.apply(index, ManyRecords.id(slot, i)));
    }
}
