package org.rapporteur.dossier.answer;

import org.rapporteur.model.Person;
import org.rapporteur.model.Tenure;
import org.rapporteur.time.Certainty;

/**
 * A person who held an office as of a day.
 *
 * @param person the person, from whose record the answer follows
 * @param tenure the tenure, which states whether the person acts only
 * @param standing whether the tenure says that the person held the office on the day
 * @param certainty whether the person certainly is the holder as of the day, or the last one known
 * @since 0.1
 */
public record OfficeHolder(Person person, Tenure tenure, Standing standing, Certainty certainty) {}
