package org.rapporteur.examples.command;

import java.util.ArrayList;
import java.util.List;

/** The text in the making: headings, paragraphs, labelled rows and tables, none wider than the page. */
public final class Page {
    private static final int WIDEST_LABEL = 26;
    private static final int NARROWEST_LAST_COLUMN = 20;
    private static final int GAP = 2;

    private final int width;
    private final StringBuilder text = new StringBuilder();

    /**
     * Starts an empty page.
     *
     * @param width the most columns of a line
     */
    public Page(int width) {
        this.width = width;
    }

    /** What a label stands for: one value, or several, each on a line of its own. */
    public record Row(String label, List<String> values) {
        /** {@return a row with one value} */
        public static Row of(String label, String value) {
            return new Row(label, List.of(value));
        }
    }

    /** The heading of the whole. */
    public void title(String title) {
        underlined(title, "=");
    }

    /** The heading of a part, with an empty line before. */
    public void heading(String heading) {
        blank();
        underlined(heading, "-");
    }

    /** A line of its own above what belongs to it, with an empty line before. */
    public void subheading(String subheading) {
        blank();
        hanging(0, 2, subheading);
    }

    /** Words of which all lines stand in alike. */
    public void paragraph(int indent, String words) {
        hanging(indent, indent, words);
    }

    /** Something of which the lines after the first stand further to the right. */
    public void item(int indent, String words) {
        hanging(indent, indent + 2, words);
    }

    /** An empty line, unless there is one. */
    public void blank() {
        boolean atBlank = text.length() == 0 || text.length() > 1 && text.lastIndexOf("\n\n") == text.length() - 2;
        if (!atBlank) {
            text.append('\n');
        }
    }

    /** Labels in one column, and what they stand for in the other. */
    public void rows(int indent, List<Row> rows) {
        int widest =
                rows.stream().mapToInt(row -> Columns.width(row.label())).max().orElse(0);
        int labels = Math.min(Math.min(WIDEST_LABEL, width / 3), widest);
        for (Row row : rows) {
            beside(indent, List.of(labels, width - indent - labels - GAP), List.of(List.of(row.label()), row.values()));
        }
    }

    /** A table of two columns of one width, with an empty line between the rows; on a narrow page, not side by side. */
    public void halves(List<String> heads, List<List<List<String>>> rows) {
        int half = (width - GAP) / 2;
        if (half < NARROWEST_LAST_COLUMN) {
            stacked(0, heads, rows);
            return;
        }
        List<Integer> widths = List.of(half, half);
        heads(0, heads, widths);
        rows.forEach(row -> {
            beside(0, widths, row);
            blank();
        });
    }

    private void heads(int indent, List<String> heads, List<Integer> widths) {
        beside(indent, widths, heads.stream().map(List::of).toList());
        beside(
                indent,
                widths,
                widths.stream().map(each -> List.of("-".repeat(each))).toList());
    }

    /** {@return what was printed, ending in one line feed} */
    @Override
    public String toString() {
        return text.toString().stripTrailing() + "\n";
    }

    /** {@return words that start with a capital letter} */
    public static String capitalised(String words) {
        int first = words.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + words.substring(Character.charCount(first));
    }

    private void underlined(String words, String line) {
        List<String> lines = Columns.wrap(words, width, width);
        lines.forEach(this::line);
        line(line.repeat(lines.stream().mapToInt(Columns::width).max().orElse(0)));
    }

    private void hanging(int indent, int further, String words) {
        Columns.hanging(indent, further, words, width).forEach(this::line);
    }

    /** The rows of a table one under another, for a page that is too narrow for it. */
    private void stacked(int indent, List<String> heads, List<List<List<String>>> rows) {
        for (List<List<String>> row : rows) {
            blank();
            List<Row> labelled = new ArrayList<>();
            for (int column = 0; column < heads.size(); column++) {
                labelled.add(new Row(heads.get(column), row.get(column)));
            }
            rows(indent, labelled);
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
