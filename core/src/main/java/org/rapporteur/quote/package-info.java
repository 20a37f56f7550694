/** How refused values are quoted in messages. Not exported: it serves the packages of this library alone. */
@NullMarked
package org.rapporteur.quote;

import org.jspecify.annotations.NullMarked;
