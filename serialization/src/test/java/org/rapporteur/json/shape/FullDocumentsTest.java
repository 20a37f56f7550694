package org.rapporteur.json.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
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

    @TestFactory
    Stream<DynamicTest> shapesHaveAPropertyForEachAccessorOfTheirTypeAndNoOther() {
        return shapes().map(shape -> DynamicTest.dynamicTest(shape.name(), () -> {
            List<String> properties = new ArrayList<>(shape.propertyNames());
            properties.remove(shape == DossierShape.DOSSIER ? "format" : "type"); // the type itself gives their value
            assertThat(properties).containsExactlyInAnyOrderElementsOf(accessors(shape.name()));
        }));
    }

    /** What takes nothing and gives a part of the value: neither a copy, nor a builder, nor what no shape names. */
    private static List<String> accessors(String type) throws ClassNotFoundException {
        Class<?> model = Class.forName("org.rapporteur.model." + type);
        return Stream.of(model.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isBridge() && method.getParameterCount() == 0)
                .filter(method -> method.getReturnType() != model)
                .map(Method::getName)
                .filter(name -> !name.equals("toBuilder") && !name.equals("extensions"))
                .distinct()
                .toList();
    }

    private static Stream<Shape<?, ?>> shapes() {
        Stream<Shape<?, ?>> parts = Stream.of(
                DossierShape.DOSSIER,
                PartShapes.IDENTIFIER,
                PartShapes.CITATION,
                PartShapes.NAME,
                PartShapes.PLACE,
                PartShapes.TOPIC,
                PartShapes.PARTY,
                PartShapes.PARTICIPANT,
                PartShapes.LINK,
                PartShapes.SCHEDULE,
                PartShapes.OUTCOME,
                PartShapes.TENURE,
                PartShapes.CONDITION,
                PartShapes.ASSESSMENT,
                PartShapes.REVISION);
        return Stream.concat(parts, EntityShapes.KINDS.stream().map(EntityKind::shape));
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
