/**
 * Inputs that are held whole, in each format, and what reads a value from one.
 *
 * <p>Start at {@link org.rapporteur.json.document.Documents}, which makes them, and
 * {@link org.rapporteur.json.document.DocumentReader}. All that depends on the format is here, and so are the parsers and generators
 * of Jackson. What the properties of a type are does not belong here.
 */
@NullMarked
package org.rapporteur.json.document;

import org.jspecify.annotations.NullMarked;
