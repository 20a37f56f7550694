package org.rapporteur.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.json.databind.RapporteurModule;
import org.rapporteur.model.Place;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;

/** A service that does not look for modules is given ours by a bean. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "spring.jackson.find-and-add-modules=false")
class ModuleBeanTest {
    @TestConfiguration
    static class Modules {
        @Bean
        JacksonModule rapporteurModule() {
            return new RapporteurModule();
        }
    }

    @Autowired
    private JsonMapper mapper;

    @Test
    void theBeanReadsATypeOfOurs() {
        Place place = mapper.readValue("{\"name\":{\"en\":\"Kyiv\"}}", Place.class);

        assertThat(mapper.writeValueAsString(place)).isEqualTo("{\"name\":{\"en\":\"Kyiv\"}}");
    }
}
