package org.rapporteur.json.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemCodeTest {
    @Test
    void tokensAreStable() {
        assertThat(ProblemCode.values())
                .extracting(ProblemCode::token)
                .containsExactly(
                        "encoding",
                        "syntax",
                        "unexpected-end",
                        "trailing-content",
                        "limit-exceeded",
                        "duplicate-property",
                        "missing-property",
                        "wrong-type",
                        "ill-formed-value",
                        "unknown-term",
                        "wrong-entity-type",
                        "unknown-property",
                        "unknown-entity-type",
                        "unsupported-format",
                        "file-changed");
    }

    @Test
    void aCodePrintsAsItsToken() {
        assertThat(ProblemCode.values()).allSatisfy(code -> assertThat(code).hasToString(code.token()));
    }
}
