/**
 * Answers as of a day: who held which stance, which membership and which office, what stood in the way, and from which
 * records each answer follows.
 *
 * <p>The queries of {@link org.rapporteur.dossier.StanceQueries} and {@link org.rapporteur.dossier.OfficeQueries} return
 * these types. All of them are immutable and thread-safe.
 *
 * <h2>As of a day</h2>
 *
 * <p>The answer is the latest record that was known by the day. {@link org.rapporteur.dossier.answer.Standing#HELD HELD}
 * means that the day lies on the dates of the record, {@link org.rapporteur.dossier.answer.Standing#LAST_KNOWN LAST_KNOWN}
 * that it lies after them. Dates are compared as {@link org.rapporteur.time.Edtf} compares them, as they stand and
 * without any tolerance for time zones.
 *
 * <ul>
 *   <li>A record whose date is certainly after the day is left out. A record without a date, or whose date may be after the
 *       day, is kept, with the certainty {@code POSSIBLY}.
 *   <li>A record gives way to one that is certainly known by the day, if it certainly ends before the other begins, or if it
 *       certainly begins before the other begins and ends before the other ends or before the day. Ends count, because one
 *       day often ends one period and begins the next.
 *   <li>A record also gives way to a known one that {@code supersedes} it, directly or through others. A link orders nothing
 *       if the dates are certainly in the other order, or if it is part of a cycle.
 *   <li>Records that cannot be ordered are returned together. Two open periods are an example: both last.
 *   <li>Records with a withdrawn revision are no answers, and neither date nor support others.
 * </ul>
 *
 * <p>{@link org.rapporteur.time.Certainty#YES YES} means that the answer is the latest known one by every reading of the
 * dates, or certainly held on the day. {@link org.rapporteur.time.Certainty#POSSIBLY POSSIBLY} means that another record
 * may be later, or that this one may be from after the day. {@code NO} does not occur. Ids that are linked by
 * {@code same-as} are different actors here.
 */
@NullMarked
package org.rapporteur.dossier.answer;

import org.jspecify.annotations.NullMarked;
