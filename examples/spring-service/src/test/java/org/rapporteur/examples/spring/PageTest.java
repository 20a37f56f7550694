package org.rapporteur.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** The requests in docs/spring.md have the responses that stand there. */
@WebMvcTest
class PageTest {
    private static final Path PAGE = Path.of("..", "..", "docs", "spring.md");
    private static final String DOSSIER = "{\"format\":\"rapporteur/1\",\"sources\":[{\"type\":\"Source\",\"id\":\"report\"}]}";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JsonMapper mapper;

    @Test
    void whatTheServiceRefusesIsAnsweredByTheProblemOnThePage() throws IOException {
        List<String> blocks = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(blocks).hasSize(4);
        assertThat(put("talks", blocks.get(0))).hasStatus(400).bodyJson().isStrictlyEqualTo(blocks.get(1));
        assertThat(put("talks", blocks.get(2))).hasStatus(422).bodyJson().isStrictlyEqualTo(blocks.get(3));
    }

    @Test
    void theServiceGivesWhatItTook() {
        assertThat(put("taken", DOSSIER)).hasStatusOk().bodyText().isEqualTo(DOSSIER);
        assertThat(mvc.get().uri("/dossiers/taken")).hasStatusOk().bodyText().isEqualTo(DOSSIER);
        assertThat(mvc.get().uri("/dossiers/unheard-of")).hasStatus(404);
    }

    @Test
    void whatIsNotJsonIsRefused() {
        assertThat(put("cut", "{")).hasStatus(400);
    }

    @Test
    void thePageNamesTheVersionsThatAreTested() throws IOException {
        assertThat(Files.readString(PAGE))
                .contains("Spring Boot " + SpringBootVersion.getVersion())
                .contains("Jackson " + mapper.version());
    }

    private MvcTestResult put(String name, String json) {
        return mvc.put()
                .uri("/dossiers/" + name)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }
}
