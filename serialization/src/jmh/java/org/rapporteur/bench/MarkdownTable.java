package org.rapporteur.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A table in Markdown: a head, and rows of a name and cells. */
final class MarkdownTable {
    private final StringBuilder lines = new StringBuilder();

    MarkdownTable(String first, List<String> others) {
        row(first, others);
        row("---", Collections.nCopies(others.size(), "---:"));
    }

    void row(String first, List<String> others) {
        List<String> cells = new ArrayList<>(List.of(first));
        cells.addAll(others);
        lines.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
