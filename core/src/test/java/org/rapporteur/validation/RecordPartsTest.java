package org.rapporteur.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Condition;
import org.rapporteur.model.Identifier;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Link;
import org.rapporteur.model.Name;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.Revision;
import org.rapporteur.model.Schedule;
import org.rapporteur.model.Tenure;
import org.rapporteur.model.Text;
import org.rapporteur.model.Topic;
import org.rapporteur.model.term.ConditionKind;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.model.term.MembershipStage;
import org.rapporteur.model.term.OutcomeKind;
import org.rapporteur.validation.RecordParts.Tagged;

/** In what is not gathered, no rule about words, parties, identifiers and countries can find anything. */
class RecordPartsTest {
    /** Of a kind that is worth a look. */
    private static final String STRANGE = "Talks\u202E";

    private static final Text TEXT = Text.en(STRANGE);
    private static final Identifier IDENTIFIER = Identifier.of("wikidata", "Q1");
    private static final Party PARTY = Party.named(STRANGE);
    private static final Citation QUOTED =
            Citation.of("s").toBuilder().quote(STRANGE).build();
    private static final Place PLACE =
            Place.of(TEXT).toBuilder().country("UA").addIdentifier(IDENTIFIER).build();

    @Test
    void whatAllRecordsHaveIsGathered() {
        assertThat(gathered(Samples.membership("m", "a", MembershipStage.MEMBER)
                        .citations(List.of())
                        .addIdentifier(IDENTIFIER)
                        .addCitation(QUOTED.toBuilder().locator(STRANGE).build())
                        .addLink(Link.to(LinkRelation.PRECEDES, "b").toBuilder()
                                .addCitation(QUOTED)
                                .build())
                        .addLink(Link.builder()
                                .relation(LinkRelation.PRECEDES)
                                .description(TEXT)
                                .build())
                        .assessment(Assessment.builder().rationale(TEXT).build())
                        .revision(Revision.builder().number(1).reason(TEXT).build())
                        .notes(TEXT)
                        .build()))
                .containsExactly(
                        "words /citations/0/quote",
                        "words /citations/0/locator",
                        "words /links/0/citations/0/quote",
                        "words /links/1/description/en",
                        "words /assessment/rationale/en",
                        "words /revision/reason/en",
                        "words /notes/en",
                        "identifier /identifiers/0");
    }

    @Test
    void thePublisherAndTheTitleOfASourceAreGathered() {
        assertThat(gathered(Samples.source("s").publisher(PARTY).title(STRANGE).build()))
                .containsExactly("words /publisher/asNamed", "words /title", "party /publisher");
    }

    @Test
    void theNamesAndOfficesOfAPersonAreGathered() {
        assertThat(gathered(Samples.person("p")
                        .names(List.of(
                                Name.of(STRANGE).toBuilder().addCitation(QUOTED).build()))
                        .description(TEXT)
                        .addTenure(Tenure.builder()
                                .office(TEXT)
                                .addCitation(QUOTED)
                                .build())
                        .build()))
                .containsExactly(
                        "words /names/0/text",
                        "words /names/0/citations/0/quote",
                        "words /description/en",
                        "words /tenures/0/office/en",
                        "words /tenures/0/citations/0/quote");
    }

    @Test
    void theCountryOfAStateIsGathered() {
        assertThat(gathered(Samples.state("s")
                        .names(List.of(Name.of(STRANGE)))
                        .country("UA")
                        .build()))
                .containsExactly("words /names/0/text", "country /country");
    }

    @Test
    void thePurposesTopicsAndMembersOfAForumAreGathered() {
        assertThat(gathered(Samples.forum("f")
                        .names(List.of(Name.of(STRANGE)))
                        .addPurpose(TEXT)
                        .addTopic(Topic.of(TEXT))
                        .addMember(Participant.of(PARTY).toBuilder()
                                .addCitation(QUOTED)
                                .build())
                        .build()))
                .containsExactly(
                        "words /names/0/text",
                        "words /purposes/0/en",
                        "words /topics/0/label/en",
                        "words /members/0/party/asNamed",
                        "words /members/0/citations/0/quote",
                        "party /members/0/party");
    }

