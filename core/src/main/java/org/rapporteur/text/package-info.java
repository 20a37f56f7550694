/**
 * Forms of text that the packages of this library share: how values are quoted in messages,
 * how messages are filled, how instants are written.
 *
 * <p>Not exported but to the other modules of the library.
 */
@NullMarked
package org.rapporteur.text;

import org.jspecify.annotations.NullMarked;
