/**
 * The immutable types of reported diplomacy: who said what, who met whom, who holds which position, and according to
 * which source.
 *
 * <p>Start at {@link org.rapporteur.model.Dossier}, which holds the records, or at
 * {@link org.rapporteur.model.Statement}. Properties in <em>the dossier's words</em> are written by those who compile
 * the dossier, its authors; other text is quoted from the sources.
 *
 * <p>Every value is immutable, thread-safe and well-formed. Factories and builders throw an
 * {@link org.rapporteur.model.IllFormedException}, which names the field and quotes the value, or a
 * {@link org.rapporteur.model.MissingAttributeException}. Both are {@link java.lang.IllegalArgumentException}s, and
 * terms throw that type as well. A null argument causes a {@link java.lang.NullPointerException}.
 *
 * <p>Whether a well-formed value is plausible is checked by the validators. JSON is read and written by the
 * serialization module.
 */
@NullMarked
package org.rapporteur.model;

import org.jspecify.annotations.NullMarked;
