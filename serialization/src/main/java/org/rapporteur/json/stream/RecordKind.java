package org.rapporteur.json.stream;

import org.rapporteur.model.Entity;
import org.rapporteur.model.Forum;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Organization;
import org.rapporteur.model.OtherEntity;
import org.rapporteur.model.Person;
import org.rapporteur.model.Source;
import org.rapporteur.model.State;
import org.rapporteur.model.Statement;

/** The class of a record, in the order of a dossier's lists. */
enum RecordKind {
    SOURCE(0, 0, Source.class),
    PERSON(1, 1, Person.class),
    STATE(2, 1, State.class),
    ORGANIZATION(3, 1, Organization.class),
    FORUM(4, 1, Forum.class),
    STATEMENT(5, 2, Statement.class),
    MEETING(6, 3, Meeting.class),
    POSITION(7, 4, MembershipPosition.class),
    MEMBERSHIP(8, 5, Membership.class),
    OTHER(9, 6, OtherEntity.class);

    static final int LISTS = 7;

    private static final RecordKind[] ALL = values();

    private final int number;
    private final int list;
    private final Class<? extends Entity> type;

    RecordKind(int number, int list, Class<? extends Entity> type) {
        this.number = number;
        this.list = list;
        this.type = type;
    }

    static RecordKind of(Entity entity) {
        for (RecordKind kind : ALL) {
            if (kind.type.isInstance(entity)) {
                return kind;
            }
        }
        throw new IllegalStateException("a record of no kind: " + entity.getClass());
    }

    static RecordKind of(int number) {
        return ALL[number];
    }

    /** The number of the kind, from 0, by which kinds are told apart where a word for each would be too much. */
    int number() {
        return number;
    }

    /** The number of the list that holds such records, among the lists of a dossier. */
    int list() {
        return list;
    }

    /** Orders records as they stand in a dossier, each by its number in its list. */
    long rank(int number) {
        return (long) list << Integer.SIZE | number;
    }
}
