package org.rapporteur.bench;

/** What one document took, on average over a round: nanoseconds and allocated bytes. */
record Cost(double nanos, double bytes) {
    /** One line, from the JVM of a variant to that which commands it. */
    String line() {
        return nanos + " " + bytes;
    }

    static Cost parse(String line) {
        String[] numbers = line.split(" ");
        return new Cost(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]));
    }
}
