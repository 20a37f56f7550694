/**
 * Reads and writes the types of the model as JSON.
 *
 * <p>Start at {@link org.rapporteur.json.JsonReader} and {@link org.rapporteur.json.JsonWriter}. What a well-formed value means is
 * not judged here; that is for the validators. No type of a JSON library stands in a signature of this package, or of those beside it
 * that are exported.
 */
@NullMarked
package org.rapporteur.json;

import org.jspecify.annotations.NullMarked;
