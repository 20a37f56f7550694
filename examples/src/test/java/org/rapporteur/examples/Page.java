package org.rapporteur.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the documentation with its blocks of code.
 *
 * @param name its path from the root of the project
 * @param blocks its blocks, from top to bottom
 */
record Page(String name, List<Block> blocks) {
    private static final Path ROOT = Path.of("..");
    private static final Pattern FENCE_OR_HEADING =
            Pattern.compile("^```(\\w*)\\n(.*?)^```$|^#[^\\n]*", Pattern.DOTALL | Pattern.MULTILINE);

    private static final Pattern OTHER_JAVA = Pattern.compile("import |module |@");

    /**
     * A block of code.
     *
     * @param language what stands behind the fence; may be empty
     * @param content the lines of the block
     * @param line the number of its first line in the page
     * @param section the number of headings above it
     */
    record Block(String language, String content, int line, int section) {
        /** Returns whether it is statements of Java, rather than a file with imports, annotations or a module. */
        boolean isStatements() {
            return language.equals("java") && !OTHER_JAVA.matcher(content).lookingAt();
        }

        /** Returns whether it may be what a block of Java prints. */
        boolean isOutput() {
            return language.equals("text") || language.equals("json");
        }
    }

    /** The README, and the guide in the order of its names. */
    static List<Page> all() throws IOException {
        List<Page> pages = new ArrayList<>();
        pages.add(of("README.md"));
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            List<String> names = docs.map(page -> "docs/" + page.getFileName())
                    .filter(name -> name.endsWith(".md"))
                    .sorted()
                    .toList();
            for (String name : names) {
                pages.add(of(name));
            }
        }
        return pages;
    }

    static Page of(String name) throws IOException {
        return parse(name, Files.readString(ROOT.resolve(name)));
    }

    static Page parse(String name, String text) {
        List<Block> blocks = new ArrayList<>();
        int section = 0;
        for (MatchResult match : FENCE_OR_HEADING.matcher(text).results().toList()) {
            if (match.group(2) == null) {
                section++;
            } else {
                int line = (int) text.substring(0, match.start(2)).lines().count() + 1;
                blocks.add(new Block(match.group(1), match.group(2), line, section));
            }
        }
        return new Page(name, List.copyOf(blocks));
    }

    /** The name without its folder and its ending. */
    String title() {
        return name.replaceFirst("^.*/", "").replaceFirst("\\.md$", "");
    }

    /** The place of a line, for messages. */
    String place(int line) {
        return name + ":" + line;
    }

    /** The blocks of a language, without their fences. */
    List<String> contents(String language) {
        return blocks.stream()
                .filter(block -> block.language().equals(language))
                .map(Block::content)
                .toList();
    }

    /** The blocks that are statements of Java. */
    List<Block> statements() {
        return blocks.stream().filter(Block::isStatements).toList();
    }

    /**
     * Returns what a block prints according to the page: the blocks of output that follow it in the same section.
     *
     * @param block statements of Java
     * @return these blocks, empty if the page shows no output
     */
    List<Block> outputsOf(Block block) {
        return blocks.stream()
                .skip(blocks.indexOf(block) + 1L)
                .takeWhile(next ->
                        next.section() == block.section() && !next.language().equals("java"))
                .filter(Block::isOutput)
                .toList();
    }
}
