package org.rapporteur.exchange.popolo;

import java.util.Locale;
import java.util.Optional;

/** The classes of Popolo, in the order in which documents list them. */
enum PopoloClass {
    PERSON("persons"),
    ORGANIZATION("organizations"),
    POST("posts"),
    MEMBERSHIP("memberships"),
    EVENT("events"),
    AREA("areas"),
    MOTION("motions"),
    VOTE_EVENT("vote_events"),
    SPEECH("speeches");

    private final String list;
    private final String token = name().toLowerCase(Locale.ROOT);

    PopoloClass(String list) {
        this.list = list;
    }

    /** The list of a document that holds the objects of this class. */
    String list() {
        return list;
    }

    /** The name of the class in JSON. */
    String token() {
        return token;
    }

    /** The type of a record that this library keeps without understanding it. */
    String keptAs() {
        return "popolo:" + token;
    }

    /** Finds the class that a type names, such as {@code Person}, {@code vote_event} or {@code http://.../VoteEvent}. */
    static Optional<PopoloClass> ofType(Object type) {
        if (!(type instanceof String text)) {
            return Optional.empty();
        }
        String name = plain(text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('#')) + 1));
        for (PopoloClass each : values()) {
            if (plain(each.token).equals(name)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }
}
