/**
 * The canonical form of a value, by RFC 8785.
 *
 * <p>Start at {@link org.rapporteur.json.canonical.CanonicalEncoder}, by which a shape writes. Digests do not belong here.
 */
@NullMarked
package org.rapporteur.json.canonical;

import org.jspecify.annotations.NullMarked;
