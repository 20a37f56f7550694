/**
 * Reads and writes the types of the model inside other types, with a mapper of Jackson 3.
 *
 * <p>Start at {@link org.rapporteur.json.databind.RapporteurModule}. Whole documents of the model do not need a mapper:
 * use {@link org.rapporteur.json.JsonReader} and {@link org.rapporteur.json.JsonWriter}, which can also collect all
 * problems.
 */
@NullMarked
package org.rapporteur.json.databind;

import org.jspecify.annotations.NullMarked;
