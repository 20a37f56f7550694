package org.rapporteur.testing;

import java.util.Objects;
import org.rapporteur.model.LanguageTag;
import org.rapporteur.model.Statement;

/**
 * Assertions on a statement.
 *
 * @since 0.1
 */
public final class StatementAssert extends AbstractEntityAssert<StatementAssert, Statement> {
    StatementAssert(Statement actual) {
        super(actual, StatementAssert.class);
    }

    /**
     * Asserts that some actors made it, whoever made it with them.
     *
     * @param actors the characters of their ids
     * @return this
     */
    public StatementAssert isSaidBy(String... actors) {
        return expectParties("the speakers", entity().speakers(), actors);
    }

    /**
     * Asserts the date, just as the source gives it.
     *
     * @param edtf a date of ISO 8601-2 (EDTF)
     * @return this
     */
    public StatementAssert isDated(String edtf) {
        return expectDate(edtf, entity().date());
    }

    /**
     * Asserts what it says in one language.
     *
     * @param tag the BCP 47 language tag
     * @param words all the words of the content in that language
     * @return this
     */
    public StatementAssert says(String tag, String words) {
        Objects.requireNonNull(words, "words");
        String content = entity().content().entries().get(LanguageTag.parse(tag));
        return expect(words.equals(content), "the words " + quoted(words) + " in " + tag, "says " + entity().content());
    }
}
