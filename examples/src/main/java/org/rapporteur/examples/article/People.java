package org.rapporteur.examples.article;

import static org.rapporteur.examples.article.Bilingual.text;
import static org.rapporteur.examples.article.Sources.OUTSIDE;
import static org.rapporteur.examples.article.Sources.REPORTED;

import org.rapporteur.model.Citation;
import org.rapporteur.model.Id;
import org.rapporteur.model.Name;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.Tenure;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.NameKind;

/**
 * The three persons, each as an actor that stands for the human being, and as the party that the report prints.
 *
 * <p>The two are kept apart: an {@code Actor} has the names that others may match, a {@code Party} says how this report
 * named somebody on one occasion and in which capacity they acted there.
 */
final class People {
    static final Id<Person> KULEBA = Id.of("kuleba");
    static final Id<Person> STOLTENBERG = Id.of("stoltenberg");
    static final Id<Person> BRETON = Id.of("breton");

    private static final Text FOREIGN_MINISTER = text("Minister of Foreign Affairs", "міністр закордонних справ");
    private static final Text SECRETARY_GENERAL = text("Secretary General", "Генеральний секретар");
    private static final Text COMMISSIONER =
            text("European Commissioner for the Internal Market", "європейський комісар з питань внутрішнього ринку");

    private People() {}

    /**
     * C2: the report prints one transliteration of the name. His usual forms are not in the report, so each name says
     * for itself whence it is known. The report's form is no English name: its language is undetermined, its script is
     * Latin.
     */
    static Person kuleba() {
        return Person.builder()
                .id(KULEBA)
                .addName(name("Dmytro Kuleba", "uk-Latn", NameKind.COMMON, OUTSIDE))
                .addName(name("Дмитро Кулеба", "uk", NameKind.COMMON, OUTSIDE))
                .addName(name("Dmitry Kuleba", "und-Latn", NameKind.TRANSLITERATION, REPORTED))
                .addTenure(Tenure.builder()
                        .office(FOREIGN_MINISTER)
                        .organization(Bodies.UKRAINE)
                        .addCitation(REPORTED)
                        .build())
                .addCitation(REPORTED)
                .build();
    }

    static Person stoltenberg() {
        return Person.builder()
                .id(STOLTENBERG)
                .addName(name("Jens Stoltenberg", "en", NameKind.COMMON, REPORTED))
                .addName(name("Єнс Столтенберг", "uk", NameKind.COMMON, OUTSIDE))
                .addTenure(Tenure.builder()
                        .office(SECRETARY_GENERAL)
                        .organization(Bodies.NATO)
                        .addCitation(REPORTED)
                        .build())
                .addCitation(REPORTED)
                .build();
    }

    /**
     * C11: whose office it is, the report does not say, so the tenure is ours. The title as the report gives it is the
     * capacity in {@link #bretonAsPrinted()}.
     */
    static Person breton() {
        return Person.builder()
                .id(BRETON)
                .addName(name("Thierry Breton", "en", NameKind.COMMON, REPORTED))
                .addName(name("Тьєррі Бретон", "uk", NameKind.COMMON, OUTSIDE))
                .addTenure(Tenure.builder()
                        .office(COMMISSIONER)
                        .organization(Bodies.EUROPEAN_COMMISSION)
                        .addCitation(OUTSIDE)
                        .build())
                .addCitation(REPORTED)
                .build();
    }

    /** C1, C2: as the report prints him, resolved to whom we take him to be. */
    static Party kulebaAsPrinted() {
        return Party.named("Dmitry Kuleba")
                .actor(KULEBA)
                .withCapacity(text("Minister of Foreign Affairs of Ukraine", "міністр закордонних справ України"));
    }

    /** C1. */
    static Party stoltenbergAsPrinted() {
        return Party.named("Jens Stoltenberg")
                .actor(STOLTENBERG)
                .withCapacity(text("Secretary General of NATO", "Генеральний секретар НАТО"));
    }

    /** C9. */
    static Party bretonAsPrinted() {
        return Party.named("Thierry Breton").actor(BRETON).withCapacity(COMMISSIONER);
    }

    /** A name that tells its language and script, what kind of name it is, and whence we have it. */
    static Name name(String name, String tag, NameKind kind, Citation citation) {
        return Name.of(name, tag, kind).toBuilder().addCitation(citation).build();
    }
}
