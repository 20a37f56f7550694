package org.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.OptionalDouble;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.term.ConditionKind;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.model.term.VoteOption;
import org.rapporteur.text.Quote;

/** What the builders refuse, beyond ill-formed strings, ids and tags. */
class IllFormedValuesTest {
    @ParameterizedTest
    @ValueSource(doubles = {-90, -0.5, 0, 50.45, 90})
    void acceptsLatitudes(double latitude) {
        assertThat(at(latitude, 30.52).build().latitude()).hasValue(latitude);
    }

    @ParameterizedTest
    @CsvSource({
        "91, 91.0",
        "-91, -91.0",
        "90.00000000000001, 90.00000000000001",
        "NaN, NaN",
        "Infinity, Infinity",
        "-Infinity, -Infinity",
        "1e300, 1.0E300"
    })
    void refusesLatitudes(double latitude, String quoted) {
        refuses(at(latitude, 0)::build, "Place.latitude: expected a number from -90 to 90; was " + quoted);
    }

    @ParameterizedTest
    @CsvSource({"181, 181.0", "-180.00000000000003, -180.00000000000003", "NaN, NaN", "Infinity, Infinity"})
    void refusesLongitudes(double longitude, String quoted) {
        refuses(at(0, longitude)::build, "Place.longitude: expected a number from -180 to 180; was " + quoted);
    }

    @Test
    void acceptsTheAntimeridianByEitherSign() {
        assertThat(at(0, 180).build().longitude()).hasValue(180);
        assertThat(at(0, -180).build().longitude()).hasValue(-180);
    }

    @Test
    void keepsNoNegativeZeroThatNoDocumentCouldHold() {
        assertThat(at(-0.0, -0.0).build())
                .isEqualTo(at(0.0, 0.0).build())
                .returns(OptionalDouble.of(0.0), Place::latitude)
                .returns(OptionalDouble.of(0.0), Place::longitude);
    }

