package org.rapporteur.dossier.name;

import java.util.HashMap;
import java.util.Map;

/** How newspapers write Ukrainian and Russian names: in German as Duden says, in French as is the custom. */
enum Newspaper {
    GERMAN(
            "а a б b в w г h ґ g д d е e є je ж sch з s и y і i ї ji й j к k л l м m н n о o п p р r с s т t у u ф f х ch ц z ч tsch"
                    + " ш sch щ schtsch ь - ю ju я ja ы y э e ё jo"),
    FRENCH(
            "а a б b в v г h ґ g д d е e є ie ж j з z и i і i ї ï й ï к k л l м m н n о o п p р r с s т t у ou ф f х kh ц ts ч tch"
                    + " ш ch щ chtch ь - ю iou я ia ы y э e ё io");

    private final Map<String, String> letters = new HashMap<>();

    Newspaper(String pairs) {
        String[] words = pairs.split(" ", -1);
        for (int i = 0; i < words.length; i += 2) {
            letters.put(words[i], words[i + 1].replace("-", ""));
        }
    }

    /** The spelling of a name in small letters. */
    String spelling(String name) {
        StringBuilder spelling = new StringBuilder();
        for (String letter : name.split("", -1)) {
            spelling.append(letters.getOrDefault(letter, ""));
        }
        return spelling.toString();
    }
}
