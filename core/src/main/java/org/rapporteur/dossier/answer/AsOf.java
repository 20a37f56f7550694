package org.rapporteur.dossier.answer;

import java.time.LocalDate;
import java.util.Objects;
import org.rapporteur.time.Edtf;
import org.rapporteur.time.EdtfException;

/**
 * Something that can be asked how it stood as of a day.
 *
 * @param <A> the answer
 * @since 0.1
 */
public sealed interface AsOf<A> permits Stances, Memberships, OfficeHolders {
    /**
     * Returns how it stood as of a date.
     *
     * @param date the date, usually a day; of a month or a year it is one day that is not known
     * @return the answer, by the records known by then
     */
    A asOf(Edtf date);

    /**
     * Returns how it stood as of a day.
     *
     * @param day a day in the years -9999 to 9999
     * @return the answer, by the records known by then
     * @throws IllegalArgumentException if the year is out of that range
     */
    default A asOf(LocalDate day) {
        return asOf(Edtf.of(Objects.requireNonNull(day, "day")));
    }

    /**
     * Returns how it stood as of a date.
     *
     * @param date the text of the date, such as {@code 2023-10-05}
     * @return the answer, by the records known by then
     * @throws EdtfException if the text is not a date
     */
    default A asOf(String date) {
        return asOf(Edtf.parse(Objects.requireNonNull(date, "date")));
    }

    /**
     * Returns what is known last, whatever the day.
     *
     * @return the answer, by all records; nothing in it is {@link Standing#HELD}
     */
    A latest();
}
