package org.rapporteur.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What a program waits for that reads and writes one document: that classes are loaded. Of ours some are needed; Jackson is not
 * where nothing is wrong, nor what the JDK makes for a lambda, joined strings, or {@code equals} of a record.
 */
class FirstDocumentTest {
    @Test
    void loadsNeitherJacksonNorLambdasOfOurs() throws Exception {
        List<String> said = ChildJvm.run(List.of("-Xlog:class+load"), FirstDocument.class)
                .lines()
                .dropWhile(line -> !line.contains("org.rapporteur.json.FirstDocument "))
                .toList();

        assertThat(said)
                .contains(FirstDocument.DOSSIER)
                .anyMatch(line -> line.contains("org.rapporteur.model.StatementBuilder "))
                .noneMatch(line -> line.contains(" tools.jackson."))
                .noneMatch(line -> line.contains(" org.rapporteur.") && line.contains("$$Lambda"))
                .noneMatch(line -> line.contains(" java.lang.invoke.StringConcatFactory "))
                .noneMatch(line -> line.contains(" java.lang.runtime.ObjectMethods "));
    }
}
