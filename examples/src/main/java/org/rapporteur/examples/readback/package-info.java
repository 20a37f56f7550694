/** How to check that a service in another language has handed a dossier back with nothing lost. */
@NullMarked
package org.rapporteur.examples.readback;

import org.jspecify.annotations.NullMarked;
