/** How to bring two dossiers together, and how to see in what they differ. */
@NullMarked
package org.rapporteur.examples.together;

import org.jspecify.annotations.NullMarked;
