package org.rapporteur.validation;

import static org.rapporteur.validation.Samples.dossier;
import static org.rapporteur.validation.Samples.meeting;
import static org.rapporteur.validation.Samples.organization;
import static org.rapporteur.validation.Samples.state;

import java.util.List;
import org.rapporteur.model.Identifier;
import org.rapporteur.model.Link;
import org.rapporteur.model.Place;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.LinkRelation;

/** The rules about identifiers by example. */
final class IdentifierCases {
    private IdentifierCases() {}

    static List<RuleCase> all() {
        return List.of(
                formOfWikidata(),
                formOfRor(),
                formOfPlace(),
                checkDigitsOfLei(),
                checkDigitsOfIsni(),
                checkDigitsOfRor(),
                sharedIdentifier(),
                unassignedCountryCode(),
                unassignedCodeAmongIdentifiers(),
                unassignedCountryOfPlace());
    }

    private static RuleCase formOfWikidata() {
        return RuleCase.of(
                "identifier-form",
                dossier(organization("body")
                        .addIdentifier(Identifier.of("wikidata", "q212"))
                        .build()),
                "/actors/0/identifiers/0/value: an identifier must have the form of its scheme; was \"q212\", "
                        + "but identifiers of \"wikidata\" look like \"Q212\"",
                "/actors/0/identifiers/0/value: ідентифікатор має бути за формою своєї схеми; "
                        + "вказано \"q212\", а за схемою \"wikidata\" він має вигляд \"Q212\"",
                dossier(organization("body")
                        .addIdentifier(Identifier.of("wikidata", "Q212"))
                        .build()),
                dossier(organization("body")
                        .addIdentifier(Identifier.of("opensanctions", "q212"))
                        .build()),
                dossier(organization("body")
                        .addIdentifier(Identifier.of("iso3166-1", "UKR"))
                        .build()),
                dossier(organization("body")
                        .addIdentifier(Identifier.of("iso3166-1", "804"))
                        .build()),
                dossier(organization("body")
                        .addIdentifier(Identifier.of("isni", "0000 0001 0868 5401"))
                        .build()),
                dossier(organization("body")
                        .addIdentifier(Identifier.of("isni", "0000000108685401"))
                        .build()),
                dossier(organization("body")
                        .addIdentifier(Identifier.of("viaf", "147251706"))
                        .build()),
                dossier(organization("body")
                        .addIdentifier(Identifier.of("geonames", "703448"))
                        .build()),
                dossier(organization("body")
                        .addIdentifier(Identifier.of("un-m49", "804"))
                        .build()),
                dossier(organization("body")
                        .addIdentifier(Identifier.of("cow", "369"))
                        .build()));
    }

    private static RuleCase formOfRor() {
        return RuleCase.of(
                "identifier-form",
                dossier(organization("body")
                        .addIdentifier(Identifier.of("ror", "https://ror.org/05gq02987"))
                        .build()),
                "/actors/0/identifiers/0/value: an identifier must have the form of its scheme; was "
                        + "\"https://ror.org/05gq02987\", but identifiers of \"ror\" look like \"05gq02987\"",
                "/actors/0/identifiers/0/value: ідентифікатор має бути за формою своєї схеми; "
                        + "вказано \"https://ror.org/05gq02987\", а за схемою \"ror\" він має вигляд \"05gq02987\"",
                dossier(organization("body")
                        .addIdentifier(Identifier.of("ror", "05gq02987"))
                        .build()));
    }

    private static RuleCase formOfPlace() {
        return RuleCase.of(
                "identifier-form",
                dossier(meeting("talks")
                        .place(Place.builder()
                                .name(Text.en("Kyiv"))
                                .addIdentifier(Identifier.of("geonames", "Kyiv"))
                                .build())
                        .build()),
                "/meetings/0/place/identifiers/0/value: an identifier must have the form of its scheme; was "
                        + "\"Kyiv\", but identifiers of \"geonames\" look like \"703448\"",
                "/meetings/0/place/identifiers/0/value: ідентифікатор має бути за формою своєї "
                        + "схеми; вказано \"Kyiv\", а за схемою \"geonames\" він має вигляд \"703448\"",
                dossier(meeting("talks")
                        .place(Place.builder()
                                .name(Text.en("Kyiv"))
                                .addIdentifier(Identifier.of("geonames", "703448"))
                                .build())
                        .build()));
    }

    private static RuleCase checkDigitsOfLei() {
        return RuleCase.of(
                "identifier-check-digits",
                dossier(organization("body")
                        .addIdentifier(Identifier.of("lei", "5493000IBP32UQZ0KL42"))
                        .build()),
                "/actors/0/identifiers/0/value: the check digits of an identifier must be correct; was "
                        + "\"5493000IBP32UQZ0KL42\", of \"lei\"",
                "/actors/0/identifiers/0/value: контрольні цифри ідентифікатора мають сходитися; "
                        + "вказано \"5493000IBP32UQZ0KL42\" за схемою \"lei\"",
                dossier(organization("body")
                        .addIdentifier(Identifier.of("lei", "5493000IBP32UQZ0KL24"))
                        .build()),
                dossier(organization("body")
                        .addIdentifier(Identifier.of("lei", "BBC"))
                        .build()),
                dossier(organization("body")
                        .addIdentifier(Identifier.of("wikidata", "Q1"))
                        .build()));
    }

