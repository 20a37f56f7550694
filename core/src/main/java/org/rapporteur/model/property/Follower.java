package org.rapporteur.model.property;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Follows the steps of a walk through the values of one type. The build generates one for each type from its accessors.
 *
 * @param <T> the type
 */
interface Follower<T> {
    /** {@return the names of the properties of the type, in the order of documents; their indices are those of steps} */
    List<String> properties();

    /**
     * Visits the selected values of a value.
     *
     * @param <S> the state that is passed to visits
     * @param value the value
     * @param steps the steps
     * @param at the place of the value; null if the walk does not provide places
     * @param state the state
     */
    <S> void follow(T value, Steps<S> steps, @Nullable Pointer at, S state);
}
