package org.rapporteur.model;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The grammar of language tags (RFC 5646 section 2.1) and their canonical case (section 2.1.1). */
final class LanguageTagGrammar {
    private static final int MAX_LENGTH = 255;

    /** The grandfathered tags of RFC 5646 that its grammar does not cover, by their lower-case form. */
    private static final Map<String, String> IRREGULAR = Stream.of(
                    "en-GB-oed",
                    "i-ami",
                    "i-bnn",
                    "i-default",
                    "i-enochian",
                    "i-hak",
                    "i-klingon",
                    "i-lux",
                    "i-mingo",
                    "i-navajo",
                    "i-pwn",
                    "i-tao",
                    "i-tay",
                    "i-tsu",
                    "sgn-BE-FR",
                    "sgn-BE-NL",
                    "sgn-CH-DE")
            .collect(Collectors.toUnmodifiableMap(tag -> tag.toLowerCase(Locale.ROOT), tag -> tag));

    private static final Pattern WELL_FORMED = Pattern.compile("(?:"
            + "(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4}|[a-z]{5,8})"
            + "(?:-[a-z]{4})?"
            + "(?:-(?:[a-z]{2}|[0-9]{3}))?"
            + "(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*"
            + "(?:-[a-wy-z0-9](?:-[a-z0-9]{2,8})+)*"
            + "(?:-x(?:-[a-z0-9]{1,8})+)?"
            + "|x(?:-[a-z0-9]{1,8})+)");

    private LanguageTagGrammar() {}

    /** The tag in canonical case; empty if it is not well-formed. */
    static Optional<String> canonical(String text) {
        if (text.length() > MAX_LENGTH || !isAscii(text)) {
            return Optional.empty();
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (IRREGULAR.containsKey(lower)) {
            return Optional.of(IRREGULAR.get(lower));
        }
        return WELL_FORMED.matcher(lower).matches() ? Optional.of(inCanonicalCase(lower)) : Optional.empty();
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    /** Regions in upper case and scripts in title case, except at the start or after a singleton. */
    private static String inCanonicalCase(String lower) {
        StringBuilder cased = new StringBuilder(lower);
        boolean behindSingleton = false;
        for (int start = 0; start < lower.length(); ) {
            int hyphen = lower.indexOf('-', start);
            int end = hyphen < 0 ? lower.length() : hyphen;
            behindSingleton |= end - start == 1;
            if (start > 0 && !behindSingleton) {
                if (end - start == 2) {
                    cased.setCharAt(start, upper(lower.charAt(start)));
                    cased.setCharAt(start + 1, upper(lower.charAt(start + 1)));
                } else if (end - start == 4) {
                    cased.setCharAt(start, upper(lower.charAt(start)));
                }
            }
            start = end + 1;
        }
        return cased.toString();
    }

    private static char upper(char c) {
        return c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
    }
}
