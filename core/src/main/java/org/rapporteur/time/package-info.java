/**
 * Dates as sources state them, in the notation of ISO 8601-2:2019 (the Extended Date/Time Format, EDTF), levels 0, 1
 * and 2.
 *
 * <p>Start at {@link org.rapporteur.time.Edtf#parse Edtf.parse}. A value keeps its text unchanged and knows the first
 * and last day that it can mean. Comparisons have three answers, because a date known only as "autumn 2023" may be only
 * possibly before another.
 *
 * <p>Clocks, time zones, recurring dates, durations and calendars other than the proleptic Gregorian do not belong
 * here.
 */
@NullMarked
package org.rapporteur.time;

import org.jspecify.annotations.NullMarked;
