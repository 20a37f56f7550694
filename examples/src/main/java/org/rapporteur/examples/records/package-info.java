/** How to read a file of any size record by record, tell its problems by line, and show how far one is. */
@NullMarked
package org.rapporteur.examples.records;

import org.jspecify.annotations.NullMarked;
