package org.rapporteur.json.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.model.Actor;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.term.Term;

/**
 * What types, properties and terms mean, in the words of core's Javadoc: these are written once, for every language.
 *
 * <p>Reads the sources of core, which are formatted alike.
 */
final class Javadocs {
    private static final Path SOURCES = Path.of("..", "core", "src", "main", "java");
    private static final String COMMENT = "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*";
    private static final String ANNOTATIONS = "(?:@[\\w.]+(?:\\([^)]*\\))?(?: //[^\\n]*)?\\s+)*";

    private Javadocs() {}

    /** The first sentence about a type. */
    static String of(Class<?> type) {
        return find(
                        type,
                        "public (?:sealed |final |abstract )*(?:interface|enum|record|class) " + type.getSimpleName()
                                + "\\b")
                .map(text -> text.replaceFirst("(?s)\\.\\s.*", "."))
                .orElseThrow(() -> new IllegalStateException("no Javadoc of " + type.getName()));
    }

    /** What the property of a type means. */
    static String of(Class<?> type, String property) {
        return find(declaring(type, property), accessor(property)).orElseThrow();
    }

    /** The type that has the words on a property: the type itself, or what it is a kind of. */
    static Class<?> declaring(Class<?> type, String property) {
        return Stream.of(type, Actor.class, KnownEntity.class)
                .filter(each -> each.isAssignableFrom(type))
                .filter(each -> find(each, accessor(property)).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Javadoc of " + type.getName() + "." + property));
    }

    private static String accessor(String property) {
        return "(?:default )?[\\w<>?., ]+ " + property + "\\(\\)";
    }

    /** What a term means. */
    static String of(Term term) {
        String constant = term instanceof Enum<?> closed
                ? closed.name() + "[,;(]"
                : "public static final \\w+ \\w+ =\\s+new \\w+\\(\"" + Pattern.quote(term.token()) + "\"\\)";
        return find(term.getClass(), constant)
                .orElseThrow(() -> new IllegalStateException("no Javadoc of " + term.getClass() + " " + term));
    }

    /** The version that brought a type. */
    static String since(Class<?> type) {
        Matcher since = Pattern.compile("@since ([0-9.]+)").matcher(source(type));
        if (!since.find()) {
            throw new IllegalStateException("no @since of " + type.getName());
        }
        return since.group(1);
    }

    private static Optional<String> find(Class<?> type, String declaration) {
        Matcher matcher = Pattern.compile(COMMENT + ANNOTATIONS + declaration, Pattern.DOTALL)
                .matcher(source(type));
        return matcher.find() ? Optional.of(plain(matcher.group(1))) : Optional.empty();
    }

    private static String source(Class<?> type) {
        try {
            return Files.readString(SOURCES.resolve(type.getName().replace('.', '/') + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sentence without tags of Javadoc, from a capital letter to a full stop. */
    private static String plain(String comment) {
        String text = comment.replaceAll("\\n\\s*\\*", " ").strip();
        Matcher returned = Pattern.compile("\\{@return (.*)}|.*?@return (\\S.*)", Pattern.DOTALL)
                .matcher(text.replaceAll("@(?:throws|since|param) .*", ""));
        String body = text.contains("<p>") ? text.substring(0, text.indexOf("<p>")) : text;
        if (returned.matches() && text.startsWith("{@return")) {
            body = returned.group(1);
        }
        String words = body.replaceAll("\\s@(?:throws|since|param|return)\\b.*", "")
                .replaceAll("\\{@(?:link|linkplain|code|literal)\\s+(?:[^\\s}]+\\s+)?([^}]+)}", "$1")
                .replaceAll("[\\w.]*#(\\w+)(?:\\(\\))?", "$1")
                .replaceAll("</?\\w+>", "")
                .replaceAll("\\s+", " ")
                .strip();
        String capital = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return capital.endsWith(".") ? capital : capital + ".";
    }
}
