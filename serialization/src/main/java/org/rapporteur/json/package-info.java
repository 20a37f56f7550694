/**
 * Reads and writes the types of the model as JSON.
 *
 * <p>Start at {@link org.rapporteur.json.JsonReader} and {@link org.rapporteur.json.JsonWriter}. Reading keeps what this
 * version does not know, and is strict about everything else: whatever the input, the outcome is a value or a list of
 * {@link org.rapporteur.json.Problem problems}. What a well-formed value means is not judged here; that is for the
 * validators. No type of a JSON library stands in a signature of this package.
 */
@NullMarked
package org.rapporteur.json;

import org.jspecify.annotations.NullMarked;
