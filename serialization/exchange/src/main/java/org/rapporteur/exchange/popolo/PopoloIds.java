package org.rapporteur.exchange.popolo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.IllFormedException;
import org.rapporteur.text.Form;

/**
 * Maps the ids of a Popolo document to ids of a dossier, one to one.
 *
 * <p>An id that a dossier permits stays as it is. Any other, such as {@code term/5}, becomes {@code popolo:id/term/5}, with
 * characters escaped as in a URI. An id that objects of several classes share becomes {@code popolo:person/1}. A record
 * without an id gets {@code popolo:new/membership/0}, by its place among those.
 */
final class PopoloIds {
    private static final String SCHEME = "popolo:";
    private static final String ANY = "id";
    private static final String NEW = "new";
    private static final String LONG = "long";

    private final Map<PopoloClass, Set<String>> ids = new EnumMap<>(PopoloClass.class);
    private final Map<String, PopoloClass> firsts = new HashMap<>();
    private final Set<String> shared = new HashSet<>();
    private final Map<PopoloClass, Integer> created = new EnumMap<>(PopoloClass.class);

    /** The ids of the document that cannot be found out from those of the dossier. */
    private final Map<String, String> originals = new HashMap<>();

    /** Notes that an object of this class has an id. */
    void add(PopoloClass kind, String id) {
        ids.computeIfAbsent(kind, none -> new HashSet<>()).add(id);
        PopoloClass first = firsts.putIfAbsent(id, kind);
        if (first != null && first != kind) {
            shared.add(id);
        }
    }

    /** Notes which id of the document became this one of the dossier. */
    void original(String ours, String theirs) {
        originals.put(ours, theirs);
    }

    /** Whether an object has this id. */
    boolean isTaken(String id) {
        return firsts.containsKey(id);
    }

    /** Whether an object of this class has this id. */
    boolean has(PopoloClass kind, String id) {
        return ids.getOrDefault(kind, Set.of()).contains(id);
    }

    /** Returns the id in the dossier for one in the document, which is of the first of these classes that has it. */
    String ours(String theirs, PopoloClass... kinds) {
        if (shared.contains(theirs)) {
            for (PopoloClass kind : kinds) {
                if (has(kind, theirs)) {
                    return shortened(SCHEME + kind.token() + "/" + escape(theirs));
                }
            }
        }
        return isId(theirs) && !theirs.startsWith(SCHEME) ? theirs : shortened(SCHEME + ANY + "/" + escape(theirs));
    }

    /** Returns an id for a record that has none. */
    String create(PopoloClass kind) {
        return SCHEME + NEW + "/" + kind.token() + "/" + (created.merge(kind, 1, Integer::sum) - 1);
    }

    /** Returns the id in the document for one in the dossier; empty if it was created for a record without one. */
    Optional<String> theirs(String ours) {
        if (!ours.startsWith(SCHEME)) {
            return Optional.of(ours);
        }
        String original = originals.get(ours);
        if (original != null) {
            return Optional.of(original);
        }
        int slash = ours.indexOf('/');
        String first = slash < 0 ? "" : ours.substring(SCHEME.length(), slash);
        if (first.equals(NEW)) {
            return Optional.empty();
        }
        boolean escaped = first.equals(ANY) || PopoloClass.ofType(first).isPresent();
        String unescaped = escaped ? unescape(ours.substring(slash + 1)) : null;
        return Optional.of(unescaped == null ? ours : unescaped);
    }

    private static boolean isId(String text) {
        if (!Form.isSlug(text) && text.indexOf(':') < 0) {
            return false; // as most, which need no exception
        }
        try {
            Id.<Entity>of(text);
            return true;
        } catch (IllFormedException e) {
            return false;
        }
    }

    private static String shortened(String id) {
        return id.length() <= Id.MAX_LENGTH ? id : SCHEME + LONG + "/" + digest(id);
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("each Java platform has SHA-256", e);
        }
    }

    private static boolean isPlain(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-._~:/".indexOf(c) >= 0;
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain(each)) {
                escaped.append((char) each);
            } else {
                escaped.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
            }
        }
        return escaped.toString();
    }

    private static @Nullable String unescape(String text) {
        byte[] bytes = new byte[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%'
                    && i + 2 < text.length()
                    && HexFormat.isHexDigit(text.charAt(i + 1))
                    && HexFormat.isHexDigit(text.charAt(i + 2))) {
                bytes[length++] = (byte) HexFormat.fromHexDigits(text, i + 1, i + 3);
                i += 2;
            } else if (isPlain(c)) {
                bytes[length++] = (byte) c;
            } else {
                return null;
            }
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
