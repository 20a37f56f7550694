/** How to have a program such as a language model write dossiers: it writes, we decode and validate, it repairs. */
@NullMarked
package org.rapporteur.examples.extraction;

import org.jspecify.annotations.NullMarked;
