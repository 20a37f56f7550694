package org.rapporteur.time;

/**
 * The work of one comparison: the pieces looked at, counted, and a budget for pairs of pieces with unspecified digits.
 *
 * <p>Without such digits, two sets are compared in order, without looking at all pairs. With them, each pair may have
 * to be compared. The budget grows with the number of pieces, so that sets of up to {@value #PAIRS} members are compared
 * in full. When it is used up, nothing more is ruled out: the answer is then "possibly", which is always correct.
 */
final class Work {
    static final int PAIRS = 16;

    private final long budget;
    private long pairs;
    private long pieces;

    Work(int pieces) {
        this.budget = (long) PAIRS * pieces;
    }

    /** Counts pieces that are looked at. */
    void count(int looked) {
        pieces += looked;
    }

    /** Counts a pair; returns false if the budget is used up. */
    boolean countPair() {
        return ++pairs <= budget;
    }

    /** The number of pieces and pairs that were looked at. */
    long done() {
        return pieces + pairs;
    }
}
