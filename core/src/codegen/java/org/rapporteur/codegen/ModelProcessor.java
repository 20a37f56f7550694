package org.rapporteur.codegen;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

    /** Returns the content of each file by its path in the directory of generated sources. */
    Map<String, String> files() {
        return files;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        List<TypeElement> built = ElementFilter.typesIn(round.getRootElements()).stream()
                .filter(ModelProcessor::isBuilt)
                .toList();
        Set<String> parts = new TreeSet<>();
        for (TypeElement type : built) {
            if (!isA("Entity", type) && !name(type).equals("Dossier")) {
                parts.add(name(type));
            }
        }
        Set<String> followed = new TreeSet<>();
        for (TypeElement type : built) {
            List<Attribute> attributes = Attribute.of(type, processingEnv.getElementUtils());
            put(PACKAGE, name(type) + "Setters", new SettersSource(name(type), attributes).text());
            if (!isA("Entity", type) || isA("KnownEntity", type)) {
                followed.add(name(type));
                put(
                        FollowerSource.PACKAGE,
                        name(type) + "Follower",
                        new FollowerSource(name(type), attributes, parts).text());
            }
        }
        if (!followed.isEmpty()) {
            put(FollowerSource.PACKAGE, "Followers", FollowerSource.all(followed));
        }
        return false;
    }

    private void put(String inPackage, String name, String content) {
        files.put(inPackage.replace('.', '/') + '/' + name + ".java", content);
    }

    private static boolean isBuilt(TypeElement type) {
        return type.getAnnotationMirrors().stream()
                .anyMatch(mirror -> mirror.getAnnotationType().toString().endsWith("Value.Immutable"));
    }

    private boolean isA(String supertype, TypeElement type) {
        TypeElement found = processingEnv.getElementUtils().getTypeElement(PACKAGE + '.' + supertype);
        return processingEnv.getTypeUtils().isAssignable(type.asType(), found.asType());
    }

    private static String name(TypeElement type) {
        return type.getSimpleName().toString();
    }
}
