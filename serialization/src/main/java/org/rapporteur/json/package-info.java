/**
 * Reads and writes the types of the model as JSON.
 *
 * <p>Start at {@link org.rapporteur.json.JsonReader} and {@link org.rapporteur.json.JsonWriter}. This package checks
 * the form of values; the validators of core check their content. No signature of an exported package refers to a type
 * of a JSON library.
 */
@NullMarked
package org.rapporteur.json;

import org.jspecify.annotations.NullMarked;
