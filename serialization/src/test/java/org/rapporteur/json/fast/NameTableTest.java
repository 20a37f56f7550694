package org.rapporteur.json.fast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.json.shape.Shapes;
import org.rapporteur.json.shape.ValueType;
import org.rapporteur.json.shape.ValueType.EntityType;
import org.rapporteur.json.shape.ValueType.ListType;
import org.rapporteur.json.shape.ValueType.Member;
import org.rapporteur.json.shape.ValueType.ObjectType;
import org.rapporteur.json.shape.ValueType.TermType;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.term.Term;

/** Words are found by their bytes, with their index in the list. */
class NameTableTest {
    /** Of all lengths about those that make up to three numbers of eight bytes, and many alike in their first and last eight. */
    private static final List<String> ALIKE = List.of(
            "a",
            "ab",
            "abcdefg",
            "abcdefgh",
            "abcdefghi",
            "abcdefghijklmno",
            "abcdefghijklmnop",
            "abcdefghijklmnopq",
            "abcdefgh1jklmnopq",
            "abcdefgh-ijklmnop",
            "abcdefgh+ijklmnop",
            "abcdefgh--ijklmnop",
            "abcdefgh-+ijklmnop",
            "abcdefgh+-ijklmnop",
            "abcdefgh++ijklmnop",
            "abcdefgh---------ijklmnop",
            "abcdefgh----+----ijklmnop",
            "abcdefghabcdefgh",
            "abcdefghabcdefghabcdefgh",
            "abcdefghabcdefghabcde",
            "abcdefghabcdefghabcdef",
            "abcdefghabcdefghabcdefg",
            "abcdefghabcdefgi",
            "bbcdefghabcdefgh",
            "bcdefghi",
            "cdefghij");

    @Test
    void moreWordsThanAByteCanNumberAreRefused() {
        List<String> many = IntStream.range(0, 257).mapToObj(i -> "w" + i).toList();

        assertThat(NameTable.names(many.subList(0, 256)).all()).hasSize(256);
        assertThatThrownBy(() -> NameTable.names(many))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("257 words are too many");
    }

    /** As the first one of an object or not, with white space or without, and near the end of the document. */
    @Test
    void namesAreFoundWithTheirColonsWhereverTheyStand() {
        for (String word : ALIKE) {
            List<String> others = new ArrayList<>(ALIKE);
            others.remove(word);
            for (String space : List.of("", " ", "\n\t  ")) {
                for (int behind = 0; behind < 30; behind++) {
                    String name = space + '"' + word + '"' + space + ':' + space;
                    String json = "{" + name + "1," + name + "2" + space + "}" + " ".repeat(behind);
                    assertThat(members(NameTable.names(ALIKE), json))
                            .as(json)
                            .containsExactly(ALIKE.indexOf(word), ALIKE.indexOf(word));
                    assertThat(members(NameTable.names(others), json))
                            .as(json)
                            .containsExactly(NameTable.OTHER, NameTable.OTHER);
                }
            }
        }
    }

    @Test
    void propertiesAndTermsOfTheModelAreFoundAndNothingNearThem() {
        Set<List<String>> lists = new LinkedHashSet<>();
        collect(Shapes.codec(Dossier.class).type(), lists);
        assertThat(lists).hasSizeGreaterThan(40).anyMatch(list -> list.contains("speakers"));
        lists.forEach(NameTableTest::findsJustThese);
    }

    @Test
    void wordsOfAllLengthsAreFoundAlthoughTheyAreAlike() {
        findsJustThese(ALIKE);
        for (String word : ALIKE) {
            List<String> others = new ArrayList<>(ALIKE);
            others.remove(word);
            assertThat(found(NameTable.strings(others), word, 20)).as(word).isEqualTo(NameTable.OTHER);
        }
    }

