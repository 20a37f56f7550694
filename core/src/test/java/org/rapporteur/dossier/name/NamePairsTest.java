package org.rapporteur.dossier.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** How many pairs of names that are of one actor are found, and how many of those that are found are of one. */
class NamePairsTest {
    private static final double PRECISION = 0.99;
    private static final double RECALL = 0.97;

    /** Ukrainian and Russian family names, in the form of names. */
    private static final List<String> CYRILLIC = List.of(
            "кулеба",
            "зеленський",
            "зеленский",
            "порошенко",
            "тимошенко",
            "ющенко",
            "янукович",
            "кравчук",
            "кучма",
            "щербак",
            "шмигаль",
            "залужний",
            "сирський",
            "буданов",
            "резніков",
            "умєров",
            "єрмак",
            "подоляк",
            "стефанчук",
            "кличко",
            "яценюк",
            "турчинов",
            "гройсман",
            "гончарук",
            "клімкін",
            "чернишов",
            "жовква",
            "вітренко",
            "філатов",
            "лавров",
            "захарова",
            "песков",
            "медведев",
            "шойгу",
            "ельцин",
            "ушаков",
            "жириновский",
            "набиуллина",
            "кадыров",
            "пригожин",
            "черненко",
            "андропов",
            "хрущёв",
            "лукашенко",
            "бабич",
            "дещиця",
            "огризко",
            "тарасюк",
            "хорошковський",
            "цеголко",
            "чубаров",
            "джемілєв");

    private record Pair(boolean ofOne, String one, String other) {
        boolean isFound() {
            Optional<NameMatch> match = NameMatch.between(one, other);
            assertThat(NameMatch.between(other, one))
                    .as("%s the other way round", this)
                    .isEqualTo(match);
            return match.filter(found -> found.strength() != MatchStrength.WEAK).isPresent();
        }
    }

    @Test
    void namesThatWereLabelledByHandAreTold() throws IOException {
        List<Pair> pairs = byHand();

        assertThat(pairs).hasSizeGreaterThan(400);
        assertScore(pairs);
    }

    @Test
    void spellingsByRulesAreTold() {
        List<Pair> pairs = new ArrayList<>();
        List<Set<String>> names =
                CYRILLIC.stream().map(NamePairsTest::spellings).toList();
        for (int i = 0; i < names.size(); i++) {
            List<String> spellings = List.copyOf(names.get(i));
            for (String one : spellings) {
                spellings.stream()
                        .filter(other -> other.compareTo(one) > 0)
                        .forEach(other -> pairs.add(new Pair(true, one, other)));
                for (int j = 0; j < i; j++) {
                    if (CYRILLIC.get(j).charAt(2) != CYRILLIC.get(i).charAt(2)) {
                        pairs.add(new Pair(false, one, names.get(j).iterator().next()));
                    }
                }
            }
        }

        assertThat(pairs).hasSizeGreaterThan(5_000);
        assertScore(pairs);
    }

    /** The spellings of a name by the rules and in newspapers. */
    private static Set<String> spellings(String name) {
        Set<String> spellings = new TreeSet<>(Set.of(name));
        for (Romanization rule : Romanization.values()) {
            if (rule != Romanization.ISO_9) {
                spellings.addAll(rule.of(name));
            }
        }
        spellings.add(Newspaper.GERMAN.spelling(name));
        spellings.add(Newspaper.FRENCH.spelling(name));
        return spellings;
    }

    private static void assertScore(List<Pair> pairs) {
        List<Pair> missed =
                pairs.stream().filter(pair -> pair.ofOne() && !pair.isFound()).toList();
        List<Pair> wrong =
                pairs.stream().filter(pair -> !pair.ofOne() && pair.isFound()).toList();
        long ofOne = pairs.stream().filter(Pair::ofOne).count();
        double found = ofOne - missed.size();

        assertThat(found / (found + wrong.size()))
                .as("precision without %s", wrong)
                .isGreaterThanOrEqualTo(PRECISION);
        assertThat(found / ofOne).as("recall without %s", missed).isGreaterThanOrEqualTo(RECALL);
    }

    private static List<Pair> byHand() throws IOException {
        List<Pair> pairs = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(NamePairsTest.class.getResourceAsStream("pairs.txt")),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] names = line.substring(2).split(" \\| ", -1);
                    pairs.add(new Pair(line.charAt(0) == '+', names[0], names[1]));
                }
            }
        }
        return pairs;
    }
}
