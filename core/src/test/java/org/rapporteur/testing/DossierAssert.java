package org.rapporteur.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.model.Dossier;

/**
 * Assertions on a dossier. What rules find in it is asserted on the report.
 *
 * @since 0.1
 */
public final class DossierAssert extends AbstractAssert<DossierAssert, Dossier> {
    DossierAssert(Dossier actual) {
        super(actual, DossierAssert.class);
    }

    /**
     * Asserts that it holds some records, whatever it holds besides.
     *
     * @param ids the characters of their ids
     * @return this
     */
    public DossierAssert holds(String... ids) {
        List<String> missing = Arrays.stream(Objects.requireNonNull(ids, "ids"))
                .filter(id -> !ids().contains(id))
                .toList();
        return missing.isEmpty() ? this : refuse("the records " + quoted(missing));
    }

    /**
     * Asserts that it does not hold some records.
     *
     * @param ids the characters of their ids
     * @return this
     */
    public DossierAssert lacks(String... ids) {
        List<String> there = Arrays.stream(Objects.requireNonNull(ids, "ids"))
                .filter(ids()::contains)
                .toList();
        return there.isEmpty() ? this : refuse("no records " + quoted(there));
    }

    private DossierAssert refuse(String wanted) {
        String held = ids().isEmpty() ? "no records" : "the records " + quoted(ids());
        failWithMessage("%s", "Expecting " + wanted + ", but the dossier holds " + held);
        return this;
    }

    private List<String> ids() {
        isNotNull();
        return DossierIndex.of(actual).knownEntities().stream()
                .map(entity -> entity.id().value())
                .toList();
    }

    private static String quoted(List<String> ids) {
        return ids.stream().map(id -> '"' + id + '"').collect(Collectors.joining(", "));
    }
}
