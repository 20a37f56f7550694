package org.rapporteur.bench;

import org.rapporteur.bench.model.Plain;
import org.rapporteur.bench.model.Valued;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Statement;

/** What a document holds, and its class in each of the models. */
enum Kind {
    STATEMENT(Statement.class, Plain.Statement.class, Valued.Statement.class),
    MEETING(Meeting.class, Plain.Meeting.class, Valued.Meeting.class),
    POSITION(MembershipPosition.class, Plain.MembershipPosition.class, Valued.MembershipPosition.class),
    DOSSIER(Dossier.class, Plain.Dossier.class, Valued.Dossier.class);

    private final Class<?> own;
    private final Class<?> plain;
    private final Class<?> valued;

    Kind(Class<?> own, Class<?> plain, Class<?> valued) {
        this.own = own;
        this.plain = plain;
        this.valued = valued;
    }

    /** {@return the type of ours} */
    Class<?> own() {
        return own;
    }

    /** {@return the record} */
    Class<?> plain() {
        return plain;
    }

    /** {@return the type of Immutables} */
    Class<?> valued() {
        return valued;
    }
}