    @Test
    void refusesOneCoordinateWithoutTheOther() {
        Text name = Text.en("Kyiv");

        refuses(
                Place.builder().name(name).latitude(50)::build,
                "Place.longitude: expected a number beside the other coordinate; was absent");
        refuses(
                Place.builder().name(name).longitude(30)::build,
                "Place.latitude: expected a number beside the other coordinate; was absent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ua", "Ua", "UKR", "U", "U1", "804", "УА", "U\u0130", " UA", "UA "})
    void refusesCountryCodes(String code) {
        String expected = ".country: expected two capital letters as in ISO 3166-1 alpha-2; was " + Quote.of(code);

        refuses(Place.builder().name(Text.en("Kyiv")).country(code)::build, "Place" + expected);
        refuses(State.builder().id("a").addName(Name.of("a")).country(code)::build, "State" + expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UA", "ZZ", "XK", "AQ"})
    void acceptsCountryCodesThatAreNotAssigned(String code) {
        assertThat(Place.builder().name(Text.en("x")).country(code).build().country())
                .hasValue(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"example.org", "/a", "//example.org/a", "https://example.org/a b", "https://example.org/%", "x:"
            })
    void refusesAddressesThatAreNotAbsoluteIris(String iri) {
        String expected = ": expected an absolute IRI such as https://example.org/a; was " + Quote.of(iri);

        refuses(Source.builder().id("a").url(iri)::build, "Source.url" + expected);
        refuses(Source.builder().id("a").archivedAt(iri)::build, "Source.archivedAt" + expected);
        refuses(Topic.builder().label(Text.en("a")).concept(iri)::build, "Topic.concept" + expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a", "-a", ".a", "a b", "міністр", "https://example.org/a b", "x:"})
    void refusesOfficesThatAreNeitherSlugsNorIris(String office) {
        String expected =
                ": expected an absolute IRI, or letters, digits, '.', '_' and '-' after a letter or digit; was "
                        + Quote.of(office);

        refuses(Tenure.builder().office(Text.en("a")).officeId(office)::build, "Tenure.officeId" + expected);
        refuses(Party.builder().officeId(office)::build, "Party.officeId" + expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ua-mfa", "A.1_b-C", "9", "https://example.org/offices/ua-mfa", "urn:x:1"})
    void acceptsOfficesThatAreSlugsOrIris(String office) {
        assertThat(Party.builder().officeId(office).build().officeId()).hasValue(office);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a", "-a", "a b"})
    void refusesKeysThatAreNotSlugs(String key) {
        refuses(
                Condition.requires(ConditionKind.REFORM, Text.en("a")).toBuilder()
                        .key(key)::build,
                "Condition.key: expected letters, digits, '.', '_' and '-' after a letter or digit; was "
                        + Quote.of(key));
    }

    @Test
    void refusesACountBelowZero() {
        refuses(
                VoteCount.builder().option(VoteOption.YES).value(-1)::build,
                "VoteCount.value: expected a number from 0 to 2147483647; was -1");
    }

    /** Documents take an explicit null for absence. */
    @Test
    void refusesAReadingOfNull() {
        refuses(
                Citation.builder().source("report").reads(JsonValue.JsonNull.NULL)::build,
                "Citation.reads: expected a JSON value other than null; was null");
    }

    @Test
    void refusesAPartyWithNothingInIt() {
        refuses(
                Party.builder()::build,
                "Party: expected at least one of asNamed, actor, description and officeId; was none of them");
        refuses(
                Party.builder().capacity(Text.en("Minister")).onBehalfOf("ua")::build,
                "Party: expected at least one of asNamed, actor, description and officeId; was none of them");
    }

    @Test
    void acceptsAPartyWithAnyOneThingInIt() {
        assertThatCode(() -> {
                    Party.builder().asNamed("Kuleba").build();
                    Party.builder().actor("kuleba").build();
                    Party.builder().description(Text.en("unnamed officials")).build();
                    Party.builder().officeId("https://example.org/mfa").build();
                })
                .doesNotThrowAnyException();
    }

    @Test
    void refusesALinkThatLeadsNowhere() {
        refuses(
                Link.builder().relation(LinkRelation.REITERATES)::build,
                "Link: expected at least one of target and description; was none of them");
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 7, Integer.MAX_VALUE})
    void refusesCredibility(int grade) {
        refuses(
                Assessment.builder().credibility(grade)::build,
                "Assessment.credibility: expected a number from 1 to 6; was " + grade);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 101})
    void refusesConfidence(int grade) {
        refuses(
                Assessment.builder().confidence(grade)::build,
                "Assessment.confidence: expected a number from 0 to 100; was " + grade);
    }

    @Test
    void acceptsTheLeastAndTheGreatestGrades() {
        Assessment least = Assessment.builder().credibility(1).confidence(0).build();
        Assessment greatest =
                Assessment.builder().credibility(6).confidence(100).build();

        assertThat(least.credibility()).hasValue(1);
        assertThat(least.confidence()).hasValue(0);
        assertThat(greatest.credibility()).hasValue(6);
        assertThat(greatest.confidence()).hasValue(100);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0})
    void refusesRevisionNumbers(int number) {
        refuses(
                Revision.builder().number(number)::build,
                "Revision.number: expected a number from 1 to 2147483647; was " + number);
    }

    @ParameterizedTest
    @CsvSource({
        "-0001-12-31T23:59:59.999999999Z, -0001-12-31T23:59:59.999999999Z",
        "+10000-01-01T00:00:00Z, +10000-01-01T00:00:00Z"
    })
    void refusesInstantsOfYearsThatHaveNotFourDigits(String instant, String quoted) {
        Instant value = Instant.parse(instant);
        String expected = ": expected a year from 0000 to 9999; was " + quoted;

        refuses(Revision.builder().number(1).recordedAt(value)::build, "Revision.recordedAt" + expected);
        refuses(Source.builder().id("a").accessedAt(value)::build, "Source.accessedAt" + expected);
        refuses(Dossier.builder().createdAt(value)::build, "Dossier.createdAt" + expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-01-01T00:00:00Z",
                "9999-12-31T23:59:59.999999999Z",
                "2024-02-29T12:00:00.5Z",
                "2024-05-01T12:00:00Z"
            })
    void acceptsInstantsFromText(String instant) {
        assertThat(Dossier.builder().createdAt(instant).build().createdAt()).hasValue(Instant.parse(instant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024-05-01",
                "2024-05-01T12:00:00",
                "2024-05-01T12:00:00+00:00",
                "2024-05-01T12:00:00+02:00",
                "2024-05-01 12:00:00Z",
                "2024-05-01T12:00Z",
                "2023-02-29T12:00:00Z",
                "2024-05-01T25:00:00Z",
                "now",
                "Z",
                "2024-05-01T12:00:00.1234567890Z"
            })
    void refusesInstantsFromText(String instant) {
        refusesInstant(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2016-12-31T23:59:60Z",
                "2024-05-01T24:00:00Z",
                "2024-05-01t12:00:00Z",
                "2024-05-01T12:00:00.Z",
                "+2024-05-01T12:00:00Z",
                "-0000-05-01T12:00:00Z",
                "+12024-05-01T12:00:00Z"
            })
    void refusesTextThatWouldComeBackAsAnotherInstantOrInAnotherForm(String instant) {
        refusesInstant(instant);
    }

    @Test
    void refusesAnOtherEntityOfAListThatADossierHasNot() {
        refuses(
                OtherEntity.builder().type("Treaty").list("others")::build,
                "OtherEntity.list: expected one of sources, actors, statements, meetings, positions, memberships;"
                        + " was \"others\"");
    }

    @Test
    void refusesADossierIdThatIsNotAnId() {
        refuses(
                Dossier.builder().id("a b")::build,
                "Dossier.id: expected an absolute IRI, or letters, digits, '.', '_' and '-' after a letter or digit;"
                        + " was \"a b\"");
    }

    @Test
    void refusesAnEmptyNameAmongWhatACitationConcerns() {
        refuses(
                () -> Citation.of("a").concerning("date", ""),
                "Citation.concerns: expected at least one character; was \"\"");
    }

    private static Place.Builder at(double latitude, double longitude) {
        return Place.builder().name(Text.en("Kyiv")).latitude(latitude).longitude(longitude);
    }

    private static void refusesInstant(String instant) {
        String expected = ": expected an instant in UTC such as 2024-05-01T12:00:00Z; was " + Quote.of(instant);

        refuses(() -> Dossier.builder().createdAt(instant), "Dossier.createdAt" + expected);
        refuses(() -> Source.builder().accessedAt(instant), "Source.accessedAt" + expected);
        refuses(() -> Revision.builder().recordedAt(instant), "Revision.recordedAt" + expected);
    }

    private static void refuses(ThrowingCallable build, String message) {
        assertThatThrownBy(build).isInstanceOf(IllFormedException.class).hasMessage(message);
    }
}
