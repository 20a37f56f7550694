/** Dates as sources give them: ISO 8601-2 (EDTF). */
@NullMarked
package org.rapporteur.time;

import org.jspecify.annotations.NullMarked;
