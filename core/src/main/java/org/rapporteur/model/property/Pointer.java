package org.rapporteur.model.property;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A JSON Pointer (RFC 6901) that is cheap to extend and converted to text only when needed.
 *
 * <p>Names are those of known properties and language tags, none of which needs escaping. Immutable and thread-safe.
 */
public final class Pointer {
    /** The root. */
    public static final Pointer ROOT = new Pointer(null, "", 0);

    private final @Nullable Pointer parent;

    /** Null for an index in a list. */
    private final @Nullable String name;

    private final int index;

    private Pointer(@Nullable Pointer parent, @Nullable String name, int index) {
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    /**
     * Returns the pointer to a member of what this one points to.
     *
     * @param member the name of the member
     * @return the longer pointer
     */
    public Pointer at(String member) {
        return new Pointer(this, member, 0);
    }

    /**
     * Returns the pointer to an element of the array that this one points to.
     *
     * @param place the number of elements before it
     * @return the longer pointer
     */
    public Pointer at(int place) {
        return new Pointer(this, null, place);
    }

    /**
     * Returns whether this is the pointer to a member of some name.
     *
     * @param member the name
     * @return whether the last segment is that name
     */
    public boolean endsWith(String member) {
        return member.equals(name);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Pointer that
                        && index == that.index
                        && Objects.equals(name, that.name)
                        && Objects.equals(parent, that.parent);
    }

    @Override
    public int hashCode() {
        return Objects.hash(parent, name, index);
    }

    /** {@return the pointer as RFC 6901 writes it} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        spell(text);
        return text.toString();
    }

    private void spell(StringBuilder text) {
        if (parent == null) {
            return;
        }
        parent.spell(text);
        text.append('/');
        if (name != null) {
            text.append(name);
        } else {
            text.append(index);
        }
    }
}
