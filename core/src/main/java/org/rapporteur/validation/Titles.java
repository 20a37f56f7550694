package org.rapporteur.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Id;
import org.rapporteur.model.Text;
import org.rapporteur.text.NameForm;

/** The titles of offices, by which offices without an id are compared. */
final class Titles {
    /** Limits the comparison. The title of an office is shorter, and has fewer languages. */
    private static final int MOST_LANGUAGES = 16;

    private static final int LONGEST = 200;

    /** The beginnings of words in folded titles, which have no hyphens, that several persons can have in one body at a time. */
    private static final Pattern OF_SEVERAL = Pattern.compile("(?<!\\p{L})(?:member|deputy|vice|assistant|associate"
            + "|commissioner|ambassador|envoy|representative|advis[eo]r|spokes|judge|senator|delegate|negotiator|counsel"
            + "|officer|official|diplomat|aide|expert|candidate|co |minister without|minister of state|state secretary"
            + "|under ?secretary|rapporteur|mp$|mep$"
            + "|член|депутат|заступни|віце|помічни|посол|послан|представни|радни|речни|судд|сенатор|делегат|перемовни"
            + "|експерт|комісар|спів|аташе|консул|міністр без|державний секретар|кандидат)"
            + "|^(?:minister|director|secretary|міністр|директор|секретар)$");

    private Titles() {}

    /** Returns the text in each language, in the form in which names are compared; none if it is too long for a title. */
    static List<String> folded(Text title) {
        List<String> folded = new ArrayList<>(2);
        if (title.entries().size() <= MOST_LANGUAGES) {
            title.entries().values().stream()
                    .filter(text -> text.length() <= LONGEST)
                    .forEach(text -> folded.add(NameForm.of(text)));
        }
        return folded;
    }

    /** Whether only one person can have the office at a time, as far as its titles tell. */
    static boolean areOfOne(List<String> folded) {
        return folded.stream().noneMatch(title -> OF_SEVERAL.matcher(title).find());
    }

    /** Returns a key for an office by its body and title. It differs from the id of any office, which has no space. */
    static String ofTitle(Optional<? extends Id<? extends Actor>> body, String folded) {
        return body.map(Id::value).orElse("") + ' ' + folded;
    }
}
