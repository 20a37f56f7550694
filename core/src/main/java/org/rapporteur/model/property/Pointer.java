package org.rapporteur.model.property;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A JSON Pointer (RFC 6901) that is cheap to extend and converted to text only when needed.
 *
 * <p>Segments are indices, names of known properties, and language tags, none of which need to be escaped. Immutable
 * and thread-safe.
 */
public final class Pointer {
    /** The pointer to the root. */
    public static final Pointer ROOT = new Pointer(null, "", 0);

    private final @Nullable Pointer parent;

    /** The name of a member; null for an index. */
    private final @Nullable String name;

    private final int index;

    private Pointer(@Nullable Pointer parent, @Nullable String name, int index) {
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    /**
     * Escapes the name of a member that may be any string.
     *
     * @param name the name
     * @return the name as a segment of a pointer
     */
    public static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /**
     * Returns a pointer to a member of the value at this pointer.
     *
     * @param member the name of the member
     * @return the longer pointer
     */
    public Pointer at(String member) {
        return new Pointer(this, member, 0);
    }

    /**
     * Returns a pointer to an element of the array at this pointer.
     *
     * @param place the index of the element, from 0
     * @return the longer pointer
     */
    public Pointer at(int place) {
        return new Pointer(this, null, place);
    }

    /**
     * Returns whether this pointer ends with the name of a member.
     *
     * @param member the name
     * @return whether the last segment is this name
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

    /** {@return the pointer in the notation of RFC 6901} */
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
