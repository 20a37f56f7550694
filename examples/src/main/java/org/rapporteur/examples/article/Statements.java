package org.rapporteur.examples.article;

import static org.rapporteur.examples.article.Bilingual.text;
import static org.rapporteur.examples.article.Sources.REPORTED;

import org.rapporteur.model.Id;
import org.rapporteur.model.Link;
import org.rapporteur.model.Party;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Topic;
import org.rapporteur.model.term.Fidelity;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.model.term.SpeechAct;

/**
 * Who said what.
 *
 * <p>The speaker is who said it, the publisher of the cited source is who relays it, and the fidelity tells how far the
 * words on record are the speaker's. None of the four is quoted in the report and none is dated there.
 */
final class Statements {
    static final Id<Statement> MINISTERS_ACCOUNT = Id.of("kuleba-on-the-talks");
    static final Id<Statement> FORUM_ANNOUNCEMENT = Id.of("announcement-of-the-forum");
    static final Id<Statement> BRETON_ON_PACE = Id.of("breton-on-the-pace-of-accession");
    static final Id<Statement> MINISTRY_ON_TERRITORIES = Id.of("foreign-ministry-on-territories");

    private Statements() {}

    /**
     * C4: an account <em>of</em> the talks names them in {@code about}; {@code meeting} is for what was said
     * <em>at</em> one.
     */
    static Statement ministersAccount() {
        return Statement.builder()
                .id(MINISTERS_ACCOUNT)
                .addSpeaker(People.kulebaAsPrinted())
                .content(text(
                        "He and Stoltenberg discussed the next steps toward Ukraine's closer integration with NATO."
                                + " Both explored how to bring the NATO-Ukraine Council into full operation, and they"
                                + " gave special attention to preparing a defence industry forum in Kyiv in the"
                                + " autumn.",
                        "Він і Столтенберг обговорили наступні кроки до тіснішої інтеграції України з НАТО. Обидва"
                                + " розглянули, як запустити Раду Україна — НАТО на повну силу, і приділили особливу"
                                + " увагу підготовці форуму оборонної промисловості, який восени має відбутися в"
                                + " Києві."))
                .fidelity(Fidelity.PARAPHRASE)
                .act(SpeechAct.ASSERT)
                .addTopic(Topic.of(text("His talks with Stoltenberg", "Його розмова зі Столтенбергом")))
                .addAbout(Talks.TALKS)
                .addAbout(Forums.NATO_UKRAINE_COUNCIL)
                .addAbout(Forums.PLANNED_EDITION)
                .addCitation(REPORTED)
                .build();
    }

    /** C8: somebody announced it. The report does not say who, so the speaker is described. */
    static Statement forumAnnouncement() {
        return Statement.builder()
                .id(FORUM_ANNOUNCEMENT)
                .addSpeaker(Party.described(
                        text("an announcer whom the report does not name", "особа, яку повідомлення не називає")))
                .content(text(
                        "A defence industry forum is planned, and a broad range of foreign arms manufacturers will be"
                                + " invited to it.",
                        "Планується форум оборонної промисловості, на який запросять широке коло іноземних виробників"
                                + " озброєння."))
                .fidelity(Fidelity.PARAPHRASE)
                .act(SpeechAct.ANNOUNCE)
                .addTopic(Topic.of(text("Plans for the forum", "Плани щодо форуму")))
                .addAbout(Forums.PLANNED_EDITION)
                .addAbout(Forums.DEFENCE_INDUSTRY_FORUM)
                .addCitation(REPORTED)
                .build();
    }

    /** C9: it came before the talks. That is all the report says about when, so it is a link and not a date. */
    static Statement bretonOnPace() {
        return Statement.builder()
                .id(BRETON_ON_PACE)
                .addSpeaker(People.bretonAsPrinted())
                .content(text(
                        "Ukraine's accession to NATO cannot be accelerated while the armed conflict goes on.",
                        "Вступ України до НАТО не можна пришвидшити, доки триває збройний конфлікт."))
                .fidelity(Fidelity.PARAPHRASE)
                .act(SpeechAct.ASSERT)
                .addTopic(Topic.of(text("The pace of Ukraine's accession to NATO", "Темп вступу України до НАТО")))
                .addAbout(Bodies.UKRAINE)
                .addAbout(Bodies.NATO)
                .addLink(Link.builder()
                        .relation(LinkRelation.PRECEDES)
                        .target(Talks.TALKS)
                        .addCitation(REPORTED)
                        .build())
                .addCitation(REPORTED)
                .build();
    }

    /** C13: it repeats something, but the report does not say which statement: the link describes its target. */
    static Statement ministryOnTerritories() {
        return Statement.builder()
                .id(MINISTRY_ON_TERRITORIES)
                .addSpeaker(Party.of(Bodies.FOREIGN_MINISTRY))
                .content(text(
                        "The ministry repeats what it said before about the future of Ukraine's territories, and"
                                + " points to diplomacy, mediation and international law.",
                        "Міністерство повторює сказане раніше про майбутнє територій України й вказує на дипломатію,"
                                + " посередництво та міжнародне право."))
                .fidelity(Fidelity.SUMMARY)
                .act(SpeechAct.ASSERT)
                .addTopic(Topic.of(text("The future of Ukraine's territories", "Майбутнє територій України")))
                .addTopic(Topic.of(text(
                        "Diplomacy, mediation and international law", "Дипломатія, посередництво та міжнародне право")))
                .addAbout(Bodies.UKRAINE)
                .addLink(Link.toUnidentified(
                                LinkRelation.REITERATES,
                                text(
                                        "earlier statements of the ministry about the future of Ukraine's territories",
                                        "попередні заяви міністерства про майбутнє територій України"))
                        .toBuilder()
                        .addCitation(REPORTED)
                        .build())
                .addCitation(REPORTED)
                .build();
    }
}
