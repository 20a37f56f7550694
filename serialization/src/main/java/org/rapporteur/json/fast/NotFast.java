package org.rapporteur.json.fast;

/** Says that a document is for a parser to read, or to refuse. It is thrown where it is caught, so it needs no stack trace. */
final class NotFast extends RuntimeException {
    @SuppressWarnings("StaticAssignmentOfThrowable") // it has nothing to tell but that it is thrown
    static final NotFast INSTANCE = new NotFast();

    private static final long serialVersionUID = 1;

    private NotFast() {
        super(null, null, false, false);
    }
}
