/**
 * Fast codecs for JSON in UTF-8, which read valid documents and write typical values. The build generates the codecs of
 * the types of the model from the descriptions in core ({@code org.rapporteur.model.property}).
 *
 * <p>Start at {@link org.rapporteur.json.fast.FastCodec}. Problems and their descriptions do not belong here: if a fast
 * codec refuses a document, the shape reads it. Not exported.
 */
@NullMarked
package org.rapporteur.json.fast;

import org.jspecify.annotations.NullMarked;
