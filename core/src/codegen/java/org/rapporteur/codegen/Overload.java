package org.rapporteur.codegen;

import java.util.List;
import java.util.Locale;

/**
 * Another way to give the value of an attribute than by its own type.
 *
 * @param parameter the qualified type of the parameter
 * @param name the name of the parameter
 * @param expression Java that converts {@code it}, in which {@code %s} is the name of the attribute as a literal
 * @param effect what the attribute is set to
 * @param meaning what the parameter is
 * @param refusal the exception that is thrown and when; empty if there is none
 */
record Overload(String parameter, String name, String expression, String effect, String meaning, String refusal) {
    private static final String OUT_OF_BOUNDS = "IllegalArgumentException if the year is out of these bounds";

    private static final List<Overload> DATES = List.of(
            new Overload(
                    "String",
                    "edtf",
                    "Checks.date(%s, it)",
                    "a date given as text",
                    "a date of ISO 8601-2 (EDTF), such as {@code 2023-10-05}, {@code 2023-10} or {@code [..2023-10]}",
                    "IllFormedException if the text is not such a date"),
            new Overload(
                    "java.time.LocalDate",
                    "day",
                    "Edtf.of(it)",
                    "a day",
                    "a day in the years -9999 to 9999",
                    OUT_OF_BOUNDS),
            new Overload(
                    "java.time.YearMonth",
                    "month",
                    "Edtf.of(it)",
                    "a month",
                    "a month in the years -9999 to 9999",
                    OUT_OF_BOUNDS),
            new Overload("java.time.Year", "year", "Edtf.of(it)", "a year", "a year", ""));

    private static final List<Overload> INSTANTS = List.of(new Overload(
            "String",
            "instant",
            "Checks.instant(%s, it)",
            "an instant given as text",
            "an instant in UTC such as {@code 2024-05-01T12:00:00Z}",
            "IllFormedException if the text is not such an instant"));

    private static final List<Overload> TAGS = List.of(new Overload(
            "String",
            "tag",
            "Checks.tag(%s, it)",
            "a language given by its tag",
            "a BCP 47 language tag, such as {@code uk} or {@code uk-Latn}",
            "IllFormedException if the text is not a language tag"));

    private static final List<Overload> IRIS = List.of(new Overload(
            "java.net.URI",
            "uri",
            "it.toString()",
            "a URI",
            "an absolute URI",
            "IllFormedException if the value is built and the URI is not absolute"));

    private static final List<Overload> PARTIES = List.of(new Overload(
            "Actor",
            "actor",
            "Party.of(it)",
            "an actor of the dossier (a party that is only named is {@link Party#named})",
            "the actor",
            ""));

    private static final List<Overload> PARTICIPANTS = List.of(
            new Overload("Party", "party", "Participant.of(it)", "a party without details", "the parties", ""),
            new Overload("Actor", "actor", "Participant.of(it)", "an actor without details", "the actors", ""));

    private static final List<Overload> CITATIONS = List.of(
            new Overload("Source", "source", "Citation.of(it)", "a citation of a whole source", "the sources", ""),
            new Overload(
                    "String",
                    "source",
                    "Citation.of(Checks.<Source>id(%s, it))",
                    "a citation of a whole source",
                    "the ids of the sources",
                    "IllFormedException if the text is not an id"));

    private static final List<Overload> TOPICS = List.of(new Overload(
            "Text",
            "label",
            "Topic.of(it)",
            "a topic with a label alone",
            "the labels, such as {@code Text.en(\"…\")}",
            ""));

    private static final List<Overload> PLACES = List.of(new Overload(
            "Text",
            "name",
            "Place.of(it)",
            "a place with a name alone",
            "the name, such as {@code Text.en(\"…\")}",
            ""));

    private static final List<Overload> NAMES = List.of(new Overload(
            "String",
            "name",
            "Name.of(it)",
            "a name whose language is not stated",
            "the names",
            "IllFormedException if the name is empty or not well-formed UTF-16"));

    private static final List<Overload> JSON = List.of(new Overload(
            "String",
            "string",
            "new JsonValue.JsonString(it)",
            "a JSON string, such as a date or a term",
            "the characters of the string",
            "IllFormedException if the string is not well-formed UTF-16"));

    private static final Overload ID = new Overload(
            "String",
            "id",
            "Checks.id(%s, it)",
            "an id given as text",
            "an absolute IRI or a slug",
            "IllFormedException if the text is not an id");

    /** Returns the overloads for an attribute. */
    static List<Overload> of(Attribute attribute) {
        if (attribute.check().endsWith("Iri")) {
            return IRIS;
        }
        String type = attribute.type().replaceAll("\\b[a-z]+\\.", "");
        return switch (type) {
            case "Edtf" -> DATES;
            case "Instant" -> INSTANTS;
            case "LanguageTag" -> TAGS;
            case "Party" -> PARTIES;
            case "Participant" -> PARTICIPANTS;
            case "Citation" -> CITATIONS;
            case "Topic" -> TOPICS;
            case "Place" -> PLACES;
            case "Name" -> NAMES;
            case "JsonValue" -> JSON;
            default ->
                !type.startsWith("Id<") ? List.of() : attribute.name().equals("id") ? List.of(ID) : ofReference(type);
        };
    }

    /** Returns what the parameters are, if there are several. Parts that only lists have are described that way. */
    String meaningOfSeveral() {
        return meaning.equals(ID.meaning)
                ? "absolute IRIs or slugs"
                : meaning.replaceFirst("^the (actor|record)$", "the $1s");
    }

    private static List<Overload> ofReference(String type) {
        String target = type.replaceAll("Id<(\\? extends )?|>", "");
        return List.of(
                ID,
                target.equals("?")
                        ? new Overload("KnownEntity", "record", "it.id()", "the id of a record", "the record", "")
                        : new Overload(
                                target,
                                target.toLowerCase(Locale.ROOT),
                                "it.id()",
                                "the id of a record",
                                "the record",
                                ""));
    }
}
