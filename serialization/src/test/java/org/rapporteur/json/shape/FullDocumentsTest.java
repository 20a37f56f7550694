package org.rapporteur.json.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.property.EntityTypes;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A golden {@code full.json} has every property of its type in the order of the shape, then one that is unknown. */
class FullDocumentsTest {
    @TestFactory
    Stream<DynamicTest> fullDocumentsHaveEveryPropertyInTheOrderOfTheShapeAndAnUnknownOne() {
        return shapes().map(shape -> DynamicTest.dynamicTest(shape.name(), () -> {
            List<String> names = namesIn(golden(shape));
            List<String> known = shape.propertyNames();
            assertThat(names).startsWith(known.toArray(String[]::new)).hasSize(known.size() + 1);
        }));
    }

    private static Stream<Shape<?, ?>> shapes() {
        return Stream.of(
                        Stream.of(DossierShape.DOSSIER),
                        EntityTypes.parts().stream().map(PartShapes::of),
                        EntityKind.known().stream().map(EntityShapes::of))
                .flatMap(shapes -> shapes);
    }

    private static String golden(Shape<?, ?> shape) throws IOException {
        String folder = shape.name().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        String path = "/golden/" + folder + "/valid/full.json";
        try (InputStream in = Objects.requireNonNull(FullDocumentsTest.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> namesIn(String json) {
        List<String> names = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                names.add(parser.currentName());
                parser.nextToken();
                parser.skipChildren();
            }
        }
        return names;
    }
}
