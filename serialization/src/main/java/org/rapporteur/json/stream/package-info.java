/**
 * Reads, writes and validates values one by one, in files of any size.
 *
 * <p>Start at {@link org.rapporteur.json.stream.RecordReader}, {@link org.rapporteur.json.stream.RecordWriter} and
 * {@link org.rapporteur.json.stream.RecordValidator}. Code that reads or writes a single value does not belong here.
 */
@NullMarked
package org.rapporteur.json.stream;

import org.jspecify.annotations.NullMarked;
