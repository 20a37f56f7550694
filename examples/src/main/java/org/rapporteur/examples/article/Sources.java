package org.rapporteur.examples.article;

import static org.rapporteur.examples.article.Bilingual.text;

import org.rapporteur.model.Citation;
import org.rapporteur.model.Id;
import org.rapporteur.model.Party;
import org.rapporteur.model.Source;
import org.rapporteur.model.term.SourceKind;

/**
 * The one report on which the dossier rests, and what its makers know from elsewhere.
 *
 * <p>Everything reported is known through DEA News alone (C14); the day of publication is not known, so the source has
 * no date. {@code Edtf} could write an unknown year, but a date that says nothing is better left out.
 */
final class Sources {
    static final Id<Source> REPORT = Id.of("dea-news-report");
    static final Id<Source> EDITORS = Id.of("editors");

    /** The report says so. */
    static final Citation REPORTED = Citation.of(REPORT);

    /** It follows from the report, which does not say so outright. */
    static final Citation IMPLIED = REPORTED.implied();

    /** The report does not say so; we know it from elsewhere. */
    static final Citation OUTSIDE = Citation.of(EDITORS);

    private Sources() {}

    /**
     * C14: published by DEA News, on a day that is not known. What is known of the publisher is its name, as printed.
     */
    static Source report() {
        return Source.builder()
                .id(REPORT)
                .kind(SourceKind.REPORT)
                .publisher(Party.named("DEA News"))
                .build();
    }

    static Source editors() {
        return Source.builder()
                .id(EDITORS)
                .kind(SourceKind.EDITORIAL)
                .publisher(Party.described(text("the makers of this dossier", "укладачі цього досьє")))
                .notes(text(
                        "Facts that the report leaves out and that help to read it.",
                        "Факти, яких немає в повідомленні, але які допомагають його зрозуміти."))
                .build();
    }
}
