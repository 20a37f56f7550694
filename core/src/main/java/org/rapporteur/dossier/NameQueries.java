package org.rapporteur.dossier;

import java.util.List;
import org.rapporteur.dossier.name.NameCandidate;
import org.rapporteur.dossier.name.NameIndex;
import org.rapporteur.model.Actor;

/**
 * Finds actors by their names.
 *
 * <p>Implemented by {@link DossierIndex}, whose page says what holds of all queries.
 *
 * @since 0.1
 */
public sealed interface NameQueries permits DossierIndex {
    /**
     * Finds the actors that have a name, either among their own names or as the name of a party in a source that is
     * resolved to them.
     *
     * @param name the name, such as {@code Dmitry Kuleba}; case, apostrophes, spaces, hyphens and forms of Unicode may differ
     * @return the actors
     */
    List<Actor> named(String name);

    /**
     * Finds the actors of which a name may be meant: in another script, by another transliteration, in another language, without
     * diacritics, with initials, or with words in another order or left out.
     *
     * <p>A candidate is never certain. Names are those of {@link #named}. Of many names that match, at most {@value
     * NameIndex#MAX_COMPARED} are compared, those that share the rarest word first, and at most {@value
     * NameIndex#MAX_CANDIDATES} candidates are returned.
     *
     * @param name the name, such as {@code Д. Кулеба}
     * @return the candidates, the strongest first, and in document order if they are equally strong; each actor once, and the first of
     *     those that an index {@linkplain DossierIndex#withSameAs() with} links {@code same-as} joins
     */
    List<NameCandidate> candidates(String name);
}
