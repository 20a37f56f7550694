/**
 * Handles compressed files and files that are replaced atomically.
 *
 * <p>Start at {@link org.rapporteur.json.file.AtomicFile}. The content of files does not belong here.
 */
@NullMarked
package org.rapporteur.json.file;

import org.jspecify.annotations.NullMarked;
