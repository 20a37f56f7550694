package org.rapporteur.dossier.name;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.rapporteur.text.NameForm;

/** The names in {@code forms.properties}, by the sounds of their forms. */
final class Forms {
    private static final Map<String, Set<String>> BY_SOUND = load();

    private Forms() {}

    /** Returns the names of which a word is a form. */
    static Set<String> of(Word word) {
        Set<String> forms = new LinkedHashSet<>();
        for (String sound : word.sounds) {
            forms.addAll(BY_SOUND.getOrDefault(sound, Set.of()));
        }
        return Collections.unmodifiableSet(forms);
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> bySound = new HashMap<>();
        Table.load("forms").forEach((name, forms) -> {
            for (String form : forms.split(" ", -1)) {
                for (String sound : new Word(NameForm.of(form), false, false).sounds) {
                    bySound.computeIfAbsent(sound, any -> new LinkedHashSet<>()).add(name);
                }
            }
        });
        return bySound;
    }
}
