package org.rapporteur.dossier.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rapporteur.text.NameForm;

/** The words of a name. */
final class Words {
    /** Of a longer name, only the first words are compared. */
    private static final int MOST = 8;

    /** Of a longer word, only the first letters are compared. */
    private static final int LONGEST = 64;

    private static final Pattern WORD = Pattern.compile("([\\p{L}\\p{M}\\p{N}'ʹʺ]+)(\\.?)");

    private static final Set<String> TITLES =
            Set.of("mr", "mrs", "ms", "dr", "prof", "sir", "lord", "dame", "пан", "пані", "г", "д-р");

    final String form;
    final List<Word> list;

    private Words(String form, List<Word> list) {
        this.form = form;
        this.list = list;
    }

    static Words of(String name) {
        return of(name, word -> new Word(word, false));
    }

    /**
     * Reads the words of a name.
     *
     * @param whole returns the word of a text that no full stop follows
     */
    static Words of(String name, Function<String, Word> whole) {
        String form = NameForm.of(name);
        List<MatchResult> found = WORD.matcher(form).results().limit(MOST).toList();
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            String word = found.get(i).group(1);
            if (i > 0 || found.size() < 3 || !TITLES.contains(word)) {
                boolean isShortened = !found.get(i).group(2).isEmpty();
                words.add(isShortened ? new Word(shortened(word), true) : whole.apply(shortened(word)));
            }
        }
        return new Words(form, List.copyOf(words));
    }

    private static String shortened(String word) {
        return word.length() > LONGEST ? word.substring(0, LONGEST) : word;
    }

    /** Returns a word and the next as one word. */
    Word joined(int at) {
        return new Word(textOfJoined(at), false);
    }

    /** Returns the text of a word and the next as one word. */
    String textOfJoined(int at) {
        return list.get(at).text + list.get(at + 1).text;
    }

    /** Returns these words with one of them and the next replaced. */
    List<Word> with(int at, Word joined) {
        List<Word> words = new ArrayList<>(list.subList(0, at));
        words.add(joined);
        words.addAll(list.subList(at + 2, list.size()));
        return words;
    }
}
