/**
 * Reads and writes the types of the model as JSON.
 *
 * <p>Start at {@link org.rapporteur.json.JsonReader} and {@link org.rapporteur.json.JsonWriter}. What a well-formed value means is
 * for the validators of core to judge. No signature of this package, or of an exported package below it, names a type of a JSON
 * library.
 */
@NullMarked
package org.rapporteur.json;

import org.jspecify.annotations.NullMarked;
