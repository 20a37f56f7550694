/**
 * Text operations that the packages of this library share: quoting values in messages, filling templates, parsing and
 * formatting instants.
 *
 * <p>The package is exported only to the other modules of the library.
 */
@NullMarked
package org.rapporteur.text;

import org.jspecify.annotations.NullMarked;
