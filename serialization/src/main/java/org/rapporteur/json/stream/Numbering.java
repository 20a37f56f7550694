package org.rapporteur.json.stream;

/** Numbers records by the lists of the dossier that they make together. */
final class Numbering {
    private final int[] counts = new int[RecordKind.LISTS];

    int next(RecordKind kind) {
        int number = counts[kind.list()];
        counts[kind.list()] = Math.incrementExact(number);
        return number;
    }
}
