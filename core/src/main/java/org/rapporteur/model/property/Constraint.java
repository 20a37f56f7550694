package org.rapporteur.model.property;

import java.util.List;

/** A dependency between properties of one object. Builders check it, and schemas state it. */
public sealed interface Constraint {
    /** {@return the names of the properties} */
    List<String> properties();

    /**
     * At least one of the properties must be present.
     *
     * @param properties their names
     */
    record AtLeastOne(List<String> properties) implements Constraint {}

    /**
     * Either all of the properties or none of them must be present.
     *
     * @param properties their names
     */
    record AllOrNone(List<String> properties) implements Constraint {}
}
