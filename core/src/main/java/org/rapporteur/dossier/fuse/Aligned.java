package org.rapporteur.dossier.fuse;

import org.rapporteur.model.KnownEntity;

/**
 * A record that is compared.
 *
 * @param place its place among all records
 * @param side the place of its dossier
 * @param record the record
 */
record Aligned(int place, int side, KnownEntity record) {}
