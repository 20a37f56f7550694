package org.rapporteur.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.rapporteur.model.Dossier;

/** Reads a dossier and writes it again, as a program does that ends with it. */
final class FirstDocument {
    /**
     * Nothing that is rare, such as what is not known, or a language with a region; and no fraction, of which Jackson makes the digits.
     */
    static final String DOSSIER = """
            {"format":"rapporteur/1","title":{"en":"The path","uk":"Шлях до Альянсу"},"licence":"CC-BY-4.0",\
            "sources":[{"type":"Source","id":"report","kind":"report","publisher":{"asNamed":"Le Témoin"},\
            "url":"https://example.org/17","language":"uk-Latn","date":"2023-08~"}],\
            "actors":[{"type":"Person","id":"udovenko","names":[{"text":"Геннадій Удовенко","language":"uk"}]}],\
            "statements":[{"type":"Statement","id":"first","speakers":[{"actor":"udovenko"}],"content":{"en":"We met."},\
            "modality":"negated","date":"2023-08-14","topics":[{"label":{"uk":"Зустріч"},"about":["udovenko"]}],\
            "citations":[{"source":"report","quote":"\\"Yes\\"","bearing":"implies"}],\
            "revision":{"number":2,"recordedAt":"2024-05-01T12:00:00Z","withdrawn":true}}],\
            "meetings":[{"type":"Meeting","id":"talks","kind":"bilateral","participants":[{"party":{"actor":"udovenko"},"role":"host"}]}]}""";

    private FirstDocument() {}

    public static void main(String[] arguments) {
        Dossier dossier = JsonReader.of(Dossier.class).read(DOSSIER.getBytes(StandardCharsets.UTF_8));
        byte[] written = JsonWriter.of(Dossier.class).toBytes(dossier);
        byte[] line = Arrays.copyOf(written, written.length + 1); // at once, since lines of a log come between
        line[written.length] = '\n';
        System.out.write(line, 0, line.length);
    }
}
