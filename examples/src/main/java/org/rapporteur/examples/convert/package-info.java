/** How to convert dossiers from and to the formats of others, and how to see what is lost. */
@NullMarked
package org.rapporteur.examples.convert;

import org.jspecify.annotations.NullMarked;
