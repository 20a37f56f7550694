package org.rapporteur.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** How many documents there are, of how many bytes on average, and how many in a hundred characters are Cyrillic. */
record CorpusSize(double documents, double bytes, double cyrillic) {
    static CorpusSize of(List<byte[]> documents) {
        long bytes = 0;
        long characters = 0;
        long cyrillic = 0;
        for (byte[] document : documents) {
            String text = new String(document, StandardCharsets.UTF_8);
            bytes += document.length;
            characters += text.length();
            cyrillic += text.chars()
                    .filter(c -> Character.UnicodeBlock.of(c) == Character.UnicodeBlock.CYRILLIC)
                    .count();
        }
        return new CorpusSize(documents.size(), (double) bytes / documents.size(), 100.0 * cyrillic / characters);
    }
}
