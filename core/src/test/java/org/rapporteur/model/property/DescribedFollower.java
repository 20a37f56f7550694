package org.rapporteur.model.property;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.property.ValueKind.PartKind;

/**
 * Follows steps by the description of a type instead of generated code. Parts are followed by generated code.
 *
 * @param <T> the type
 */
record DescribedFollower<T>(TypeDescription<T, ?> type) implements Follower<T> {
    @Override
    public List<String> properties() {
        return type.properties().stream().map(Property::name).toList();
    }

    @Override
    public <S> void follow(T value, Steps<S> steps, @Nullable Pointer at, S state) {
        List<String> names = properties();
        for (int i = 0; i < names.size(); i++) {
            Property<T, ?, ?> property = type.properties().get(i);
            Object found = property.present(value);
            if (found != null && steps.have(i)) {
                Pointer place = steps.enter(i, found, at, state);
                List<?> elements = property.isList() ? (List<?>) found : List.of(found);
                for (int j = 0; j < elements.size(); j++) {
                    Pointer each = place != null && property.isList() ? place.at(j) : place;
                    steps.visitElement(i, elements.get(j), each, state);
                    Steps<S> inside = steps.inside(i);
                    if (inside != null && property.kind() instanceof PartKind<?>) {
                        inside.follow(elements.get(j), each, state);
                    }
                }
            }
        }
        steps.visit(type.extensions(value), at, state);
    }
}
