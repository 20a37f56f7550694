/**
 * Describes the properties of every type of the model: name, accessor, setter, presence and kind of value.
 *
 * <p>Start at {@link org.rapporteur.model.property.EntityTypes}. All code that processes the properties of a value uses
 * these descriptions: references, checks of text, the properties that a citation may concern, and the codecs. The
 * meaning of a property is documented by its accessor. Properties that only JSON has, such as {@code type}, do not
 * belong here.
 *
 * <p>Exported only to the modules of this library.
 */
@NullMarked
package org.rapporteur.model.property;

import org.jspecify.annotations.NullMarked;
