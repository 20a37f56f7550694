/**
 * Names that may be of one actor although they are spelt differently: in another script, by another rule of
 * transliteration, in another language, without diacritics, with initials.
 *
 * <p>A match is a reason to look, and never a proof: two persons can have one name. {@link
 * org.rapporteur.dossier.name.NameMatch} compares two names, and {@link org.rapporteur.dossier.name.NameIndex} searches
 * the names of many actors.
 */
@NullMarked
package org.rapporteur.dossier.name;

import org.jspecify.annotations.NullMarked;
