package org.rapporteur.examples.article;

import static org.rapporteur.examples.article.Bilingual.text;

import org.rapporteur.model.Dossier;

/**
 * The dossier of one news report, built in Java: read this first to learn how a report becomes records.
 *
 * <p>The report, by DEA News, makes a dozen claims: two men talked, one of them told of it, a forum is planned,
 * somebody had objected earlier. Each claim becomes one record or a part of one. The comments in the classes of this
 * package name the claims {@code C1} to {@code C14}; the tests find each of them again by a query.
 *
 * <p>What to look at, in this order:
 *
 * <ol>
 *   <li>{@link Sources}: the report, and apart from it what the makers of the dossier know from elsewhere;
 *   <li>{@link People} and {@link Bodies}: who is in it, under which names and in which scripts;
 *   <li>{@link Talks} and {@link Forums}: what was held, and what is planned;
 *   <li>{@link Statements}: who said what, and how close the report keeps to the words;
 *   <li>{@link Positions}: where somebody stands on the accession, and what stands between them and a yes.
 * </ol>
 *
 * <p>Three habits keep such a dossier honest:
 *
 * <ul>
 *   <li><b>What the report leaves out stays out.</b> It does not say when it was published, nor when, where and by what
 *       means the two men talked: the records have no date, no place and no format. Who announced the forum it does not
 *       say either: the speaker is described, and no actor is made up.
 *   <li><b>Who says so is on every record.</b> What follows from the report without standing in it is cited as implied.
 *       What we add ourselves is cited to a source of kind {@code editorial}, and to that source alone.
 *   <li><b>The closest citation speaks.</b> A name, an office or a condition may carry citations of its own; where it
 *       does not, the citations of the record that concern the property hold, and then those that concern the whole
 *       record.
 * </ul>
 */
public final class ArticleDossier {
    private ArticleDossier() {}

    /**
     * Builds the dossier.
     *
     * @return the dossier, the same at every call
     */
    public static Dossier build() {
        return Dossier.builder()
                .id("ukraine-nato-report")
                .title(text(
                        "Ukraine's path toward NATO, as one news report tells it",
                        "Шлях України до НАТО, як про нього розповідає одне повідомлення"))
                .description(text(
                        "What one report of DEA News says about talks between Ukraine's foreign minister and the"
                                + " Secretary General of NATO, about a defence industry forum planned in Kyiv, and"
                                + " about an earlier objection to a fast accession. What the makers of this dossier"
                                + " know from elsewhere is kept apart, under a source of its own.",
                        "Що одне повідомлення DEA News говорить про розмову міністра закордонних справ України з"
                                + " Генеральним секретарем НАТО, про запланований у Києві форум оборонної"
                                + " промисловості та про висловлене раніше заперечення проти швидкого вступу. Те, що"
                                + " укладачі досьє знають не з повідомлення, наведено окремо, з посиланням на власне"
                                + " джерело."))
                .licence("Apache-2.0")
                .add(Sources.report(), Sources.editors())
                .add(People.kuleba(), People.stoltenberg(), People.breton())
                .add(Bodies.ukraine(), Bodies.foreignMinistry(), Bodies.nato(), Bodies.europeanCommission())
                .add(Forums.natoUkraineCouncil(), Forums.defenceIndustryForum())
                .add(Statements.ministersAccount(), Statements.forumAnnouncement())
                .add(Statements.bretonOnPace(), Statements.ministryOnTerritories())
                .add(Talks.betweenMinisterAndSecretaryGeneral())
                .add(Forums.plannedEdition(), Forums.yearOfTheEdition())
                .add(Positions.ukraineSeeksMembership(), Positions.bretonOpposesHaste())
                .add(Positions.commissionIsNoMember())
                .build();
    }
}