    @Test
    void thePartiesContentPlaceAndTopicsOfAStatementAreGathered() {
        assertThat(gathered(Samples.statement("s", Party.described(TEXT).withCapacity(TEXT))
                        .content(TEXT)
                        .addAddressee(PARTY)
                        .place(PLACE)
                        .addTopic(Topic.of(TEXT))
                        .build()))
                .containsExactly(
                        "words /speakers/0/description/en",
                        "words /speakers/0/capacity/en",
                        "words /addressees/0/asNamed",
                        "words /content/en",
                        "words /place/name/en",
                        "words /topics/0/label/en",
                        "party /speakers/0",
                        "party /addressees/0",
                        "identifier /place/identifiers/0",
                        "country /place/country");
    }

    @Test
    void thePlanCourseAndOutcomeOfAMeetingAreGathered() {
        assertThat(gathered(Samples.meeting("m")
                        .title(TEXT)
                        .addPreviously(Schedule.builder()
                                .place(Place.of(TEXT))
                                .addCitation(QUOTED)
                                .build())
                        .place(Place.of(TEXT))
                        .addParticipant(Participant.of(PARTY))
                        .addPurpose(TEXT)
                        .addAgenda(Topic.of(TEXT))
                        .addOutcome(Outcome.builder()
                                .kind(OutcomeKind.AGREEMENT)
                                .summary(TEXT)
                                .addResponsible(PARTY)
                                .addCitation(QUOTED)
                                .build())
                        .build()))
                .containsExactly(
                        "words /title/en",
                        "words /previously/0/place/name/en",
                        "words /previously/0/citations/0/quote",
                        "words /place/name/en",
                        "words /participants/0/party/asNamed",
                        "words /purposes/0/en",
                        "words /agenda/0/label/en",
                        "words /outcomes/0/summary/en",
                        "words /outcomes/0/responsible/0/asNamed",
                        "words /outcomes/0/citations/0/quote",
                        "party /participants/0/party",
                        "party /outcomes/0/responsible/0");
    }

    @Test
    void theHolderAndTheConditionsOfAPositionAreGathered() {
        assertThat(gathered(Samples.position("p", PARTY)
                        .addCondition(Condition.requires(ConditionKind.REFORM, TEXT).toBuilder()
                                .addCitation(QUOTED)
                                .build())
                        .build()))
                .containsExactly(
                        "words /holder/asNamed",
                        "words /conditions/0/text/en",
                        "words /conditions/0/citations/0/quote",
                        "party /holder");
    }

    @Test
    void wordsOfOursAndNamesComeWithTheirLanguageIfThatMayExcludeTheirLetters() {
        RecordParts parts = RecordParts.of(
                Samples.state("s")
                        .names(List.of(Name.of("Ukraine", "uk"), Name.of("Україна", "uk"), Name.of("Ukraine")))
                        .description(Text.en("Держава").and("uk", "A state").and("pl", "Państwo"))
                        .build(),
                party -> true);

        assertThat(parts.strangeNames())
                .extracting(Tagged::at, Tagged::text)
                .containsExactly(tuple("/names/0/text", "Ukraine"));
        assertThat(parts.strangeEntries())
                .extracting(Tagged::at, Tagged::text)
                .containsExactly(tuple("/description/en", "Держава"), tuple("/description/uk", "A state"));
    }

    @Test
    void wordsOfOneScriptArePassedOver() {
        assertThat(RecordParts.of(
                                Samples.state("s")
                                        .description(Text.en("A state of 2 seas"))
                                        .build(),
                                party -> true)
                        .strangeWords())
                .isEmpty();
    }

    @Test
    void onlyThePartiesThatAreWantedAreGathered() {
        assertThat(RecordParts.of(Samples.source("s").publisher(PARTY).build(), party -> false)
                        .parties())
                .isEmpty();
    }

    private static List<String> gathered(KnownEntity entity) {
        RecordParts parts = RecordParts.of(entity, party -> true);
        List<String> gathered = new ArrayList<>();
        parts.strangeWords().forEach(words -> gathered.add("words " + words.at()));
        parts.parties().forEach(party -> gathered.add("party " + party.at()));
        parts.identifiers().forEach(identifier -> gathered.add("identifier " + identifier.at()));
        parts.countries().forEach(country -> gathered.add("country " + country.at()));
        return gathered;
    }
}
