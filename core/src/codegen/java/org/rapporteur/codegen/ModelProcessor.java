package org.rapporteur.codegen;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads the types of the model that have a builder. */
@SupportedAnnotationTypes("*")
final class ModelProcessor extends AbstractProcessor {
    /** The package of the types. */
    static final String PACKAGE = "org.rapporteur.model";

    private final Map<String, String> files = new TreeMap<>();

    /** Returns the content of each file by its name. */
    Map<String, String> files() {
        return files;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
            boolean isBuilt = type.getAnnotationMirrors().stream()
                    .anyMatch(mirror -> mirror.getAnnotationType().toString().endsWith("Value.Immutable"));
            if (isBuilt) {
                String name = type.getSimpleName().toString();
                files.put(
                        name + "Setters.java",
                        new SettersSource(name, Attribute.of(type, processingEnv.getElementUtils())).text());
            }
        }
        return false;
    }
}