    private static RuleCase checkDigitsOfIsni() {
        return RuleCase.of(
                "identifier-check-digits",
                dossier(organization("body")
                        .addIdentifier(Identifier.of("isni", "0000 0001 0868 5410"))
                        .build()),
                "/actors/0/identifiers/0/value: the check digits of an identifier must be correct; was \"0000 "
                        + "0001 0868 5410\", of \"isni\"",
                "/actors/0/identifiers/0/value: контрольні цифри ідентифікатора мають сходитися; "
                        + "вказано \"0000 0001 0868 5410\" за схемою \"isni\"",
                dossier(organization("body")
                        .addIdentifier(Identifier.of("isni", "0000 0000 5506 845X"))
                        .build()));
    }

    private static RuleCase checkDigitsOfRor() {
        return RuleCase.of(
                "identifier-check-digits",
                dossier(organization("body")
                        .addIdentifier(Identifier.of("ror", "05gq02978"))
                        .build()),
                "/actors/0/identifiers/0/value: the check digits of an identifier must be correct; was "
                        + "\"05gq02978\", of \"ror\"",
                "/actors/0/identifiers/0/value: контрольні цифри ідентифікатора мають сходитися; "
                        + "вказано \"05gq02978\" за схемою \"ror\"",
                dossier(organization("body")
                        .addIdentifier(Identifier.of("ror", "05gq02987"))
                        .build()));
    }

    private static RuleCase sharedIdentifier() {
        return RuleCase.of(
                "shared-identifier",
                dossier(
                        organization("body")
                                .addIdentifier(Identifier.of("wikidata", "Q7184"))
                                .build(),
                        organization("nato")
                                .addIdentifier(Identifier.of("wikidata", "Q7184"))
                                .build()),
                "/actors/1/identifiers/0: two records should not have the same identifier; was \"Q7184\" of "
                        + "\"wikidata\", which \"/actors/0\" already has",
                "/actors/1/identifiers/0: два записи не мали б мати один зовнішній ідентифікатор; "
                        + "вказано \"Q7184\" за схемою \"wikidata\", який уже має \"/actors/0\"",
                dossier(
                        organization("body")
                                .addIdentifier(Identifier.of("wikidata", "Q7184"))
                                .build(),
                        organization("nato")
                                .addIdentifier(Identifier.of("wikidata", "Q458"))
                                .build()),
                dossier(
                        organization("body")
                                .addIdentifier(Identifier.of("iso3166-1", "UA"))
                                .build(),
                        state("ukraine")
                                .addIdentifier(Identifier.of("iso3166-1", "UA"))
                                .build()),
                dossier(
                        organization("body")
                                .addIdentifier(Identifier.of("wikidata", "Q7184"))
                                .build(),
                        organization("nato")
                                .addIdentifier(Identifier.of("wikidata", "Q7184"))
                                .addLink(Link.to(LinkRelation.SAME_AS, "body"))
                                .build()),
                dossier(
                        organization("body")
                                .addIdentifier(Identifier.of("wikidata", "Q7184"))
                                .addLink(Link.to(LinkRelation.SAME_AS, "nato"))
                                .build(),
                        organization("nato")
                                .addIdentifier(Identifier.of("wikidata", "Q7184"))
                                .build()),
                dossier(
                        organization("body")
                                .addIdentifier(Identifier.of("wikidata", "Q7184"))
                                .build(),
                        organization("body")
                                .addIdentifier(Identifier.of("wikidata", "Q7184"))
                                .build()));
    }

    private static RuleCase unassignedCountryCode() {
        return RuleCase.of(
                "unassigned-country-code",
                dossier(state("britain").country("UK").build()),
                "/actors/0/country: a country should have a code that ISO 3166-1 assigns; was \"UK\"",
                "/actors/0/country: країна мала б мати код, наданий за ISO 3166-1; вказано \"UK\"",
                dossier(state("britain").country("GB").build()),
                dossier(state("kosovo").country("XK").build()),
                dossier(state("yugoslavia").country("YU").build()),
                dossier(organization("body")
                        .addIdentifier(Identifier.of("iso3166-1", "EU"))
                        .build()));
    }

    private static RuleCase unassignedCodeAmongIdentifiers() {
        return RuleCase.of(
                "unassigned-country-code",
                dossier(organization("body")
                        .addIdentifier(Identifier.of("iso3166-1", "QB"))
                        .build()),
                "/actors/0/identifiers/0/value: a country should have a code that ISO 3166-1 " + "assigns; was \"QB\"",
                "/actors/0/identifiers/0/value: країна мала б мати код, наданий за ISO 3166-1; " + "вказано \"QB\"",
                dossier(organization("body")
                        .addIdentifier(Identifier.of("iso3166-1", "QM"))
                        .build()),
                dossier(organization("body")
                        .addIdentifier(Identifier.of("iso3166-1", "QA"))
                        .build()),
                dossier(organization("body")
                        .addIdentifier(Identifier.of("iso3166-1", "QBB"))
                        .build()),
                dossier(organization("body")
                        .addIdentifier(Identifier.of("wikidata", "QB"))
                        .build()));
    }

    private static RuleCase unassignedCountryOfPlace() {
        return RuleCase.of(
                "unassigned-country-code",
                dossier(meeting("talks")
                        .place(Place.builder()
                                .name(Text.en("Kyiv"))
                                .country("JJ")
                                .build())
                        .build()),
                "/meetings/0/place/country: a country should have a code that ISO 3166-1 assigns; " + "was \"JJ\"",
                "/meetings/0/place/country: країна мала б мати код, наданий за ISO 3166-1; вказано " + "\"JJ\"",
                dossier(meeting("talks")
                        .place(Place.builder()
                                .name(Text.en("Kyiv"))
                                .country("UA")
                                .build())
                        .build()));
    }
}
