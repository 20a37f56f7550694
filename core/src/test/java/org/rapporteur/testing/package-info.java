/**
 * Test support for users: assertions on reports and records for AssertJ, and small records to start a test from.
 *
 * <p>Start at {@link org.rapporteur.testing.RapporteurAssertions} and {@link org.rapporteur.testing.Samples}. It is in the
 * jar of classifier {@code tests}, which is for the class path of tests alone and brings no AssertJ along. A failure shows
 * all that a report holds, so that nobody has to run the test again to see it.
 */
@NullMarked
package org.rapporteur.testing;

import org.jspecify.annotations.NullMarked;
