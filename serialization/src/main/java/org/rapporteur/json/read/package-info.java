/**
 * The options of a reader, and its results.
 *
 * <p>Start at {@link org.rapporteur.json.read.ReadOptions} and {@link org.rapporteur.json.read.ReadResult}. Whatever the input, the
 * outcome is a value or a list of {@link org.rapporteur.json.read.Problem problems}. All other packages of JSON may depend on this
 * one. What reads does not belong here.
 */
@NullMarked
package org.rapporteur.json.read;

import org.jspecify.annotations.NullMarked;
