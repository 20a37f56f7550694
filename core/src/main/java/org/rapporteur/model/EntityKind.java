package org.rapporteur.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * The kinds of entities, in the order of a dossier's lists.
 *
 * <p>A {@code switch} over this enum covers every entity, on Java 17 too:
 *
 * <pre>{@code
 * String label = switch (EntityKind.of(entity)) {
 *     case SOURCE -> "cited as";
 *     case PERSON, STATE, ORGANIZATION, FORUM -> "known as";
 *     case STATEMENT, MEETING, MEMBERSHIP_POSITION, MEMBERSHIP, OTHER -> "recorded as";
 * };
 * }</pre>
 *
 * @since 0.1
 */
public enum EntityKind {
    /** A {@link Source}. */
    SOURCE(Source.class, "sources"),
    /** A {@link Person}. */
    PERSON(Person.class, "actors"),
    /** A {@link State}. */
    STATE(State.class, "actors"),
    /** An {@link Organization}. */
    ORGANIZATION(Organization.class, "actors"),
    /** A {@link Forum}. */
    FORUM(Forum.class, "actors"),
    /** A {@link Statement}. */
    STATEMENT(Statement.class, "statements"),
    /** A {@link Meeting}. */
    MEETING(Meeting.class, "meetings"),
    /** A {@link MembershipPosition}. */
    MEMBERSHIP_POSITION(MembershipPosition.class, "positions"),
    /** A {@link Membership}. */
    MEMBERSHIP(Membership.class, "memberships"),
    /** An {@link OtherEntity}, whose type this version does not know. */
    OTHER(OtherEntity.class, "others");

    private static final List<EntityKind> KNOWN = new ArrayList<>();
    private static final List<String> LISTS = new ArrayList<>();

    static { // no lambda: the first lambda of a program takes milliseconds
        for (EntityKind kind : values()) {
            if (kind != OTHER) {
                KNOWN.add(kind);
                if (!LISTS.contains(kind.list)) {
                    LISTS.add(kind.list);
                }
            }
        }
    }

    /** The kind of each class that implements an entity, found once. */
    private static final ClassValue<EntityKind> BY_CLASS = new ClassValue<>() {
        @Override
        protected EntityKind computeValue(Class<?> type) {
            for (EntityKind kind : values()) {
                if (kind.type.isAssignableFrom(type)) {
                    return kind;
                }
            }
            throw new IllegalStateException("EntityKind lacks a constant for " + type.getName());
        }
    };

    private final Class<? extends Entity> type;
    private final String list;

    EntityKind(Class<? extends Entity> type, String list) {
        this.type = type;
        this.list = list;
    }

    /**
     * Returns the kind of an entity.
     *
     * @param entity the entity
     * @return its kind
     */
    public static EntityKind of(Entity entity) {
        return BY_CLASS.get(Objects.requireNonNull(entity, "entity").getClass());
    }

    /** {@return every kind but {@link #OTHER}, in order} */
    public static List<EntityKind> known() {
        return Collections.unmodifiableList(KNOWN);
    }

    /** {@return the names of the lists of a dossier that hold known kinds, in the order of the document} */
    public static List<String> lists() {
        return Collections.unmodifiableList(LISTS);
    }

    /** {@return the interface of the entities of this kind} */
    public Class<? extends Entity> type() {
        return type;
    }

    /** {@return the name of the type: for a known kind, the value of the property {@code type} in JSON} */
    public String typeName() {
        return type.getSimpleName();
    }

    /** {@return the name of the list of a dossier that holds entities of this kind, such as {@code actors}} */
    public String list() {
        return list;
    }
}
