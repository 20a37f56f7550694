package org.rapporteur.json.databind;

import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/** Names values of the model after their public types, for mappers that wrap them into an object of one property. */
final class RootNames extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1;

    @Override
    public @Nullable PropertyName findRootName(MapperConfig<?> config, AnnotatedClass annotated) {
        Class<?> raw = annotated.getRawType();
        boolean isImplementation =
                Serialization.codec(raw).isPresent() && !raw.isInterface() && !Modifier.isPublic(raw.getModifiers());
        return isImplementation ? PropertyName.construct(raw.getInterfaces()[0].getSimpleName()) : null;
    }
}
