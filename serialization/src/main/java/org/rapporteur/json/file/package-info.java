/**
 * What is special about files: names that end in {@code .gz}, and files that are whole or not there.
 *
 * <p>Start at {@link org.rapporteur.json.file.AtomicFile}. What files hold does not belong here.
 */
@NullMarked
package org.rapporteur.json.file;

import org.jspecify.annotations.NullMarked;
