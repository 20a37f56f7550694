package org.rapporteur.json.swift;

/** Says that a document is for a parser to read, or to refuse. It is thrown where it is caught, so it needs no stack trace. */
final class Declined extends RuntimeException {
    @SuppressWarnings("StaticAssignmentOfThrowable") // it has nothing to tell but that it is thrown
    static final Declined INSTANCE = new Declined();

    private static final long serialVersionUID = 1;

    private Declined() {
        super(null, null, false, false);
    }
}
