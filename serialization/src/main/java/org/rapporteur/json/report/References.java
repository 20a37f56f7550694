package org.rapporteur.json.report;

import java.net.URI;
import java.util.Set;

/** Writes the URIs of files as references (RFC 3986) that no reader misunderstands. */
final class References {
    /** Schemes of URIs without a path that a file may have. What else stands before a colon is part of a name. */
    private static final Set<String> WITHOUT_PATH = Set.of("jar", "tag", "urn");

    private References() {}

    /**
     * Returns the reference to a file. An empty one becomes a point. In a relative one, a colon in the first segment is
     * escaped (section 4.2), also if {@link URI} takes what precedes it for a scheme.
     */
    static String to(URI uri) {
        String reference = uri.toASCIIString();
        boolean isRelative = !uri.isAbsolute() || uri.isOpaque() && !WITHOUT_PATH.contains(uri.getScheme());
        if (reference.isEmpty()) {
            return ".";
        }
        int slash = reference.indexOf('/');
        String first = slash < 0 ? reference : reference.substring(0, slash);
        return isRelative && first.contains(":")
                ? "./" + first.replace(":", "%3A") + reference.substring(first.length())
                : reference;
    }
}
