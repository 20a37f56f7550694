package org.rapporteur.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void aCyrillicLetterIsOneColumnWide() {
        assertThat(Columns.width("Київ")).isEqualTo(4);
    }

    @Test
    void aCombiningAccentTakesNoColumnAndAnIdeographTakesTwo() {
        assertThat(Columns.width("и\u0306")).isEqualTo(1);
        assertThat(Columns.width("外務")).isEqualTo(4);
    }

    @Test
    void wordsAreSetInLinesOfTheWidthAskedFor() {
        assertThat(Columns.wrap("to be or not to be", 9, 6)).containsExactly("to be or", "not to", "be");
    }

    @Test
    void aWordWiderThanTheLineIsCutBehindAHyphenOrASlashOrWhereItMust() {
        assertThat(Columns.wrap("colour-of-the-flag", 8, 8)).containsExactly("colour-", "of-the-", "flag");
        assertThat(Columns.wrap("incomprehensible", 6, 6)).containsExactly("incomp", "rehens", "ible");
        assertThat(Columns.wrap("外務大臣", 3, 3)).containsExactly("外", "務", "大", "臣");
    }

    @Test
    void nothingIsNoLine() {
        assertThat(Columns.wrap(" \n ", 9, 9)).isEmpty();
    }

    @Test
    void whatATerminalWouldObeyIsReplaced() {
        assertThat(Columns.printable("a\u001b[2Jb\u202Ec\u0085d\ne")).isEqualTo("a\uFFFD[2Jb\uFFFDc\uFFFDd\ne");
    }
}
