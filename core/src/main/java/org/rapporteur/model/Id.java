package org.rapporteur.model;

import java.text.Normalizer;
import java.util.Objects;
import org.rapporteur.text.Form;
import org.rapporteur.text.Iri;
import org.rapporteur.text.Quote;

/**
 * The identifier of one entity within a dossier, such as {@code kuleba} or {@code https://example.org/statements/17}.
 *
 * <p>An id identifies a record, not a thing in the world; a register identifies the thing by an {@link Identifier}. An
 * id is either an absolute IRI (RFC 3987) or a slug, {@code [A-Za-z0-9][A-Za-z0-9._-]*}, of 1 to 512 characters
 * (Unicode code points) in Unicode normalisation form C. It is unique in a dossier across all kinds of entities.
 *
 * <p>The type parameter prevents, at compile time, that the id of a meeting is used where that of a speaker is
 * expected. It is not part of the value: two ids with the same characters are equal. Immutable and thread-safe.
 *
 * @param <T> the kind of entity that has the id
 * @param value the characters of the id
 * @since 0.1
 */
@SuppressWarnings("UnusedTypeParameter") // checked only where ids are used
public record Id<T extends Entity>(String value) implements NotABean {
    /** The maximum length of an id, in characters (Unicode code points): {@value}. */
    public static final int MAX_LENGTH = 512;

    /**
     * Creates an id.
     *
     * @param value the characters of the id
     * @throws IllFormedException if the value is neither a slug nor an absolute IRI, is too long, or is not in form C
     */
    public Id {
        Objects.requireNonNull(value, "value");
        if (value.isEmpty() || value.codePointCount(0, value.length()) > MAX_LENGTH) {
            throw Checks.refuse("Id.value", "1 to " + MAX_LENGTH + " characters", value);
        }
        if (!Form.isSlug(value)) {
            Checks.form("Id.value", Form.WELL_FORMED, value);
            if (!Iri.isAbsolute(value)) {
                throw Checks.refuse(
                        "Id.value",
                        "an absolute IRI, or letters, digits, '.', '_' and '-' after a letter or digit",
                        value);
            }
            if (!Normalizer.isNormalized(value, Normalizer.Form.NFC)) {
                throw Checks.refuse("Id.value", "Unicode normalisation form C", value);
            }
        }
    }

    /**
     * Creates an id.
     *
     * @param <T> the kind of entity that has the id
     * @param value the characters of the id
     * @return the id
     * @throws IllFormedException if the value is neither a slug nor an absolute IRI, is too long, or is not in form C
     */
    public static <T extends Entity> Id<T> of(String value) {
        return new Id<>(value);
    }

    /** {@return the characters of the id, for logging: invisible ones, which an IRI may contain, are escaped} */
    @Override
    public String toString() {
        return Quote.printable(value);
    }
}
