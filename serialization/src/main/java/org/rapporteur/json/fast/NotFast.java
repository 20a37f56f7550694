package org.rapporteur.json.fast;

/** Thrown if a parser must read or refuse a document. It has no stack trace because it is always caught. */
final class NotFast extends RuntimeException {
    @SuppressWarnings("StaticAssignmentOfThrowable") // it has no state
    static final NotFast INSTANCE = new NotFast();

    private static final long serialVersionUID = 1;

    private NotFast() {
        super(null, null, false, false);
    }
}
