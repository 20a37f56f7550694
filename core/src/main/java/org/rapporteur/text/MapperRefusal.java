package org.rapporteur.text;

/**
 * The words for a mapper of Jackson that lacks the module for the types of the model.
 *
 * <p>Such a mapper finds no getters, and would write {@code {}} without an error. The private methods that are annotated
 * {@code @JsonValue} let it fail instead. On the module path the mapper may not call them, so that its own message shows only
 * their name, which says the same. A mapper with the module never asks them. The annotation is needed only at compile time: a
 * JVM ignores an annotation whose class it does not find.
 */
public final class MapperRefusal {
    private MapperRefusal() {}

    /** {@return the exception to throw} */
    public static IllegalStateException exception() {
        return new IllegalStateException("register org.rapporteur.json.databind.RapporteurModule with the mapper;"
                + " it is in the artifact rapporteur-databind");
    }
}
