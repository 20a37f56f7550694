package org.rapporteur.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.json.read.Location;

class LineCounterTest {
    @Test
    void aLineOfGigabytesHasAGreatestColumn() {
        LineCounter counter = new LineCounter(Location.of(1, Integer.MAX_VALUE - 2), false);
        counter.countTo("abcdef\nx", 6);
        assertThat(counter.location()).isEqualTo(Location.of(1, Integer.MAX_VALUE));
        counter.countTo("abcdef\nx", 8);
        assertThat(counter.location()).isEqualTo(Location.of(2, 2));
        assertThat(LineCounter.plus(Integer.MAX_VALUE - 1, 2)).isEqualTo(Integer.MAX_VALUE);
        assertThat(LineCounter.plus(1, 2)).isEqualTo(3);
    }
}
