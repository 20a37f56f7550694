/**
 * Files that are compressed, and files that appear under their name once they are whole.
 *
 * <p>Start at {@link org.rapporteur.json.file.AtomicFile}. What files hold does not belong here.
 */
@NullMarked
package org.rapporteur.json.file;

import org.jspecify.annotations.NullMarked;
