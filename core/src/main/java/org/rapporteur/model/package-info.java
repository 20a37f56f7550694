/**
 * The immutable types of reported diplomacy: who said what, who met whom, who stands where, and by which source.
 *
 * <p>Start at {@link org.rapporteur.model.Dossier}, which holds the entities, or at {@link org.rapporteur.model.Statement}.
 * Every value is immutable and thread-safe, and none can be ill-formed: factories and builders refuse with an
 * {@link org.rapporteur.model.IllFormedException} that names the field and quotes the value, or with a
 * {@link org.rapporteur.model.MissingAttributeException}; both are {@link java.lang.IllegalArgumentException}s, and so is
 * what the terms throw. Null is refused with a {@link java.lang.NullPointerException}. What is well-formed yet
 * doubtful is the matter of the validators; JSON is the matter of the serialization module.
 */
@NullMarked
package org.rapporteur.model;

import org.jspecify.annotations.NullMarked;
