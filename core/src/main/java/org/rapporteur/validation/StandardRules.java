package org.rapporteur.validation;

import java.util.List;
import java.util.stream.Stream;

/** The rules that the library brings, in the order of the catalogue. */
final class StandardRules {
    static final RuleSet ALL = RuleSet.of(Stream.of(
                    ReferenceRules.all(),
                    PersonRules.all(),
                    StatementRules.all(),
                    PositionRules.all(),
                    ProvenanceRules.all())
            .flatMap(List::stream)
            .toList());

    private StandardRules() {}
}
