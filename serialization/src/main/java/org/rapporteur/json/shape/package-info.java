/**
 * The declarative description of each type, and the machinery that reads and writes by it.
 *
 * <p>{@link org.rapporteur.json.shape.Shapes} names every type; a {@link org.rapporteur.json.shape.Shape} is an ordered list
 * of properties, and the single place where a property's name in JSON, its codec and whether it is required are stated.
 * Exported to the module for mappers alone: users meet {@link org.rapporteur.json.JsonReader} and
 * {@link org.rapporteur.json.JsonWriter}.
 */
@NullMarked
package org.rapporteur.json.shape;

import org.jspecify.annotations.NullMarked;
