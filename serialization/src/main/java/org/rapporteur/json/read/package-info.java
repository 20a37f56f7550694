/**
 * What is said to a reader, and what it answers.
 *
 * <p>Start at {@link org.rapporteur.json.read.ReadOptions} and {@link org.rapporteur.json.read.ReadResult}. Whatever the input, the
 * outcome is a value or a list of {@link org.rapporteur.json.read.Problem problems}. These are plain values: what reads is in other
 * packages, all of which may depend on this one.
 */
@NullMarked
package org.rapporteur.json.read;

import org.jspecify.annotations.NullMarked;
