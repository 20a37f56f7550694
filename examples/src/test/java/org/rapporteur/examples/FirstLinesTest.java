package org.rapporteur.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.json.JsonReader;
import org.rapporteur.json.JsonWriter;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Condition;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Organization;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.Source;
import org.rapporteur.model.State;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Tenure;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.ConditionKind;
import org.rapporteur.model.term.Direction;
import org.rapporteur.model.term.Fidelity;
import org.rapporteur.time.Edtf;
import org.rapporteur.validation.Report;
import org.rapporteur.validation.RuleSet;
import org.rapporteur.validation.Violation;

/**
 * What somebody writes who has not read the documentation. It compiles wherever that costs no meaning.
 *
 * <p>These lines do not compile on purpose: {@code addSpeaker("Breton")}, because a string could be a name or an id; {@code
 * content("…")} and {@code title("…")} of a meeting, because a text has a language; {@code confidence("high")}, because it is a number.
 */
class FirstLinesTest {
    private final Organization union = Organization.builder()
            .id("union")
            .addName("European Union")
            .addName("Європейський Союз", "uk")
            .build();
    private final State ukraine =
            State.builder().id("ukraine").addName("Ukraine").country("UA").build();
    private final State hungary =
            State.builder().id("hungary").addName("Hungary").country("HU").build();
    private final Person breton = Person.builder()
            .id("breton")
            .addName("Thierry Breton")
            .born(Year.of(1955))
            .addTenure(Tenure.of(Text.en("European Commissioner"), union))
            .build();
    private final Source report = Source.builder()
            .id("report")
            .title("A report of DEA News")
            .url(URI.create("https://example.org/report"))
            .date(LocalDate.of(2023, 10, 6))
            .build();
    private final Meeting talks = Meeting.builder()
            .id("talks")
            .title(Text.en("Talks on accession"))
            .date(YearMonth.of(2023, 10))
            .place(Text.en("Kyiv"))
            .addParticipant(ukraine, hungary)
            .addParticipant(Party.named("A delegation of the Commission"))
            .addAgenda(Text.en("The pace of accession"))
            .addCitation(report)
            .build();
    private final Statement onPace = Statement.builder()
            .id("on-pace")
            .addSpeaker(breton)
            .addAddressee(ukraine)
            .content(Text.en("Accession cannot be sped up while the war lasts."))
            .fidelity(Fidelity.PARAPHRASE)
            .meeting(talks)
            .date("2023-10-05")
            .addAbout(ukraine, union)
            .addCitation("report")
            .build();
    private final MembershipPosition position = MembershipPosition.builder()
            .id("position")
            .holder(breton)
            .candidate(ukraine)
            .organization("union")
            .direction(Direction.OPPOSES)
            .addCondition(Condition.barredBy(ConditionKind.HOSTILITIES, Text.en("the war")))
            .addBasis(onPace)
            .addCitation(Citation.of(report))
            .build();

    private final Dossier dossier = Dossier.of(union, ukraine, hungary, breton, report, talks, onPace, position);

    @Test
    void recordsAreMadeOfRecordsStringsAndDates() {
        assertThat(dossier.entities()).hasSize(8);
        assertThat(talks.participants().get(0)).isEqualTo(Participant.of("ukraine"));
        assertThat(talks.date()).contains(Edtf.parse("2023-10"));
        assertThat(position.holder()).isEqualTo(Party.of(breton));
        assertThat(MembershipPosition.builder().holder("breton")).isNotNull();
    }

    @Test
    void aQuestionTakesARecordOrItsId() {
        DossierIndex index = DossierIndex.of(dossier);

        assertThat(index.statementsBy(breton)).containsExactly(onPace).isEqualTo(index.statementsBy("breton"));
        assertThat(index.meetingsWith(ukraine, hungary)).containsExactly(talks);
        assertThat(index.positionsOn(ukraine, union)).containsExactly(position);
        assertThat(index.citing(report)).containsExactly(onPace, talks, position);
        assertThat(index.find("breton")).contains(breton);
    }

    @Test
    void aChangeIsOneCall() {
        MembershipPosition changed =
                position.toBuilder().direction(Direction.SUPPORTS).build();

        assertThat(dossier.replace(changed).positions()).containsExactly(changed);
        assertThat(dossier.without("position").with(changed)).isEqualTo(dossier.replace(changed));
    }

    @Test
    void aCheckIsRead() {
        Report found = RuleSet.standard().validate(dossier.without("union"));

        assertThat(found.errors()).isNotEmpty();
        for (Violation violation : found) {
            assertThat(violation.pointer()).startsWith("/");
        }
    }

    @Test
    void whatIsWrittenIsReadBack() {
        String json = JsonWriter.of(Dossier.class).toText(dossier);

        assertThat(JsonReader.of(Dossier.class).read(json)).isEqualTo(dossier);
    }
}
