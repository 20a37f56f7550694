package org.rapporteur.dossier.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.fixtures.DoubtfulDossiers;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Condition;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Extensions;
import org.rapporteur.model.Id;
import org.rapporteur.model.IllFormedException;
import org.rapporteur.model.JsonValue.JsonString;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Name;
import org.rapporteur.model.Organization;
import org.rapporteur.model.OtherEntity;
import org.rapporteur.model.Party;
import org.rapporteur.model.Source;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.ConditionKind;
import org.rapporteur.model.term.Direction;

class RenamingTest {
    private static final Source REPORT = Source.builder().id("report").build();

    private static Organization organization(String id) {
        return Organization.builder().id(id).addName(Name.of("NATO")).build();
    }

    private static Dossier dossier(String nato, String report) {
        return Dossier.builder()
                .id("nato")
                .publisher(Party.of(nato))
                .add(Source.builder().id(report).build(), organization(nato))
                .add(MembershipPosition.builder()
                        .id("stance")
                        .holder(Party.of(nato))
                        .candidate("ukraine")
                        .organization(nato)
                        .direction(Direction.SUPPORTS)
                        .addCondition(Condition.requires(ConditionKind.REFORM, Text.en("reforms")).toBuilder()
                                .addBy(nato)
                                .addCitation(Citation.of(report))
                                .build())
                        .addCitation(Citation.of(report).toBuilder()
                                .addConcern("organization")
                                .reads(new JsonString(nato))
                                .build())
                        .extensions(Extensions.of(Map.of("x-of", new JsonString("nato"))))
                        .build())
                .build();
    }

    @Test
    void anIdChangesInTheRecordAndInEveryReference() {
        assertThat(Renaming.of(Map.of("nato", "Q7184", "report", "r1")).apply(dossier("nato", "report")))
                .isEqualTo(dossier("Q7184", "r1"));
    }

    @Test
    void everyReferenceOfAnyDossierIsRenamed() {
        for (int seed = 0; seed < 30; seed++) {
            Dossier dossier = new DoubtfulDossiers(seed, 20).next(60);
            Map<String, String> ids = new TreeMap<>();
            dossier.entities().forEach(record -> {
                String id = Versions.id(record);
                if (id != null) {
                    ids.putIfAbsent(id, "new-" + ids.size() + ".x");
                }
            });
            Dossier renamed = Renaming.of(ids).apply(dossier);

            assertThat(references(renamed))
                    .as("seed %d", seed)
                    .isEqualTo(references(dossier).stream()
                            .map(reference -> {
                                String[] words = reference.split(" ", 2);
                                return words[0] + " " + ids.getOrDefault(words[1], words[1]);
                            })
                            .collect(Collectors.toCollection(TreeSet::new)));
            Map<String, String> back = new TreeMap<>();
            ids.forEach((from, to) -> back.put(to, from));
            assertThat(Renaming.of(back).apply(renamed)).as("seed %d", seed).isEqualTo(dossier);
        }
    }

    private static Set<String> references(Dossier dossier) {
        DossierIndex index = DossierIndex.of(dossier);
        return index.references().stream()
                .map(reference -> reference.path() + " " + reference.target().value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void recordsCanExchangeTheirIds() {
        Dossier dossier = Dossier.of(
                organization("eu"), Meeting.builder().id("talks").addBasis("eu").build());

        assertThat(Renaming.of(Map.of("eu", "talks", "talks", "eu")).apply(dossier))
                .isEqualTo(Dossier.of(
                        organization("talks"),
                        Meeting.builder().id("eu").addBasis("talks").build()));
    }

    @Test
    void theIdOfAnUnknownTypeChangesButNotTheStringsInIt() {
        OtherEntity treaty = OtherEntity.builder()
                .type("Treaty")
                .id("treaty")
                .extensions(Extensions.of(Map.of("parent", new JsonString("treaty"))))
                .build();

        assertThat(Renaming.of("treaty", "t1").apply(Dossier.of(treaty)).others())
                .containsExactly(treaty.toBuilder().id("t1").build());
    }

    @Test
    void unchangedRecordsAreTheSameInstances() {
        Dossier renamed = Renaming.of(Id.of("nato"), Id.of("n")).apply(Dossier.of(REPORT, organization("nato")));

        assertThat(renamed.sources().get(0)).isSameAs(REPORT);
    }

    @Test
    void anIdThatNoRecordHasAndOneThatIsTakenAreRefused() {
        Dossier dossier = Dossier.of(organization("nato"), organization("eu"), REPORT);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Renaming.of(Map.of("un", "uno")).apply(dossier))
                .withMessage("ids: must be those of the dossier, which has no \"un\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Renaming.of("nato", "report").apply(dossier))
                .withMessage("ids: must stay different; records with different ids would have \"report\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Renaming.of(Map.of("nato", "x", "eu", "x")).apply(dossier))
                .withMessage("ids: must stay different; records with different ids would have \"x\"");
        assertThatExceptionOfType(IllFormedException.class)
                .isThrownBy(() -> Renaming.of("nato", "n o"))
                .withMessageStartingWith("to: expected an absolute IRI");
        assertThatNullPointerException()
                .isThrownBy(() -> Renaming.of((Map<String, String>) null))
                .withMessage("ids");
    }

    @Test
    void recordsThatHaveOneIdKeepOne() {
        Dossier doubled = Dossier.of(organization("nato"), organization("nato"));

        assertThat(Renaming.of("nato", "n").apply(doubled)).isEqualTo(Dossier.of(organization("n"), organization("n")));
        assertThat(Renaming.of("nato", "n")).hasToString("Renaming: nato → n");
    }
}
