package org.rapporteur.examples.briefing;

import java.util.ArrayList;
import java.util.List;

/** The text in the making: headings, paragraphs, labelled rows and tables, none wider than {@value #WIDTH} columns. */
final class Page {
    static final int WIDTH = 88;

    private static final int WIDEST_LABEL = 26;
    private static final int GAP = 2;

    private final StringBuilder text = new StringBuilder();

    /** What a label stands for: one value, or several, each on a line of its own. */
    record Row(String label, List<String> values) {
        static Row of(String label, String value) {
            return new Row(label, List.of(value));
        }
    }

    void title(String title) {
        underlined(title, "=");
    }

    void heading(String heading) {
        blank();
        underlined(heading, "-");
    }

    /** A line of its own above what belongs to it, with an empty line before. */
    void subheading(String subheading) {
        blank();
        hanging(0, 2, capitalised(subheading));
    }

    void paragraph(int indent, String words) {
        hanging(indent, indent, words);
    }

    /** Something of which the lines after the first stand further to the right. */
    void item(int indent, String words) {
        hanging(indent, indent + 2, words);
    }

    void blank() {
        boolean atBlank = text.length() == 0 || text.length() > 1 && text.lastIndexOf("\n\n") == text.length() - 2;
        if (!atBlank) {
            text.append('\n');
        }
    }

    /** Labels in one column, and what they stand for in the other. */
    void rows(int indent, List<Row> rows) {
        int widest =
                rows.stream().mapToInt(row -> Columns.width(row.label())).max().orElse(0);
        int labels = Math.min(WIDEST_LABEL, widest);
        for (Row row : rows) {
            beside(indent, List.of(labels, WIDTH - indent - labels - GAP), List.of(List.of(row.label()), row.values()));
        }
    }

    /**
     * A table with a line under its heads.
     *
     * @param heads the heads of the columns
     * @param widest the most columns of the screen for each column but the last, which takes what is left
     * @param rows of each row the cells, of each cell the entries, each on a line of its own
     */
    void table(int indent, List<String> heads, List<Integer> widest, List<List<List<String>>> rows) {
        List<Integer> widths = new ArrayList<>();
        int left = WIDTH - indent;
        for (int column = 0; column < widest.size(); column++) {
            int width = Columns.width(heads.get(column));
            for (List<List<String>> row : rows) {
                for (String entry : row.get(column)) {
                    width = Math.max(width, Columns.width(entry));
                }
            }
            widths.add(Math.min(width, widest.get(column)));
            left -= widths.get(column) + GAP;
        }
        widths.add(left);
        beside(indent, widths, heads.stream().map(List::of).toList());
        beside(
                indent,
                widths,
                widths.stream().map(width -> List.of("-".repeat(width))).toList());
        rows.forEach(row -> beside(indent, widths, row));
    }

    /** {@return what was printed, ending in one line feed} */
    @Override
    public String toString() {
        return text.toString().stripTrailing() + "\n";
    }

    static String capitalised(String words) {
        int first = words.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + words.substring(Character.charCount(first));
    }

    private void underlined(String words, String line) {
        List<String> lines = Columns.wrap(words, WIDTH, WIDTH);
        lines.forEach(this::line);
        line(line.repeat(lines.stream().mapToInt(Columns::width).max().orElse(0)));
    }

    private void hanging(int indent, int further, String words) {
        String first = " ".repeat(indent);
        String next = " ".repeat(further);
        List<String> lines = Columns.wrap(words, WIDTH - indent, WIDTH - further);
        for (int i = 0; i < lines.size(); i++) {
            line((i == 0 ? first : next) + lines.get(i));
        }
    }

    private void beside(int indent, List<Integer> widths, List<List<String>> cells) {
        List<List<String>> columns = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            columns.add(entries(cells.get(i), widths.get(i)));
        }
        int height = columns.stream().mapToInt(List::size).max().orElse(0);
        for (int y = 0; y < height; y++) {
            StringBuilder line = new StringBuilder(" ".repeat(indent));
            for (int i = 0; i < columns.size(); i++) {
                String part = y < columns.get(i).size() ? columns.get(i).get(y) : "";
                line.append(part).append(" ".repeat(widths.get(i) - Columns.width(part) + GAP));
            }
            line(line.toString());
        }
    }

    /** The lines of a cell; where it has several entries, the further lines of each stand in by two. */
    private static List<String> entries(List<String> entries, int width) {
        int hang = entries.size() > 1 ? 2 : 0;
        List<String> lines = new ArrayList<>();
        for (String entry : entries) {
            List<String> wrapped = Columns.wrap(entry, width, width - hang);
            for (int i = 0; i < wrapped.size(); i++) {
                lines.add(i == 0 ? wrapped.get(i) : " ".repeat(hang) + wrapped.get(i));
            }
        }
        return lines;
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }
}
