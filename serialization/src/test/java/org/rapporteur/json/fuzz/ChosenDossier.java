package org.rapporteur.json.fuzz;

import java.util.List;
import org.rapporteur.json.GoldenVocabulary;

/** Text that is mostly a dossier, and now and then something that does not fit, as its choices will have it. */
final class ChosenDossier {
    private static final GoldenVocabulary GOLDEN = new GoldenVocabulary();
    private static final int MOST_LEVELS = 8;
    private static final int MOST_CHARACTERS = 10_000;

    private static final List<String> STRANGE = List.of(
            "null",
            "true",
            "-0",
            "1e400",
            "1e-999999999",
            "9007199254740993",
            "1.0",
            "\"\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\ud83d\\ude00\"",
            "[]",
            "{}",
            "[[]]",
            "[null]",
            "{\"en\":\"x\"}",
            "{\"type\":7}",
            "{\"type\":\"Person\"}",
            "{\"type\":\"Podcast\",\"x\":[1.50]}",
            "\"rapporteur/2\"",
            "[".repeat(99) + "]".repeat(99),
            "{\"a\":".repeat(130),
            "nul",
            "01",
            "\"",
            "\\",
            "]",
            "}",
            ",",
            ":",
            "{\"a\" 1}",
            "[1,]",
            "\r",
            "\r\n",
            "\u0000",
            "\uFEFF",
            "\u2028",
            "\uD83D\uDE00");

    private final Choices choices;
    private final StringBuilder text = new StringBuilder();

    private ChosenDossier(Choices choices) {
        this.choices = choices;
    }

    static String of(Choices choices) {
        ChosenDossier dossier = new ChosenDossier(choices);
        dossier.value(GoldenVocabulary.ROOT, 0);
        dossier.strange();
        return dossier.text.toString();
    }

    /** Once the choices are used up, nothing is strange any more. */
    private boolean strange() {
        boolean strange = choices.oneIn(40);
        if (strange) {
            text.append(choices.of(STRANGE));
        }
        return strange;
    }

    private void value(String name, int level) {
        List<List<String>> objects = GOLDEN.objects(name);
        if (strange() && choices.oneIn(2)) {
            return;
        }
        if (level > MOST_LEVELS || text.length() > MOST_CHARACTERS || objects.isEmpty()) {
            text.append(choices.of(GOLDEN.scalars(name)));
        } else {
            object(choices.of(objects), level);
        }
    }

    private void object(List<String> members, int level) {
        text.append('{');
        String comma = "";
        for (String member : members) {
            if (choices.oneIn(12)) {
                continue;
            }
            text.append(comma);
            member(member, level);
            comma = strange() ? "" : choices.oneIn(20) ? ",\n" : ",";
            if (choices.oneIn(30)) {
                text.append(comma);
                member(choices.of(GOLDEN.names()), level);
            } else if (choices.oneIn(50)) {
                text.append(comma);
                member(member, level);
            }
        }
        text.append('}');
    }

    private void member(String name, int level) {
        text.append(GoldenVocabulary.quoted(name)).append(strange() ? "" : ":");
        if (!GOLDEN.isList(name) || choices.oneIn(50)) {
            value(name, level + 1);
            return;
        }
        text.append('[');
        int count = choices.below(4);
        for (int i = 0; i < count; i++) {
            value(name, level + 1);
            text.append(i + 1 < count && !strange() ? "," : "");
        }
        text.append(']');
    }
}
