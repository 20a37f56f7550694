/**
 * The types of the model inside your own, by a mapper of Jackson 3.
 *
 * <p>Start at {@link org.rapporteur.json.databind.RapporteurModule}. Whole documents of the model need no mapper: they are for
 * {@link org.rapporteur.json.JsonReader} and {@link org.rapporteur.json.JsonWriter}, which also collect all problems at once.
 */
@NullMarked
package org.rapporteur.json.databind;

import org.jspecify.annotations.NullMarked;
