package org.rapporteur.examples.article;

import static org.rapporteur.examples.article.Bilingual.text;
import static org.rapporteur.examples.article.People.name;
import static org.rapporteur.examples.article.Sources.IMPLIED;
import static org.rapporteur.examples.article.Sources.OUTSIDE;
import static org.rapporteur.examples.article.Sources.REPORTED;

import org.rapporteur.model.Actor;
import org.rapporteur.model.Forum;
import org.rapporteur.model.Id;
import org.rapporteur.model.Link;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.term.ForumKind;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.model.term.MeetingKind;
import org.rapporteur.model.term.MeetingStatus;
import org.rapporteur.model.term.NameKind;
import org.rapporteur.model.term.ParticipantRole;

/** A body that meets is a {@link Forum}, and could speak; each time it meets is a {@link Meeting}. */
final class Forums {
    static final Id<Forum> NATO_UKRAINE_COUNCIL = Id.of("nato-ukraine-council");
    static final Id<Forum> DEFENCE_INDUSTRY_FORUM = Id.of("defence-industry-forum");
    static final Id<Meeting> PLANNED_EDITION = Id.of("defence-industry-forum-in-autumn");
    static final Id<Meeting> YEAR_OF_THE_EDITION = Id.of("defence-industry-forum-in-autumn-2023");

    private Forums() {}

    /**
     * C5: the report says what the Council is for; who its members are follows from its name. No sitting is reported.
     */
    static Forum natoUkraineCouncil() {
        return Forum.builder()
                .id(NATO_UKRAINE_COUNCIL)
                .addName(name("NATO-Ukraine Council", "en", NameKind.COMMON, REPORTED))
                .addName(name("Рада Україна — НАТО", "uk", NameKind.COMMON, OUTSIDE))
                .kind(ForumKind.COUNCIL)
                .addPurpose(text(
                        "To bring Kyiv's defence initiatives in line with those of the allies",
                        "Узгоджувати оборонні ініціативи Києва з ініціативами союзників"))
                .addMember(member(Bodies.NATO))
                .addMember(member(Bodies.UKRAINE))
                .addCitation(REPORTED)
                .build();
    }

    /** C6: called by the common noun that the report uses, for it gives no proper name. */
    static Forum defenceIndustryForum() {
        return Forum.builder()
                .id(DEFENCE_INDUSTRY_FORUM)
                .addName(name("Defence industry forum", "en", NameKind.COMMON, REPORTED))
                .addName(name("Форум оборонної промисловості", "uk", NameKind.COMMON, OUTSIDE))
                .kind(ForumKind.CONFERENCE_SERIES)
                .addCitation(REPORTED)
                .build();
    }

    /**
     * C6, C7, C8: the edition that is being prepared, in an autumn of which the report does not print the year.
     *
     * <p>Those who are to be invited are a category, so the party is described, and there is no actor. They have not
     * been invited yet, so no attendance is stated.
     */
    static Meeting plannedEdition() {
        return Meeting.builder()
                .id(PLANNED_EDITION)
                .kind(MeetingKind.CONFERENCE)
                .title(text("Defence industry forum in Kyiv", "Форум оборонної промисловості в Києві"))
                .status(MeetingStatus.PLANNED)
                .date("XXXX-23")
                .place(Place.of(text("Kyiv", "Київ")))
                .addParticipant(Participant.of(Party.described(text(
                        "a broad range of foreign arms manufacturers, who are to be invited",
                        "широке коло іноземних виробників озброєння, яких мають запросити"))))
                .addPurpose(text("To show Ukraine's defence capabilities", "Показати оборонні спроможності України"))
                .addPurpose(text("To attract investment", "Залучити інвестиції"))
                .addPurpose(text("To bring about information sharing", "Налагодити обмін інформацією"))
                .addPurpose(text("To bring about technology transfer", "Налагодити передачу технологій"))
                .addPurpose(text("To bring about joint ventures", "Сприяти створенню спільних підприємств"))
                .forum(DEFENCE_INDUSTRY_FORUM)
                .addCitation(REPORTED)
                .build();
    }

    /**
     * C6, from outside the report: that autumn was the one of 2023.
     *
     * <p>It is a record of its own, linked as the same occasion, and not a better date on {@link #plannedEdition()}:
     * the reported record keeps the report's words, this one is cited to the editors alone, and whoever does not trust
     * them drops it with their source and loses nothing that was reported. It says nothing but the one fact it is there
     * for.
     */
    static Meeting yearOfTheEdition() {
        return Meeting.builder()
                .id(YEAR_OF_THE_EDITION)
                .date("2023-23")
                .addLink(Link.to(LinkRelation.SAME_AS, PLANNED_EDITION))
                .addCitation(OUTSIDE)
                .build();
    }

    private static Participant member(Id<? extends Actor> actor) {
        return Participant.builder()
                .party(Party.of(actor))
                .role(ParticipantRole.MEMBER)
                .addCitation(IMPLIED)
                .build();
    }
}
