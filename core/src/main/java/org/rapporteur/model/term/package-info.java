/** The vocabularies: open terms, which keep a token they do not know, and closed enums. */
@NullMarked
package org.rapporteur.model.term;

import org.jspecify.annotations.NullMarked;
