package org.rapporteur.json.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.validation.Rule;
import org.rapporteur.validation.RuleSet;
import org.rapporteur.validation.Severity;

/**
 * The rules of a SARIF log: the rules of a set, the codes of problems, and codes of violations that the set does not
 * contain, in the order in which they are encountered.
 */
final class Descriptors {
    /** One rule of the log; if the set does not contain it, only its code is known. */
    record Descriptor(String id, Optional<String> description, Optional<Severity> severity) {}

    private final List<Descriptor> all = new ArrayList<>();

    // two maps, because a custom rule may have the code of a problem
    private final Map<String, Integer> byRule = new HashMap<>();
    private final Map<ProblemCode, Integer> byProblem = new EnumMap<>(ProblemCode.class);

    Descriptors(RuleSet rules, Locale locale) {
        for (Rule rule : rules.rules()) {
            byRule.put(
                    rule.code(),
                    add(new Descriptor(
                            rule.code(), Optional.of(rule.description(locale)), Optional.of(rule.severity()))));
        }
        for (ProblemCode code : ProblemCode.values()) {
            byProblem.put(
                    code,
                    add(new Descriptor(code.token(), Optional.of(description(code)), Optional.of(Severity.ERROR))));
        }
    }

    private int add(Descriptor descriptor) {
        all.add(descriptor);
        return all.size() - 1;
    }

    List<Descriptor> all() {
        return all;
    }

    /** Returns the index of the rule of a violation. */
    int index(String code) {
        return byRule.computeIfAbsent(
                code, unheard -> add(new Descriptor(unheard, Optional.empty(), Optional.empty())));
    }

    /** Returns the index of the code of a problem. */
    int index(ProblemCode code) {
        return byProblem.getOrDefault(code, -1);
    }

    private static String description(ProblemCode code) {
        return switch (code) {
            case ENCODING -> "Bytes that are not UTF-8, or not the compressed data that a name promises.";
            case SYNTAX -> "A text that is not JSON.";
            case UNEXPECTED_END -> "A text that ends inside a value.";
            case TRAILING_CONTENT -> "Something that follows the document.";
            case LIMIT_EXCEEDED -> "A document, string or number that is larger, or nested more deeply, than allowed.";
            case DUPLICATE_PROPERTY -> "An object with two properties of one name.";
            case MISSING_PROPERTY -> "A required property that is missing, or null.";
            case WRONG_TYPE -> "A value of another JSON type than the property takes.";
            case ILL_FORMED_VALUE -> "A value of the right JSON type in a form that the property refuses.";
            case UNKNOWN_TERM -> "A word that is not one of a closed vocabulary.";
            case WRONG_ENTITY_TYPE -> "An entity of a kind that cannot stand there.";
            case UNKNOWN_PROPERTY -> "A property that is not known, where such are refused.";
            case UNKNOWN_ENTITY_TYPE -> "An entity of a type that is not known, where such are refused.";
            case UNSUPPORTED_FORMAT -> "A document of a format, or a major version of it, that is not read.";
            case FILE_CHANGED -> "A file that was changed while it was read.";
        };
    }
}
