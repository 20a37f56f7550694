package org.rapporteur.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.text.Languages;
import org.rapporteur.text.Spelling;

/** The registered tag that is probably meant by one that is not registered. */
final class LikelyTag {
    /** Codes that are used for a region, but are not registered. */
    private static final Map<String, String> REGIONS = Map.of("UK", "GB");

    private static final int OF_SCRIPT = 4;

    private static final List<String> NAMES = Languages.englishNames();
    private static final List<String> SCRIPTS = Languages.scripts();

    private LikelyTag() {}

    /**
     * Returns the tag with each unregistered subtag replaced, or without it. The language may be a code of a country, an
     * English name, or nearly one; if it is none of these, it is unknown.
     */
    static String of(String tag) {
        String[] subtags = tag.split("-", -1);
        StringBuilder likely = new StringBuilder(language(subtags[0]));
        String language = likely.toString();
        boolean inExtension = false;
        for (int i = 1; i < subtags.length; i++) {
            inExtension |= subtags[i].length() == 1;
            if (inExtension || Languages.isRegistered(subtags[i], language)) {
                likely.append('-').append(subtags[i]);
            } else {
                replacement(subtags[i], i)
                        .ifPresent(subtag -> likely.append('-').append(subtag));
            }
        }
        return likely.toString();
    }

    private static String language(String subtag) {
        if (Languages.isRegistered(subtag)) {
            return subtag;
        }
        return Languages.meantBy(subtag)
                .or(() -> Spelling.nearest(subtag, NAMES).flatMap(Languages::meantBy))
                .orElse("und");
    }

    private static Optional<String> replacement(String subtag, int place) {
        if (REGIONS.containsKey(subtag)) {
            return Optional.of(REGIONS.get(subtag));
        }
        List<String> scripts = place == 1 && subtag.length() >= OF_SCRIPT ? SCRIPTS : List.of();
        return Spelling.nearest(subtag, scripts);
    }
}
