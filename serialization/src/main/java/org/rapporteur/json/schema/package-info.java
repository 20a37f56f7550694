/** Descriptions of the format in languages other than Java. Start at {@link org.rapporteur.json.schema.ModelFile}. */
@NullMarked
package org.rapporteur.json.schema;

import org.jspecify.annotations.NullMarked;
