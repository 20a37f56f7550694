package org.rapporteur.json.shape;

import tools.jackson.core.SerializableString;

/** The few calls by which values write themselves, in the order of a document. */
public interface Encoder {
    /** Starts an object. */
    void startObject();

    /** Ends the object that was started last. */
    void endObject();

    /** Starts an array. */
    void startArray();

    /** Ends the array that was started last. */
    void endArray();

    /**
     * Writes the name of a known property; its value comes next.
     *
     * @param name the name, whose escaped form is at hand
     */
    void name(SerializableString name);

    /**
     * Writes the name of a member; its value comes next.
     *
     * @param name the name
     */
    void name(String name);

    /**
     * Writes a string.
     *
     * @param value the characters, which are well-formed UTF-16
     */
    void string(String value);

    /**
     * Writes a whole number.
     *
     * @param value the number
     */
    void number(int value);

    /**
     * Writes a number.
     *
     * @param value the number, which is finite
     */
    void number(double value);

    /**
     * Writes a number that was kept as it stood in a document.
     *
     * @param lexeme its characters, by the grammar of RFC 8259
     */
    void number(String lexeme);

    /**
     * Writes a truth value.
     *
     * @param value the truth value
     */
    void bool(boolean value);

    /** Writes null. */
    void nullValue();
}
