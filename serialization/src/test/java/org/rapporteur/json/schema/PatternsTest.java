package org.rapporteur.json.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.json.Tree;

/** All patterns of the schemas, as they are in the files, are such that every engine of regular expressions takes them. */
class PatternsTest {
    /** What RE2 lacks, or engines read differently: groups other than {@code (?:}, and all escapes of letters and digits but some. */
    private static final String NOT_PORTABLE =
            "\\(\\?[^:]|\\((?!\\?:)|\\\\[A-Za-mo-qs-wyz0-9]|\\\\x(?![0-9A-F]{2})|[*+?}][+]|\\p{Cs}";

    private static final List<String> PATTERNS = patterns();

    @Test
    void theSchemaForGeneratorsHasNoPatterns() {
        List<String> found = new ArrayList<>();
        collect(Tree.of(ModelFile.GENERATOR_SCHEMA.text()), found);
        assertThat(found).isEmpty();
    }

    @Test
    void noPatternUsesWhatSomeEngineLacks() {
        assertThat(PATTERNS)
                .hasSizeGreaterThan(10)
                .allSatisfy(pattern -> assertThat(pattern).doesNotContainPattern(NOT_PORTABLE));
    }

    @Test
    void everyPatternCompilesInRe2AndInTheJdk() {
        assertThat(PATTERNS).allSatisfy(pattern -> {
            assertThatCode(() -> com.google.re2j.Pattern.compile(pattern)).doesNotThrowAnyException();
            assertThatCode(() -> java.util.regex.Pattern.compile(pattern)).doesNotThrowAnyException();
        });
    }

    /** RE2 refuses repetitions of more than 1,000, and Rust programs of more than 10 MB: some 200 bytes for each instruction. */
    @Test
    void noPatternIsLarge() {
        assertThat(PATTERNS).allSatisfy(pattern -> {
            assertThat(pattern).hasSizeLessThan(5_000).doesNotContainPattern("\\{[0-9,]*[0-9]{4}");
            assertThat(com.google.re2j.Pattern.compile(pattern).programSize()).isLessThan(10_000);
        });
    }

    @Test
    void theWholeStringMatchesWhereverAPatternHoldsAForm() {
        assertThat(List.of(
                        Patterns.STRING,
                        Patterns.COUNTRY,
                        Patterns.TERM,
                        Patterns.IRI,
                        Patterns.ID,
                        Patterns.INSTANT,
                        Patterns.DATE,
                        Patterns.LANGUAGE_TAG))
                .allSatisfy(pattern -> assertThat(pattern).startsWith("^(?:").endsWith(")$"))
                .allSatisfy(pattern -> assertThat(PATTERNS).contains(pattern));
    }

    private static List<String> patterns() {
        List<String> found = new ArrayList<>();
        collect(Tree.of(ModelFile.JSON_SCHEMA.text()), found);
        return found;
    }

    private static void collect(@Nullable Object schema, List<String> found) {
        if (schema instanceof Map<?, ?> object) {
            if (object.get("pattern") instanceof String pattern) {
                found.add(pattern);
            }
            object.values().forEach(value -> collect(value, found));
        } else if (schema instanceof List<?> array) {
            array.forEach(value -> collect(value, found));
        }
    }
}
