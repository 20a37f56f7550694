package org.rapporteur.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The texts of generated files have the words of Javadoc, without its tags. */
class JavadocsTest {
    @Test
    void codeKeepsAllItsWords() {
        assertThat(Javadocs.plain("A condition such as {@code barred-by hostilities} or {@literal a < b}."))
                .isEqualTo("A condition such as barred-by hostilities or a < b.");
    }

    @Test
    void linkIsReplacedByItsLabel() {
        assertThat(Javadocs.plain("see {@linkplain Text#in(String, String) the words} and {@link Name#text()}"))
                .isEqualTo("See the words and text.");
    }
}
