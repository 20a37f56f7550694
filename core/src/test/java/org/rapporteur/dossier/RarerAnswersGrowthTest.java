package org.rapporteur.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.dossier.provenance.Weakness;
import org.rapporteur.fixtures.Allocated;
import org.rapporteur.fixtures.Share;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Link;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.Source;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.Bearing;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.model.term.MeetingKind;
import org.rapporteur.model.term.MembershipStage;
import org.rapporteur.model.term.OutcomeKind;

/** Each of the rarer questions takes time in proportion to the dossier, also where it is hostile. */
class RarerAnswersGrowthTest {
    private static final int FEW = Share.of(7 * 200);
    private static final double FOUR_TIMES = 5.5;

    private static final Map<String, IntFunction<Dossier>> SHAPES = new LinkedHashMap<>();
    private static final Map<String, Consumer<DossierIndex>> QUESTIONS = new LinkedHashMap<>();

    static {
        SHAPES.put("a chain of sources, all of which a record cites", size -> {
            Dossier.Builder dossier = Dossier.builder();
            Statement.Builder statement = statement("x");
            for (int i = 0; i < size; i++) {
                dossier.add(Source.builder().id("s" + i).from("s" + (i + 1)).build());
                statement.addCitation("s" + i);
            }
            return dossier.add(statement.build()).build();
        });
        SHAPES.put("a circle of links and of basis", size -> {
            Dossier.Builder dossier = Dossier.builder();
            for (int i = 0; i < size; i++) {
                dossier.add(statement(i == 0 ? "x" : "s" + i)
                        .addBasis(i == size - 1 ? "x" : "s" + (i + 1))
                        .addLink(Link.to(LinkRelation.CONTRADICTS, i == size - 1 ? "x" : "s" + (i + 1)))
                        .addCitation("s0")
                        .build());
            }
            return dossier.build();
        });
        SHAPES.put("one record with all citations, disputes, parts and outcomes", size -> {
            Meeting.Builder meeting = Meeting.builder().id("x").date("2023").kind(MeetingKind.TALKS);
            for (int i = 0; i < size; i++) {
                meeting.addCitation("s0")
                        .addCitation(Citation.of("s" + i).concerning("date", "date", "kind"))
                        .addCitation(Citation.of("s" + i).concerning("date").toBuilder()
                                .bearing(Bearing.DISPUTES)
                                .build())
                        .addParticipant(Participant.of("a" + i))
                        .addParticipant(Participant.of("b" + i).toBuilder()
                                .addCitation("s0")
                                .build())
                        .addOutcome(Outcome.builder()
                                .kind(OutcomeKind.DECISION)
                                .summary(Text.en("To meet"))
                                .build());
            }
            return Dossier.builder().add(meeting.build()).build();
        });
        SHAPES.put("all statements about, at, to and on one record", size -> {
            Dossier.Builder dossier =
                    Dossier.builder().add(Meeting.builder().id("x").build());
            for (int i = 0; i < size; i++) {
                dossier.add(statement("s" + i)
                        .addAbout("x")
                        .meeting("x")
                        .addAddressee(Party.of("x"))
                        .addBasis("x")
                        .addLink(Link.to(LinkRelation.DENIES, "x"))
                        .build());
            }
            return dossier.build();
        });
        SHAPES.put("all records with one id", size -> {
            Dossier.Builder dossier = Dossier.builder();
            for (int i = 0; i < size; i++) {
                dossier.add(Membership.builder()
                        .id("x")
                        .member("a")
                        .organization("b")
                        .stage(i % 2 == 0 ? MembershipStage.MEMBER : MembershipStage.NONE)
                        .addAccordingTo(Party.of("a" + i))
                        .addLink(Link.to(LinkRelation.CONTRADICTS, "x"))
                        .build());
            }
            return dossier.build();
        });
        QUESTIONS.put("statementsAt", index -> index.statementsAt("x"));
        QUESTIONS.put("statementsTo", index -> index.statementsTo("x"));
        QUESTIONS.put("sharedOccasions", index -> index.sharedOccasions("a0", "b0"));
        QUESTIONS.put("linksTo", index -> index.linksTo("x"));
        QUESTIONS.put("disagreementsOn", index -> index.disagreementsOn("x"));
        QUESTIONS.put("provenanceOf", index -> index.provenanceOf("x"));
        QUESTIONS.put("fallingWith", index -> index.fallingWith("s0"));
        QUESTIONS.put("fallingWith the last", index -> index.fallingWith("x"));
        QUESTIONS.put("restingOnlyOn", index -> index.restingOnlyOn(Weakness.ANONYMOUS, Weakness.IMPLIED));
        QUESTIONS.put("withSameAs", index -> index.withSameAs().joinedWith("x"));
    }

    private static Statement.Builder statement(String id) {
        return Statement.builder().id(id).addSpeaker(Party.of("ada")).content(Text.en("That talks went on."));
    }

    @TestFactory
    Stream<DynamicTest> growsWithTheDossierNotFaster() {
        return SHAPES.entrySet().stream()
                .flatMap(shape -> QUESTIONS.entrySet().stream()
                        .map(question -> DynamicTest.dynamicTest(
                                question.getKey() + ": " + shape.getKey(),
                                () -> assertGrowth(shape.getValue(), question.getValue()))));
    }

    private static void assertGrowth(IntFunction<Dossier> shape, Consumer<DossierIndex> question) {
        cost(shape.apply(FEW), question);
        long few = cost(shape.apply(FEW), question);
        long most = cost(shape.apply(4 * FEW), question);

        assertThat((double) most / Math.max(few, 4096))
                .as("%s, %s bytes", few, most)
                .isLessThan(FOUR_TIMES);
    }

    private static long cost(Dossier dossier, Consumer<DossierIndex> question) {
        DossierIndex index = DossierIndex.of(dossier);
        return Allocated.by(() -> question.accept(index));
    }

    @TestFactory
    Stream<DynamicTest> anAnswerIsAConstantLookUpAfterTheFirst() {
        return Stream.of("statementsAt", "statementsTo", "linksTo", "sharedOccasions")
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    DossierIndex index =
                            DossierIndex.of(SHAPES.get("one record with all citations, disputes, parts and outcomes")
                                    .apply(FEW));
                    Consumer<DossierIndex> question = name.equals("sharedOccasions")
                            ? asked -> asked.sharedOccasions("nobody", "b0")
                            : QUESTIONS.get(name);
                    question.accept(index);

                    assertThat(Allocated.by(() -> question.accept(index))).isLessThan(2000);
                }));
    }

    @Test
    void theProvenanceOfOneRecordCostsTheSameInALargerDossier() {
        provenanceOfOne(FEW);
        long few = provenanceOfOne(FEW);

        assertThat(provenanceOfOne(50 * FEW)).isLessThan(few + 1000);
    }

    private static long provenanceOfOne(int size) {
        Dossier.Builder dossier = Dossier.builder();
        for (int i = 0; i < size; i++) {
            dossier.add(statement("s" + i).addCitation("report").build());
        }
        DossierIndex index = DossierIndex.of(
                dossier.add(statement("last").addCitation("wire").build()).build());
        index.provenanceOf("s0");
        return Allocated.by(() -> index.provenanceOf("last"));
    }
}
