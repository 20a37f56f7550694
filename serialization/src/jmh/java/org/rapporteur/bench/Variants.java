package org.rapporteur.bench;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** All that is compared, by the names that {@code -Dvariants} takes. */
final class Variants {
    /** What all others are compared with. */
    static final String OURS = "rapporteur";

    /** To whose allocation that of the others is related. */
    static final String USUAL = "blackbird";

    private static final List<Variant> ALL = List.of(
            peer(OURS, "**Rapporteur**"),
            peer("databind", "Jackson databind, Immutables"),
            peer(USUAL, "Jackson databind + Blackbird, Immutables"),
            peer("databind-records", "Jackson databind, records"),
            peer("blackbird-records", "Jackson databind + Blackbird, records"),
            peer("fastjson2", "fastjson2, records"),
            peer("gson", "Gson, records"),
            peer("avaje", "avaje-jsonb, records"),
            peer("dsl-json", "dsl-json, records"),
            byHand("hand-written", "by hand on our tokens"),
            byHand("jackson-by-hand", "by hand on Jackson's streaming parser, same types"),
            limit("skip", "Jackson's parser, all tokens skipped"),
            limit("string", "`new String(bytes, UTF_8)`"));

    /** A library in one of its uses, or code for one kind by hand; a limit reads the bytes and gives no value. */
    record Variant(String name, String title, boolean limit, Set<Task> tasks, Set<Kind> kinds) {
        boolean can(Task task, Corpus corpus) {
            return tasks.contains(task)
                    && kinds.contains(corpus.kind())
                    && corpus.tasks().contains(task);
        }
    }

    private Variants() {}

    /** {@return those that {@code -Dvariants} names, or all; ours among them, since the others are compared with it} */
    static List<Variant> chosen() {
        String names = System.getProperty("variants", "");
        if (names.isBlank()) {
            return ALL;
        }
        List<String> chosen = Arrays.asList(names.split(","));
        for (String name : chosen) {
            if (ALL.stream().noneMatch(variant -> variant.name().equals(name))) {
                throw new IllegalArgumentException("no variant " + name);
            }
        }
        return ALL.stream()
                .filter(variant -> variant.name().equals(OURS) || chosen.contains(variant.name()))
                .toList();
    }

    /**
     * {@return the codec of a variant for documents of a kind}
     *
     * <p>A switch and no table, so that a cold start loads one library alone, and no lambda of ours.
     */
    static Codec codec(String variant, Kind kind) {
        return switch (variant) {
            case OURS -> new RapporteurCodec<>(kind.own());
            case "databind" -> JacksonCodec.databind(kind.valued());
            case USUAL -> JacksonCodec.blackbird(kind.valued());
            case "databind-records" -> JacksonCodec.databind(kind.plain());
            case "blackbird-records" -> JacksonCodec.blackbird(kind.plain());
            case "fastjson2" -> new FastjsonCodec(kind.plain());
            case "gson" -> new GsonCodec(kind.plain());
            case "avaje" -> new AvajeCodec<>(kind.plain());
            case "dsl-json" -> new DslJsonCodec(kind.plain());
            case "hand-written" -> new HandWrittenCodec();
            case "jackson-by-hand" -> new JacksonByHandCodec();
            case "skip" -> new SkipCodec();
            case "string" -> new StringCodec();
            default -> throw new IllegalArgumentException("no variant " + variant);
        };
    }

    private static Variant peer(String name, String title) {
        return new Variant(name, title, false, EnumSet.allOf(Task.class), EnumSet.allOf(Kind.class));
    }

    private static Variant byHand(String name, String title) {
        return new Variant(name, title, false, EnumSet.allOf(Task.class), EnumSet.of(Kind.STATEMENT));
    }

    private static Variant limit(String name, String title) {
        return new Variant(name, title, true, EnumSet.of(Task.DECODE), EnumSet.allOf(Kind.class));
    }
}
