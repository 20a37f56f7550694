/**
 * The properties of every type of the model, each stated once: name, accessor, setter, presence and kind of value.
 *
 * <p>Start at {@link org.rapporteur.model.property.EntityTypes}. Everything that walks over a value works by these descriptions:
 * references, checks of text, what a citation may concern, and the codecs. What a property means is said by the Javadoc of its
 * accessor. What only JSON has, such as the property {@code type}, is stated where JSON is read and written.
 *
 * <p>Exported to the modules of this library alone.
 */
@NullMarked
package org.rapporteur.model.property;

import org.jspecify.annotations.NullMarked;
