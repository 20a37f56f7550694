package org.rapporteur.testing.json;

import org.rapporteur.json.read.ReadResult;

/**
 * The start of each assertion on reading; import it beside AssertJ's own {@code assertThat}.
 *
 * <pre>{@code
 * assertThat(reader.tryRead(json)).succeeds().isEqualTo(dossier);
 * assertThat(reader.tryRead(json)).hasProblem(ProblemCode.ILL_FORMED_VALUE).at("/statements/0/date").onLine(3);
 * }</pre>
 *
 * @since 0.1
 */
public final class JsonAssertions {
    private JsonAssertions() {}

    /**
     * Asserts what became of an input.
     *
     * @param <T> the type of the value
     * @param actual the result
     * @return the assertions on it
     */
    public static <T> ReadResultAssert<T> assertThat(ReadResult<T> actual) {
        return new ReadResultAssert<>(actual);
    }
}
