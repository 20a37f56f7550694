package org.rapporteur.examples.command;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks text into lines for a terminal, and makes it safe to print there. */
public final class Columns {
    private static final int REPLACEMENT = 0xFFFD;
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private Columns() {}

    /**
     * How many columns a text takes: none for what combines with the character before it, two for wide East Asian ones.
     */
    public static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    /**
     * The words of a text, in lines that are no wider than asked for. A word that is wider than a whole line is cut.
     *
     * @param first the most columns of the first line, at least 2
     * @param further the most columns of each further line, at least 2
     */
    public static List<String> wrap(String text, int first, int further) {
        List<String> lines = new ArrayList<>();
        int width = first;
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : WHITE_SPACE.split(printable(text).strip(), -1)) {
            int needed = width(word);
            if (used > 0 && used + 1 + needed > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
                width = further;
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            while (needed > width) {
                int cut = fitting(word, width);
                lines.add(word.substring(0, cut));
                word = word.substring(cut);
                width = further;
                needed = width(word);
            }
            line.append(word);
            used += needed;
        }
        if (used > 0) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** The words in lines of a width, indented: the first line, and further the others. */
    static List<String> hanging(int indent, int further, String words, int width) {
        List<String> lines = new ArrayList<>();
        for (String line : wrap(words, width - indent, width - further)) {
            lines.add(" ".repeat(lines.isEmpty() ? indent : further) + line);
        }
        return lines;
    }

    /**
     * The text without what could act on a terminal or hide in it: a dossier may come from anywhere.
     *
     * <p>White space is kept, control characters and those that turn the direction of writing are replaced.
     */
    public static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().map(c -> isHarmless(c) ? c : REPLACEMENT).forEach(printable::appendCodePoint);
        return printable.toString();
    }

    /** The printable text on one line, whatever line feeds it holds. */
    public static String line(String text) {
        return printable(text).replaceAll("[\\n\\u000B\\f\\r\\u2028\\u2029]", " ");
    }

    private static boolean isHarmless(int c) {
        boolean turns = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        boolean escapes = Character.isISOControl(c) && !Character.isWhitespace(c);
        return !turns && !escapes;
    }

    /**
     * How many UTF-16 code units from the start fit, at least one whole character with what combines with it. It is cut
     * behind a hyphen or a slash where there is one.
     */
    private static int fitting(String word, int width) {
        int used = 0;
        int behindMark = 0;
        for (int i = 0; i < word.length(); ) {
            int c = word.codePointAt(i);
            used += width(c);
            if (used > width && i > 0) {
                return behindMark > 0 ? behindMark : i;
            }
            i += Character.charCount(c);
            behindMark = c == '-' || c == '/' ? i : behindMark;
        }
        return word.length();
    }

    private static int width(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isWide(c) ? 2 : 1;
        };
    }

    /** The blocks that Unicode Standard Annex 11 counts as wide, and emoji. */
    private static boolean isWide(int c) {
        return c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF && c != 0x303F
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x1F300 && c <= 0x1FAFF
                || c >= 0x20000 && c <= 0x3FFFD;
    }
}
