/**
 * Dates as sources give them, in the notation of ISO 8601-2:2019 (the Extended Date/Time Format, EDTF), levels 0, 1
 * and 2.
 *
 * <p>Start at {@link org.rapporteur.time.Edtf#parse Edtf.parse}: a value keeps its text to the character, tells the
 * first and last day it can mean, and compares itself with others in three values, because a date known as "autumn
 * 2023" can be before another only possibly.
 *
 * <p>Clocks, time zones, recurring dates, durations and calendars other than the proleptic Gregorian do not belong
 * here.
 */
@NullMarked
package org.rapporteur.time;

import org.jspecify.annotations.NullMarked;
