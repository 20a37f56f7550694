package org.rapporteur.json.shape;

/**
 * A value that JSON does not have, as an object embedded in the tokens of another format.
 *
 * @param words a description of the value, which is also the text of its token
 */
public record Foreign(String words) {}
