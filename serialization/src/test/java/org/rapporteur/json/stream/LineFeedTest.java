package org.rapporteur.json.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Ends of lines are found wherever they stand. */
class LineFeedTest {
    /** Bytes beside it differ from a line feed by a bit, by its sign or by one. */
    @Test
    void theFirstLineFeedIsFound() {
        byte[] near = {'\n', '\n' + 1, '\n' - 1, (byte) ('\n' | 0x80), 0, (byte) 0xFF, 'x', '\r', 2, 8, 14, 26, 42, 74};
        Random random = new Random(20261130);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = new byte[random.nextInt(40)];
            int kinds = 1 + random.nextInt(near.length - 1);
            for (int j = 0; j < bytes.length; j++) {
                bytes[j] = near[random.nextInt(12) == 0 ? 0 : random.nextInt(kinds) + 1];
            }
            int start = random.nextInt(bytes.length + 1);
            int end = start + random.nextInt(bytes.length - start + 1);
            int expected = start;
            while (expected < end && bytes[expected] != '\n') {
                expected++;
            }
            assertThat(LineFeed.find(bytes, start, end)).isEqualTo(expected);
        }
    }
}
