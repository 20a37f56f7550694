/**
 * The canonical form of values (RFC 8785).
 *
 * <p>Start at {@link org.rapporteur.json.canonical.CanonicalEncoder}. Digests do not belong here.
 */
@NullMarked
package org.rapporteur.json.canonical;

import org.jspecify.annotations.NullMarked;
