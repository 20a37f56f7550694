package org.rapporteur.examples.briefing;

import java.util.List;
import java.util.Optional;
import org.rapporteur.examples.command.Page;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.LanguageTag;
import org.rapporteur.time.Edtf;
import org.rapporteur.validation.Baseline;

/**
 * A dossier in words, for people.
 *
 * <p>It prints what the records say, marks what is implied and what the makers of the dossier added, and says where
 * something is not stated. The same dossier in the same language gives the same text, whatever the machine.
 */
public final class Briefing {
    private static final List<Section> SECTIONS = List.of(
            new Overview(),
            new Cast(),
            new Chronology(),
            new Occasions(),
            new Sayings(),
            new Stances(),
            new Memberships());

    private Briefing() {}

    /**
     * Puts a dossier into words.
     *
     * @param dossier the dossier
     * @param language the language in which to look for the dossier's texts, with English for those that have none in
     *     it; the briefing's own words are Ukrainian, or English for any other language
     * @param width the most columns of a line, at least 40
     * @return the briefing in lines, each ended by a line feed
     */
    public static String of(Dossier dossier, LanguageTag language, int width) {
        return of(dossier, language, width, Baseline.of(), Optional.empty());
    }

    /**
     * Puts a dossier into words.
     *
     * @param dossier the dossier
     * @param language the language, as above
     * @param width the most columns of a line, at least 40
     * @param baseline what is accepted of that which the checks find, printed apart
     * @param asOf the day as of which to ask; empty for all that the dossier has
     * @return the briefing in lines, each ended by a line feed
     */
    public static String of(Dossier dossier, LanguageTag language, int width, Baseline baseline, Optional<Edtf> asOf) {
        Narrator narrator = new Narrator(dossier, language, asOf);
        Page page = new Page(width);
        boolean explained = false;
        for (Section section : SECTIONS) {
            section.print(narrator, page);
            if (!explained && narrator.provenance().hasMarkedImplied()) {
                page.blank();
                page.paragraph(0, narrator.lexicon().get("legend.implied"));
                explained = true;
            }
        }
        new CheckResults(baseline).print(narrator, page);
        return page.toString();
    }
}
