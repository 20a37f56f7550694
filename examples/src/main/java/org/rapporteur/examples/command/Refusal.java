package org.rapporteur.examples.command;

/** Says in one sentence for people why a command does not do what was asked. */
public final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    public Refusal(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
