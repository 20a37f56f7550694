package org.rapporteur.examples.article;

import static org.rapporteur.examples.article.Bilingual.text;
import static org.rapporteur.examples.article.Sources.REPORTED;

import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Text;
import org.rapporteur.model.Topic;
import org.rapporteur.model.term.MeetingKind;
import org.rapporteur.model.term.MeetingStatus;

/** The conversation with which the report opens. */
final class Talks {
    static final Id<Meeting> TALKS = Id.of("kuleba-stoltenberg-talks");

    private Talks() {}

    /**
     * C1, C3, C5, C6: who talked, and about what, in the report's order.
     *
     * <p>It has no date, no place and no format, because the report gives none: "spoke with" may be a call or a visit.
     * What is known of it is known from the minister's account, which is therefore its basis (C4).
     */
    static Meeting betweenMinisterAndSecretaryGeneral() {
        return Meeting.builder()
                .id(TALKS)
                .kind(MeetingKind.TALKS)
                .title(text("Talks between Kuleba and Stoltenberg", "Розмова Кулеби зі Столтенбергом"))
                .status(MeetingStatus.HELD)
                .addParticipant(Participant.of(People.kulebaAsPrinted()))
                .addParticipant(Participant.of(People.stoltenbergAsPrinted()))
                .addAgenda(Topic.of(text(
                        "Next steps toward Ukraine's closer integration with NATO",
                        "Наступні кроки до тіснішої інтеграції України з НАТО")))
                .addAgenda(Topic.of(text("Political assurances", "Політичні запевнення")))
                .addAgenda(Topic.of(text("Consultation mechanisms", "Механізми консультацій")))
                .addAgenda(Topic.of(text("Joint planning", "Спільне планування")))
                .addAgenda(
                        Topic.of(text("Interoperability with NATO standards", "Взаємосумісність зі стандартами НАТО")))
                .addAgenda(topic(
                        Forums.NATO_UKRAINE_COUNCIL,
                        text(
                                "Bringing the NATO-Ukraine Council into full operation",
                                "Запуск Ради Україна — НАТО на повну силу")))
                .addAgenda(topic(
                        Forums.PLANNED_EDITION,
                        text(
                                "With special attention: preparing a defence industry forum in Kyiv",
                                "З особливою увагою: підготовка форуму оборонної промисловості в Києві")))
                .addBasis(Statements.MINISTERS_ACCOUNT)
                .addCitation(REPORTED)
                .build();
    }

    /** A topic that concerns a record of the dossier, so that the record can be found from it. */
    private static Topic topic(Id<? extends Entity> about, Text label) {
        return Topic.builder().label(label).addAbout(about).build();
    }
}
