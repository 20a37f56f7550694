package org.rapporteur.model.property;

import java.util.List;

/** What the properties of one object must be beside each other. Builders check it; schemas state it. */
public sealed interface Constraint {
    /** {@return the names of the properties} */
    List<String> properties();

    /**
     * At least one of the properties is present.
     *
     * @param properties their names
     */
    record AtLeastOne(List<String> properties) implements Constraint {}

    /**
     * All of the properties are present, or none.
     *
     * @param properties their names
     */
    record AllOrNone(List<String> properties) implements Constraint {}
}
