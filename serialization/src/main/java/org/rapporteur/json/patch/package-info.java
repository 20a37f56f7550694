/** The differences between dossiers as JSON Patch (RFC 6902). */
@NullMarked
package org.rapporteur.json.patch;

import org.jspecify.annotations.NullMarked;
