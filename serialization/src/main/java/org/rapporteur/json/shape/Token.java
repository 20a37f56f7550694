package org.rapporteur.json.shape;

/** The kinds of tokens of a JSON text, and those that occur only in other sources. */
enum Token {
    START_OBJECT("an object"),
    END_OBJECT("the end of an object"),
    START_ARRAY("an array"),
    END_ARRAY("the end of an array"),
    NAME("a property"),
    STRING("a string"),
    NUMBER("a number"),
    TRUE("true"),
    FALSE("false"),
    NULL("null"),
    BYTES("a byte string"),
    EMBEDDED("an embedded object"),
    FOREIGN("a value that JSON does not have"),
    END("the end of the document");

    final String words;

    Token(String words) {
        this.words = words;
    }
}
