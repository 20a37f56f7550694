package org.rapporteur.testing;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Party;
import org.rapporteur.time.Edtf;

/**
 * Assertions on what records of all kinds have in common. Every failure names the record by its id.
 *
 * @param <S> the type of the assertions
 * @param <E> the kind of record
 * @since 0.1
 */
public abstract class AbstractEntityAssert<S extends AbstractEntityAssert<S, E>, E extends KnownEntity>
        extends AbstractAssert<S, E> {
    AbstractEntityAssert(E actual, Class<S> self) {
        super(actual, self);
    }

    /**
     * Asserts which id the record bears.
     *
     * @param id the characters of the id
     * @return this
     */
    public S hasId(String id) {
        Objects.requireNonNull(id, "id");
        return expect(entity().id().value().equals(id), "the id " + quoted(id), "has its own");
    }

    /**
     * Asserts that the record cites some sources, whatever it cites besides.
     *
     * @param sources the characters of their ids
     * @return this
     */
    public S cites(String... sources) {
        Set<String> cited = cited();
        return expect(cited.containsAll(Arrays.asList(sources)), "citations of " + quoted(sources), cites(cited));
    }

    /**
     * Asserts that the record cites some sources and no others; none, if it is to cite nothing.
     *
     * @param sources the characters of their ids, in any order
     * @return this
     */
    public S citesOnly(String... sources) {
        Set<String> cited = cited();
        String wanted = sources.length == 0 ? "no citations" : "citations of " + quoted(sources) + " alone";
        return expect(cited.equals(Set.copyOf(Arrays.asList(sources))), wanted, cites(cited));
    }

    private Set<String> cited() {
        return entity().citations().stream()
                .map(citation -> citation.source().value())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String cites(Set<String> cited) {
        return cited.isEmpty() ? "cites nothing" : "cites " + quoted(cited.toArray(String[]::new));
    }

    final E entity() {
        isNotNull();
        return actual;
    }

    final S expectDate(String edtf, Optional<Edtf> date) {
        Edtf wanted = Edtf.parse(edtf);
        return expect(
                date.equals(Optional.of(wanted)),
                "the date " + quoted(edtf),
                date.map(is -> "is dated " + quoted(is.toString())).orElse("has no date"));
    }

    final S expectParties(String wanted, List<Party> parties, String... actors) {
        List<String> ids = parties.stream()
                .flatMap(party -> party.actor().stream())
                .map(Id::value)
                .toList();
        String has = parties.isEmpty() ? "has nobody there" : "has " + parties;
        return expect(ids.containsAll(Arrays.asList(actors)), wanted + ' ' + quoted(actors), has);
    }

    final S expect(boolean holds, String wanted, String is) {
        if (!holds) {
            failWithMessage(
                    "%s",
                    "Expecting " + wanted + ", but " + quoted(entity().id().value()) + ' ' + is);
        }
        return myself;
    }

    static String quoted(String... words) {
        return Arrays.stream(words).map(word -> '"' + word + '"').collect(Collectors.joining(", "));
    }
}
