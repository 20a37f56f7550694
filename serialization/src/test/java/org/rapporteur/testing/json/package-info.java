/**
 * Test support for users: assertions on what the reader gives, for AssertJ.
 *
 * <p>Start at {@link org.rapporteur.testing.json.JsonAssertions}. It is in the jar of classifier {@code tests}, which is for
 * the class path of tests alone and brings no AssertJ along; those on reports and records are in that of core.
 */
@NullMarked
package org.rapporteur.testing.json;

import org.jspecify.annotations.NullMarked;
