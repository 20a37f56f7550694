package org.rapporteur.examples.article;

import static org.rapporteur.examples.article.Bilingual.text;
import static org.rapporteur.examples.article.People.name;
import static org.rapporteur.examples.article.Sources.OUTSIDE;
import static org.rapporteur.examples.article.Sources.REPORTED;

import org.rapporteur.model.Id;
import org.rapporteur.model.Identifier;
import org.rapporteur.model.Organization;
import org.rapporteur.model.State;
import org.rapporteur.model.term.NameKind;
import org.rapporteur.model.term.OrganizationKind;

/**
 * The state, the alliance, the ministry and the Commission.
 *
 * <p>Where a record holds reported and added properties side by side, its citations say which ones they concern.
 * Registers' identifiers are always an addition: no newspaper prints them.
 */
final class Bodies {
    static final Id<State> UKRAINE = Id.of("ukraine");
    static final Id<Organization> NATO = Id.of("nato");
    static final Id<Organization> FOREIGN_MINISTRY = Id.of("ukraine-foreign-ministry");
    static final Id<Organization> EUROPEAN_COMMISSION = Id.of("european-commission");

    private Bodies() {}

    static State ukraine() {
        return State.builder()
                .id(UKRAINE)
                .addName(name("Ukraine", "en", NameKind.COMMON, REPORTED))
                .addName(name("Україна", "uk", NameKind.COMMON, OUTSIDE))
                .country("UA")
                .addIdentifier(Identifier.of("wikidata", "Q212"))
                .addCitation(REPORTED.concerning("names"))
                .addCitation(OUTSIDE.concerning("country", "identifiers"))
                .build();
    }

    static Organization nato() {
        return Organization.builder()
                .id(NATO)
                .addName(name("NATO", "en", NameKind.ACRONYM, REPORTED))
                .addName(name("НАТО", "uk", NameKind.ACRONYM, OUTSIDE))
                .addName(name("North Atlantic Treaty Organization", "en", NameKind.OFFICIAL, OUTSIDE))
                .addName(name("Організація Північноатлантичного договору", "uk", NameKind.OFFICIAL, OUTSIDE))
                .kind(OrganizationKind.INTERGOVERNMENTAL)
                .addIdentifier(Identifier.of("wikidata", "Q7184"))
                .addCitation(REPORTED.concerning("names"))
                .addCitation(OUTSIDE.concerning("kind", "identifiers"))
                .build();
    }

    /** C13: a ministry speaks for itself, so it is an actor of its own and not the minister. */
    static Organization foreignMinistry() {
        return Organization.builder()
                .id(FOREIGN_MINISTRY)
                .addName(name("Ukraine's foreign ministry", "en", NameKind.COMMON, REPORTED))
                .addName(name("Ministry of Foreign Affairs of Ukraine", "en", NameKind.OFFICIAL, OUTSIDE))
                .addName(name("Міністерство закордонних справ України", "uk", NameKind.OFFICIAL, OUTSIDE))
                .kind(OrganizationKind.MINISTRY)
                .state(UKRAINE)
                .addCitation(REPORTED)
                .build();
    }

    /**
     * C11: the report does not mention the Commission by itself; that Breton sits there, and that it has no vote, is
     * ours.
     */
    static Organization europeanCommission() {
        return Organization.builder()
                .id(EUROPEAN_COMMISSION)
                .addName(name("European Commission", "en", NameKind.COMMON, OUTSIDE))
                .addName(name("Європейська комісія", "uk", NameKind.COMMON, OUTSIDE))
                .description(text("It has no vote on accession to NATO.", "Не має голосу щодо вступу до НАТО."))
                .kind(OrganizationKind.INSTITUTION)
                .addCitation(OUTSIDE)
                .build();
    }
}
