/**
 * Declarative descriptions of the types, and the code that reads and writes values with them.
 *
 * <p>{@link org.rapporteur.json.shape.Shapes} lists every type. A {@link org.rapporteur.json.shape.Shape} is an ordered
 * list of properties with their names in JSON and their codecs; the properties themselves are described in core ({@code
 * org.rapporteur.model.property}). This package is exported only to the module that integrates Jackson. The public API
 * consists of {@link org.rapporteur.json.JsonReader} and {@link org.rapporteur.json.JsonWriter}.
 */
@NullMarked
package org.rapporteur.json.shape;

import org.jspecify.annotations.NullMarked;
