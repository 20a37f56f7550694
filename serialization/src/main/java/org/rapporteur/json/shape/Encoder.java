package org.rapporteur.json.shape;

import tools.jackson.core.SerializableString;

/** Receives the parts of a value in the order of a document. */
public interface Encoder {
    /** {@return whether unknown properties, and the names of unknown types that could be taken for terms, are written} */
    default boolean writesUnknown() {
        return true;
    }

    /** Starts an object. */
    void startObject();

    /** Ends the innermost object. */
    void endObject();

    /** Starts an array. */
    void startArray();

    /** Ends the innermost array. */
    void endArray();

    /**
     * Writes the name of a known property, to be followed by its value.
     *
     * @param name the name with its escaped form
     */
    void name(SerializableString name);

    /**
     * Writes the name of a member, to be followed by its value.
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
     * Writes an integer.
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
     * Writes a number of an unknown property with its original characters.
     *
     * @param lexeme the number, according to the grammar of RFC 8259
     */
    void number(String lexeme);

    /**
     * Writes a boolean.
     *
     * @param value the boolean
     */
    void bool(boolean value);

    /** Writes null. */
    void nullValue();
}
