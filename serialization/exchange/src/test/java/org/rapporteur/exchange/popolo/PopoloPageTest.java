package org.rapporteur.exchange.popolo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of the page about Popolo are those of the mapping. {@code -Drapporteur.update=true} writes them anew. */
class PopoloPageTest {
    private static final Path PAGE = Path.of("../../docs/popolo.md");
    private static final String HEADING = "## Each property\n";

    @Test
    void thePageHasEachFieldOfEachTable() throws IOException {
        String page = Files.readString(PAGE);
        String before = page.substring(0, page.indexOf(HEADING) + HEADING.length());
        String made = before + tables();
        if (Boolean.getBoolean("rapporteur.update")) {
            Files.writeString(PAGE, made);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(made);
    }

    private static String tables() {
        StringBuilder text = new StringBuilder();
        Set<String> tableless = new HashSet<>(PopoloSchemas.classes().keySet());
        for (Table table : Tables.ALL) {
            tableless.remove(table.name());
            text.append("\n### `")
                    .append(table.name())
                    .append("`: ")
                    .append(table.record())
                    .append("\n\n");
            text.append("| Popolo | Here | How |\n|---|---|---|\n");
            for (Field field : table.fields()) {
                text.append("| `")
                        .append(field.theirs())
                        .append("` | `")
                        .append(field.ours().replace('/', '.'))
                        .append("` | ");
                text.append(field.how()).append(" |\n");
            }
            line("Become records: ", embedded(table), text);
            line("Kept as extensions: ", kept(table), text);
        }
        line(
                "Kept whole, since they have no table: ",
                tableless.stream().sorted().toList(),
                text);
        return text.toString();
    }

    private static void line(String words, List<String> names, StringBuilder text) {
        if (!names.isEmpty()) {
            text.append('\n').append(words);
            text.append(names.stream().map(name -> '`' + name + '`').collect(Collectors.joining(", ")))
                    .append(".\n");
        }
    }

    private static List<String> embedded(Table table) {
        Optional<PopoloClass> kind = PopoloClass.ofType(table.name());
        return table == Tables.OUTCOMES ? List.of() : kind.map(Embedded::names).orElse(List.of());
    }

    /** What the schema of a class has and no table of the class maps. */
    private static List<String> kept(Table table) {
        Set<String> mapped = Tables.ALL.stream()
                .filter(each -> each.name().equals(table.name()))
                .flatMap(each -> each.fields().stream())
                .map(Field::theirs)
                .collect(Collectors.toSet());
        boolean first = Tables.ALL.stream()
                        .filter(each -> each.name().equals(table.name()))
                        .findFirst()
                        .orElseThrow()
                == table;
        Stream<String> names =
                first ? PopoloSchemas.classes().getOrDefault(table.name(), Map.of()).keySet().stream() : Stream.of();
        return names.filter(name -> !mapped.contains(name)
                        && !name.equals("id")
                        && !name.endsWith("_date")
                        && !embedded(table).contains(name))
                .sorted()
                .toList();
    }
}
