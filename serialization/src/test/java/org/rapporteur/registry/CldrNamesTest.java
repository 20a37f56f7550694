package org.rapporteur.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Name;
import org.rapporteur.model.State;
import org.rapporteur.validation.Rule;
import org.rapporteur.validation.RuleSet;
import org.rapporteur.validation.Violation;
import tools.jackson.databind.JsonNode;

/** Half a million names of places, languages and scripts, as Unicode's CLDR spells them in all of its languages. */
@EnabledIfSystemProperty(named = Packages.FOLDER, matches = ".+")
class CldrNamesTest {
    private static final RuleSet RULES = RuleSet.of(RuleSet.standard().rules().stream()
            .filter(rule -> List.of(
                            "mixed-script-word",
                            "bidirectional-control",
                            "damaged-text",
                            "blank-text",
                            "white-space-at-ends",
                            "invisible-character",
                            "text-not-in-nfc",
                            "misread-encoding",
                            "unregistered-language")
                    .contains(rule.code()))
            .toArray(Rule[]::new));

    /** Words of version 48 in which one letter is of the wrong script: the findings are right. */
    private static final List<String> SLIPS = List.of("a\u0440\u0430\u043D\u0441\u043A\u0430", "A\u049A\u0428");

    @Test
    void noNameHasAFinding() throws Exception {
        int names = 0;
        List<Violation> found = new ArrayList<>();
        for (String file : List.of("territories", "languages", "scripts", "variants")) {
            for (Path path : Packages.files("cldr-localenames-full/main", file + ".json")) {
                Dossier.Builder dossier = Dossier.builder();
                for (var language : Packages.read(path).get("main").properties()) {
                    for (Map.Entry<String, JsonNode> name : language.getValue()
                            .get("localeDisplayNames")
                            .get(file)
                            .properties()) {
                        names += add(name.getValue(), language.getKey(), dossier);
                    }
                }
                found.addAll(RULES.validate(dossier.build()).violations());
            }
        }

        assertThat(names).isGreaterThan(500_000);
        assertThat(found)
                .filteredOn(violation -> !SLIPS.contains(violation.arguments().get("word")))
                .isEmpty();
    }

    private static int add(JsonNode name, String language, Dossier.Builder dossier) {
        if (!name.isString() || name.stringValue().isEmpty()) {
            return 0;
        }
        dossier.add(State.builder()
                .id("s")
                .addCitation(Citation.of("cldr"))
                .addName(Name.of(name.stringValue(), language))
                .build());
        return 1;
    }
}