    @Test
    void wordsAreFoundByTheirEscapesToo() {
        NameTable words = NameTable.strings(ALIKE);
        for (int i = 0; i < ALIKE.size(); i++) {
            String word = ALIKE.get(i);
            for (int at = 0; at < word.length(); at++) {
                String escaped = word.substring(0, at)
                        + String.format(Locale.ROOT, "\\u%04x", (int) word.charAt(at))
                        + word.substring(at + 1);
                assertThat(found(words, escaped, 0)).as(escaped).isEqualTo(i);
                assertThat(found(words, escaped, 20)).as(escaped).isEqualTo(i);
            }
        }
    }

    @Test
    void nothingIsFoundAmongNoWords() {
        for (String word : ALIKE) {
            assertThat(found(NameTable.NO_WORDS, word, 20)).isEqualTo(NameTable.OTHER);
        }
    }

    private static void findsJustThese(List<String> list) {
        NameTable words = NameTable.strings(list);
        assertThat(words.all()).isEqualTo(list);
        for (int i = 0; i < list.size(); i++) {
            String word = list.get(i);
            assertThat(words.word(i)).isEqualTo(word);
            assertThat(words.number(word)).isEqualTo(i);
            for (String near : near(word)) {
                int expected = list.indexOf(near);
                for (int behind : new int[] {0, 1, 7, 8, 15, 16, 20}) {
                    int found = found(words, near, behind);
                    if (found != expected) {
                        assertThat(found)
                                .as("%s with %s bytes behind it, in %s", near, behind, list)
                                .isEqualTo(expected);
                    }
                }
            }
        }
    }

    /** The word, and what is one change away from it. */
    private static List<String> near(String word) {
        List<String> near =
                new ArrayList<>(List.of(word, word + word, "", word + 'x', 'x' + word, word + ' ', word + '\u007F'));
        for (int i = 0; i < word.length(); i++) {
            String before = word.substring(0, i);
            String behind = word.substring(i + 1);
            near.add(before);
            near.add(word.substring(i));
            near.add(before + behind);
            near.add(before + word.charAt(i) + word.charAt(i) + behind);
            near.add(before + (char) (word.charAt(i) ^ 1) + behind);
            near.add(before + 'ї' + behind);
            near.add(before + ' ' + behind);
        }
        return near;
    }

    /** What number a word has that so many bytes of a document stand behind. */
    private static int found(NameTable words, String word, int behind) {
        byte[] quoted = (" \"" + word + '"').getBytes(StandardCharsets.UTF_8);
        byte[] json = Arrays.copyOf(quoted, quoted.length + behind);
        Arrays.fill(json, quoted.length, json.length, (byte) 'a');
        Utf8Input in = Utf8Input.open(json, 0, json.length, ReadOptions.defaults());
        int number = in.word(words);
        in.close();
        if (word.indexOf('\\') < 0) {
            assertThat(words.number(json, 2, quoted.length - 1)).as(word).isEqualTo(number);
        }
        return number;
    }

    /** The numbers of the names of an object, whose values are 1, 2 and so on. */
    private static List<Integer> members(NameTable names, String json) {
        byte[] bytes = json.getBytes(StandardCharsets.US_ASCII);
        Utf8Input in = Utf8Input.open(bytes, 0, bytes.length, ReadOptions.defaults());
        List<Integer> members = new ArrayList<>();
        for (int name = in.object(names); name != NameTable.NONE; name = in.member(names)) {
            members.add(name);
            assertThat(in.integer()).isEqualTo(members.size());
        }
        in.end();
        in.close();
        return members;
    }

    private static void collect(ValueType type, Set<List<String>> lists) {
        if (type instanceof ObjectType object) {
            if (lists.add(object.members().stream().map(Member::name).toList())) {
                object.members().forEach(member -> collect(member.value(), lists));
            }
        } else if (type instanceof EntityType entity) {
            lists.add(entity.kinds().stream().map(ObjectType::name).toList());
            entity.kinds().forEach(kind -> collect(kind, lists));
        } else if (type instanceof ListType list) {
            collect(list.element(), lists);
        } else if (type instanceof TermType term) {
            lists.add(term.known().stream().map(Term::token).toList());
        }
    }
}
