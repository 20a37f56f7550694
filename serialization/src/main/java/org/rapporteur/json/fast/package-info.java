/**
 * The fast way for JSON in UTF-8: reads what is good and writes what is common, by code that is made from the shapes.
 *
 * <p>Start with {@link org.rapporteur.json.fast.FastCodec}. What is wrong, and words for it, do not belong here: whoever reads
 * turns to the shapes then. Not exported.
 */
@NullMarked
package org.rapporteur.json.fast;

import org.jspecify.annotations.NullMarked;
