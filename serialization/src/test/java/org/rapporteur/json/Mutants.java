package org.rapporteur.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.Tree.Lexeme;

/** Documents with one thing changed: a value, a name, a member, or a few characters. */
public final class Mutants {
    private static final List<Object> ODD_VALUES = new ArrayList<>(List.of(
            true,
            new Lexeme("0"),
            new Lexeme("1"),
            new Lexeme("2.0"),
            new Lexeme("1.5"),
            new Lexeme("1E+2"),
            new Lexeme("-91"),
            new Lexeme("1e400"),
            "",
            "x",
            "en",
            "Person",
            "Dossier",
            "Treaty",
            "2023-02-29",
            "https://example.org/ї?q#%20",
            List.of(),
            Map.of(),
            Map.of("en", "words"),
            Map.of("type", "Person"),
            Map.of("type", "Treaty")));
    /** No halves of surrogate pairs: few parsers let them through to a validator. */
    private static final String ODD_CHARACTERS = "0123456789X?~%/.[]{},TZ:+-YESabuk-GB_ \n\"\\\u0000\u00E9\u200EЇQ";

    static {
        ODD_VALUES.add(null);
    }

    private final Random random;

    public Mutants(long seed) {
        random = new Random(seed);
    }

    /** The document with one change somewhere. */
    public String of(byte[] document) {
        Map<String, Object> whole = new LinkedHashMap<>(Map.of("root", Tree.object(document)));
        List<Object> holders = new ArrayList<>();
        collect(whole, holders);
        change(holders.get(random.nextInt(holders.size())));
        return Tree.text(whole.get("root"));
    }

    private static void collect(@Nullable Object value, List<Object> holders) {
        if (value instanceof Map<?, ?> object && !object.isEmpty()) {
            holders.add(value);
            object.values().forEach(member -> collect(member, holders));
        } else if (value instanceof List<?> array && !array.isEmpty()) {
            holders.add(value);
            array.forEach(element -> collect(element, holders));
        }
    }

    @SuppressWarnings("unchecked")
    private void change(Object holder) {
        if (holder instanceof Map<?, ?> object) {
            changeObject((Map<String, Object>) object);
        } else {
            changeArray((List<Object>) holder);
        }
    }

    private void changeObject(Map<String, Object> object) {
        List<String> names = List.copyOf(object.keySet());
        String name = names.get(random.nextInt(names.size()));
        boolean isRoot = names.equals(List.of("root"));
        switch (isRoot ? 5 : random.nextInt(8)) {
            case 0 -> object.remove(name);
            case 1 -> object.put(edited(name), object.remove(name));
            case 2 -> object.put(name, object.get(names.get(random.nextInt(names.size()))));
            default -> object.put(name, changed(object.get(name)));
        }
    }

    private void changeArray(List<Object> array) {
        int index = random.nextInt(array.size());
        switch (random.nextInt(6)) {
            case 0 -> array.remove(index);
            case 1 -> array.add(array.get(index));
            default -> array.set(index, changed(array.get(index)));
        }
    }

    private @Nullable Object changed(@Nullable Object value) {
        return value instanceof String text && random.nextInt(4) != 0
                ? edited(text)
                : ODD_VALUES.get(random.nextInt(ODD_VALUES.size()));
    }

    /** The text with a character more, less or other. */
    String edited(String text) {
        StringBuilder edited = new StringBuilder(text);
        int at = random.nextInt(text.length() + 1);
        char odd = ODD_CHARACTERS.charAt(random.nextInt(ODD_CHARACTERS.length()));
        if (at == text.length() || random.nextBoolean()) {
            edited.insert(at, odd);
        } else if (random.nextBoolean()) {
            edited.setCharAt(at, odd);
        } else {
            edited.deleteCharAt(at);
        }
        return edited.toString();
    }
}
