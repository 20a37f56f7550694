package org.rapporteur.json.shape;

/**
 * A value that JSON does not have, as the object that a parser of another format embeds in its tokens.
 *
 * @param words what it is, in words; also the text of its token
 */
public record Foreign(String words) {}
