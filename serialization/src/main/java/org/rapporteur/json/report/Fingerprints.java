package org.rapporteur.json.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Makes the fingerprints of the results in one file, by which a host knows a result again in a later version of the
 * file. They do not depend on lines, and with the id of a record, not on its number either.
 */
final class Fingerprints {
    private static final int LENGTH = 32;

    /** How often each fingerprint was made, because one rule may have several findings at one place. */
    private final Map<String, Integer> counts = new HashMap<>();

    /** Returns the fingerprint of a result. The pointer starts from the record if that has an id. */
    String of(String code, String id, String pointer) {
        byte[] content = (code + '\n' + id + '\n' + pointer).getBytes(StandardCharsets.UTF_8);
        String digest = HexFormat.of().formatHex(sha256(content)).substring(0, LENGTH);
        return digest + ':' + counts.merge(digest, 1, Integer::sum);
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
