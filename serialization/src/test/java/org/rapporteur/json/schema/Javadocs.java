package org.rapporteur.json.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.json.shape.ValueType.ConstantType;
import org.rapporteur.json.shape.ValueType.Member;
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

    private static final Map<Class<?>, String> TEXTS = new ConcurrentHashMap<>();

    private Javadocs() {}

    /** The first sentence about a type. */
    static String of(Class<?> type) {
        return find(type, declaration(type))
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
        return find(term.getClass(), constant(term))
                .orElseThrow(() -> new IllegalStateException("no Javadoc of " + term.getClass() + " " + term));
    }

    private static String declaration(Class<?> type) {
        return "public (?:sealed |final |abstract )*(?:interface|enum|record|class) " + type.getSimpleName() + "\\b";
    }

    private static String constant(Term term) {
        return term instanceof Enum<?> closed
                ? closed.name() + "[,;(]"
                : "public static final \\w+ \\w+ =\\s+new \\w+\\(\"" + Pattern.quote(term.token()) + "\"\\)";
    }

    /** The version that brought a property: its own, or that of the type that declares it. */
    static String since(Class<?> type, Member member) {
        boolean isDeclared = !(member.value() instanceof ConstantType);
        Class<?> declaring = isDeclared ? declaring(type, member.name()) : type;
        return comment(declaring, accessor(member.name()))
                .flatMap(Javadocs::since)
                .orElseGet(() -> since(declaring));
    }

    /** The version that brought a term: its own, or that of its vocabulary. */
    static String since(Term term) {
        return comment(term.getClass(), constant(term))
                .flatMap(Javadocs::since)
                .orElseGet(() -> since(term.getClass()));
    }

    private static String since(Class<?> type) {
        return comment(type, declaration(type))
                .flatMap(Javadocs::since)
                .orElseThrow(() -> new IllegalStateException("no @since of " + type.getName()));
    }

    private static Optional<String> since(String comment) {
        Matcher since = Pattern.compile("@since ([0-9.]+)").matcher(comment);
        return since.find() ? Optional.of(since.group(1)) : Optional.empty();
    }

    private static Optional<String> find(Class<?> type, String declaration) {
        return comment(type, declaration).map(Javadocs::plain);
    }

    private static Optional<String> comment(Class<?> type, String declaration) {
        Matcher matcher = Pattern.compile(COMMENT + ANNOTATIONS + declaration, Pattern.DOTALL)
                .matcher(TEXTS.computeIfAbsent(type, Javadocs::source));
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static String source(Class<?> type) {
        try {
            return Files.readString(SOURCES.resolve(type.getName().replace('.', '/') + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the first paragraph as a sentence with a capital letter and a full stop, without the tags of Javadoc. */
    static String plain(String comment) {
        String words = comment.replaceAll("\\s*\\n\\s*\\*", " ")
                .strip()
                .replaceFirst("<p>.*", "")
                .replaceFirst("^\\{@return (.*)}$", "$1")
                .replaceFirst("\\s@(?:throws|since|param|return)\\b.*", "")
                .replaceAll("\\{@(?:code|literal)\\s+([^}]+)}", "$1")
                .replaceAll("\\{@(?:link|linkplain)\\s+(?:[^\\s}(]+(?:\\([^)]*\\))?\\s+)?([^}]+)}", "$1")
                .replaceAll("[\\w.]*#(\\w+)(?:\\(\\))?", "$1")
                .replaceAll("</?\\w+>", "")
                .replaceAll("\\s+", " ")
                .strip();
        String capital = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return capital.endsWith(".") ? capital : capital + ".";
    }
}
