package org.rapporteur.dossier.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Person;

/**
 * The names of many actors, by keys that names of one actor have in common.
 *
 * <p>A search takes a time that does not depend on the number of actors: it compares at most {@link #MAX_COMPARED} names, those
 * that share the rarest word first, and returns at most {@link #MAX_CANDIDATES} actors.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class NameIndex {
    /**
     * The maximum number of candidates that a search returns.
     *
     * @since 0.1
     */
    public static final int MAX_CANDIDATES = 100;

    /**
     * The maximum number of names that a search compares.
     *
     * @since 0.1
     */
    public static final int MAX_COMPARED = 1_000;

    /** How many words are kept while an index is made: most names have a word that other names have too. */
    private static final int MAX_KNOWN = 10_000;

    private static final Comparator<NameCandidate> STRONGEST =
            Comparator.comparing(NameCandidate::strength).thenComparing(NameCandidate::reason);

    private final List<Actor> actors = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    /** For each name, the place of its actor. */
    private final Places owners = new Places();

    private final Map<String, Places> byKey = new HashMap<>();

    private NameIndex() {}

    /**
     * Creates an index.
     *
     * @param actors the actors, in the order in which candidates of the same strength are returned
     * @param names returns the names of an actor
     * @return the index
     * @throws NullPointerException if an argument, an actor or a name is null
     */
    public static NameIndex of(
            List<? extends Actor> actors, Function<? super Actor, ? extends Iterable<String>> names) {
        return of(actors, names, Optional.empty());
    }

    /**
     * Creates an index in which actors are one if they have the same representative: the first of them is the candidate, by the names of
     * all.
     *
     * @param actors the actors, in the order in which candidates of the same strength are returned
     * @param names returns the names of an actor
     * @param representative returns the text of the id that stands for an id; the same for ids of one actor
     * @return the index
     * @throws NullPointerException if an argument, an actor or a name is null
     */
    public static NameIndex of(
            List<? extends Actor> actors,
            Function<? super Actor, ? extends Iterable<String>> names,
            UnaryOperator<String> representative) {
        return of(actors, names, Optional.of(Objects.requireNonNull(representative, "representative")));
    }

    private static NameIndex of(
            List<? extends Actor> actors,
            Function<? super Actor, ? extends Iterable<String>> names,
            Optional<UnaryOperator<String>> representative) {
        Objects.requireNonNull(actors, "actors");
        Objects.requireNonNull(names, "names");
        NameIndex index = new NameIndex();
        Map<String, Integer> places = new HashMap<>();
        Map<String, Word> words = new HashMap<>();
        for (Actor actor : actors) {
            String id = Objects.requireNonNull(actor, "actors").id().value();
            int next = index.actors.size();
            int owner = representative
                    .map(of -> places.computeIfAbsent(of.apply(id), any -> next))
                    .orElse(next);
            if (owner == next) {
                index.actors.add(actor);
            }
            names.apply(actor).forEach(name -> index.add(Objects.requireNonNull(name, "names"), owner, words));
        }
        return index;
    }

    private void add(String name, int owner, Map<String, Word> known) {
        int place = names.size();
        owners.add(owner);
        names.add(name);
        if (known.size() >= MAX_KNOWN) {
            known.clear();
        }
        Words words = Words.of(name, word -> known.computeIfAbsent(word, text -> new Word(text, false)));
        keys(words, i -> Set.of(Word.firstKey(words.textOfJoined(i))))
                .forEach(key -> byKey.computeIfAbsent(key, any -> new Places()).addOnce(place));
    }

    /**
     * Returns the keys of each word, and of each two words that may be one.
     *
     * @param ofJoined returns the keys of a word and the next: all in a search, and one in the index, where they take memory
     */
    private static Set<String> keys(Words words, IntFunction<Set<String>> ofJoined) {
        Set<String> keys = new LinkedHashSet<>();
        for (int i = 0; i < words.list.size(); i++) {
            keys.addAll(words.list.get(i).keys());
            if (i + 1 < words.list.size()) {
                keys.addAll(ofJoined.apply(i));
            }
        }
        if (keys.isEmpty()) {
            keys.add(words.form);
        }
        return keys;
    }

    /**
     * Finds the actors of which a name may be meant.
     *
     * <p>Names of persons may be shortened, in another order, or with fewer words. Names of other actors match as a whole.
     *
     * @param name the name, in any script
     * @return the candidates, the strongest first, and in the order of the actors if they are equally strong; each actor once
     * @throws NullPointerException if the name is null
     */
    public List<NameCandidate> candidates(String name) {
        Words words = Words.of(Objects.requireNonNull(name, "name"));
        Map<Integer, NameCandidate> best = new LinkedHashMap<>();
        for (int place : compared(words)) {
            int owner = owners.at(place);
            Actor actor = actors.get(owner);
            Optional<NameMatch> match = Comparison.of(words, Words.of(names.get(place)), actor instanceof Person);
            if (match.isPresent()) {
                best.merge(owner, new NameCandidate(actor, names.get(place), match.get()), NameIndex::stronger);
            }
        }
        return best.entrySet().stream()
                .sorted(Map.Entry.<Integer, NameCandidate>comparingByValue(STRONGEST)
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getValue)
                .limit(MAX_CANDIDATES)
                .toList();
    }

    private static NameCandidate stronger(NameCandidate one, NameCandidate other) {
        return STRONGEST.compare(other, one) < 0 ? other : one;
    }

    /** Returns the places of the names to compare, those of rare keys first, and those of one key in order. */
    private int[] compared(Words words) {
        List<Places> groups = new ArrayList<>();
        keys(words, i -> words.joined(i).keys()).forEach(key -> {
            Places places = byKey.get(key);
            if (places != null) {
                groups.add(places);
            }
        });
        groups.sort(Comparator.comparingInt(Places::size));
        BitSet seen = new BitSet();
        int[] compared = new int[MAX_COMPARED];
        int count = 0;
        for (Places group : groups) {
            for (int i = 0; i < Math.min(group.size(), MAX_COMPARED) && count < MAX_COMPARED; i++) {
                int place = group.at(i);
                if (!seen.get(place)) {
                    seen.set(place);
                    compared[count++] = place;
                }
            }
        }
        return Arrays.copyOf(compared, count);
    }

    /** Places of names in an array, which takes a third of the memory of a list. */
    private static final class Places {
        private int[] places = new int[1];
        private int size;

        void addOnce(int place) {
            if (size == 0 || places[size - 1] != place) {
                add(place);
            }
        }

        void add(int place) {
            if (size == places.length) {
                places = Arrays.copyOf(places, size + size / 2 + 1);
            }
            places[size++] = place;
        }

        int size() {
            return size;
        }

        int at(int index) {
            return places[index];
        }
    }
}
