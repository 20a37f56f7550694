package org.rapporteur.examples.samples;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.json.JsonReader;
import org.rapporteur.model.Dossier;
import org.rapporteur.validation.Violation;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A fault that is put into a sample dossier on purpose: a row of a table in {@code docs/samples.md}.
 *
 * @param sample the dossier
 * @param words the fault in words
 * @param id the record with the fault
 * @param pointer the property of the record that is set; {@code -} at the end adds to a list
 * @param value its value as JSON; null removes it
 * @param lastCell what the page says in the last cell: the findings, or why there is none
 */
record Fault(Sample sample, String words, String id, String pointer, String value, String lastCell) {
    private static final Pattern ROW = Pattern.compile(
            "(?m)^\\| `([^`]+)` \\| [a-z]+ \\| ([^|]+) \\| `([^`/]+)(/[^`]+)` = `([^`]+)` \\| (.+) \\|$");
    private static final String GOLDEN_RULES = "../serialization/src/test/resources/golden-rules/";
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Returns the rows of all tables in a section of the page. */
    static List<Fault> in(String section) {
        return ROW.matcher(section).results().map(Fault::ofRow).toList();
    }

    private static Fault ofRow(MatchResult row) {
        return new Fault(
                new Sample(row.group(1)), row.group(2), row.group(3), row.group(4), row.group(5), row.group(6));
    }

    /** Returns the findings in the dossier with the fault that are not in the dossier without it. */
    List<Violation> newFindings() {
        Set<Violation> before = new HashSet<>(Sample.check(sample.dossier()).violations());
        List<Violation> found = new ArrayList<>(Sample.check(faulty()).violations());
        found.removeIf(before::contains);
        return found;
    }

    /** Returns the new findings in the words of the page. */
    String newFindingsAsCell() {
        return newFindings().stream()
                .map(found -> found.severity().token() + " [`" + found.code() + "`](" + GOLDEN_RULES + found.code()
                        + ") " + found.message(Locale.ENGLISH))
                .collect(Collectors.joining("<br>"));
    }

    private Dossier faulty() {
        ObjectNode dossier = (ObjectNode) JSON.readTree(sample.json());
        JsonPointer place = JsonPointer.compile(pointer);
        String last = place.last().getMatchingProperty();
        JsonNode owner = record(dossier).at(place.head());
        if (owner instanceof ArrayNode list && last.equals("-")) {
            list.add(JSON.readTree(value));
        } else if (owner instanceof ArrayNode list) {
            list.set(Integer.parseInt(last), JSON.readTree(value));
        } else {
            ((ObjectNode) owner).set(last, JSON.readTree(value));
        }
        return JsonReader.of(Dossier.class).read(JSON.writeValueAsString(dossier));
    }

    private JsonNode record(ObjectNode dossier) {
        for (JsonNode list : dossier) {
            for (JsonNode entity : list) {
                if (entity.path("id").asString("").equals(id)) {
                    return entity;
                }
            }
        }
        throw new IllegalArgumentException("no record has the id " + id);
    }

    @Override
    public String toString() {
        return sample + ": " + words;
    }
}
