/**
 * Inputs that are held in memory as a whole, in each format, and the code that reads values from them.
 *
 * <p>Start at {@link org.rapporteur.json.document.Documents}, which creates them, and {@link
 * org.rapporteur.json.document.DocumentReader}. All code that depends on the format is here, including the use of
 * Jackson's parsers and generators. The properties of types do not belong here.
 */
@NullMarked
package org.rapporteur.json.document;

import org.jspecify.annotations.NullMarked;
