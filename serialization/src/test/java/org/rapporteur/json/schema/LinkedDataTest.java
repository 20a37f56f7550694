package org.rapporteur.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions in SPARQL to a dossier in Jena; docs/linked-data.md shows them with these answers. */
class LinkedDataTest {
    @ParameterizedTest
    @ValueSource(strings = {"who-opposed-what", "offices-of-a-person", "meetings-of-a-forum"})
    void theGuideShowsTheQuestionAndItsAnswer(String question) throws IOException {
        Model model = LinkedData.loaded(resource("dossier.json"));
        String query = resource(question + ".rq");

        String answer = answer(model, query);

        assertThat(Files.readString(Path.of("..", "docs", "linked-data.md")))
                .contains("```sparql\n" + query + "```\n\n" + answer);
    }

    private static String answer(Model model, String query) {
        try (QueryExecution execution = QueryExecution.model(model).query(query).build()) {
            ResultSet results = execution.execSelect();
            List<String> names = results.getResultVars();
            List<String> rows = new ArrayList<>();
            rows.add(row(names));
            rows.add("|---".repeat(names.size()) + "|\n");
            results.forEachRemaining(result ->
                    rows.add(row(names.stream().map(name -> cell(result, name)).toList())));
            return String.join("", rows);
        }
    }

    private static String row(List<String> cells) {
        return cells.stream().map(cell -> "| " + cell + " ").collect(Collectors.joining()) + "|\n";
    }

    private static String cell(QuerySolution result, String name) {
        RDFNode node = result.get(name);
        if (node == null) {
            return "";
        }
        return node.isLiteral()
                ? node.asLiteral().getLexicalForm()
                : "`<" + node.asResource().getURI() + ">`";
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = LinkedDataTest.class.getResourceAsStream("/linked-data/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
