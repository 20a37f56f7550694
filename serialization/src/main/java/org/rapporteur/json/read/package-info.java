/**
 * The options and results of readers.
 *
 * <p>Start at {@link org.rapporteur.json.read.ReadOptions} and {@link org.rapporteur.json.read.ReadResult}. For every
 * input, the result is a value or a list of {@link org.rapporteur.json.read.Problem problems}. The types of this
 * package only hold data; the readers are in other packages, which may all depend on this one.
 */
@NullMarked
package org.rapporteur.json.read;

import org.jspecify.annotations.NullMarked;
