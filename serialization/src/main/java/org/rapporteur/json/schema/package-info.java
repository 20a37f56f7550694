/** The format in other languages than Java: start at {@link org.rapporteur.json.schema.ModelFile}. */
@NullMarked
package org.rapporteur.json.schema;

import org.jspecify.annotations.NullMarked;
