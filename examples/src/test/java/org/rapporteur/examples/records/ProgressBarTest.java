package org.rapporteur.examples.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.time.Duration;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.rapporteur.examples.command.Words;
import org.rapporteur.json.stream.Progress;
import org.rapporteur.model.LanguageTag;

class ProgressBarTest {
    @Test
    void theBarShowsShareCountAndRateInTheWidthThatThereIs() {
        Progress half = new Progress(1_234_567, 500_000_000, OptionalLong.of(1_000_000_000), Duration.ofSeconds(10));
        Progress unknown = new Progress(7, 1000, OptionalLong.empty(), Duration.ZERO);

        assertThat(bar("en", 88).line(half))
                .isEqualTo("[###############...............]  50 %  1,234,567 records, 123,457/s, 50.0 MB/s");
        assertThat(bar("en", 60).line(half)).isEqualTo("[#####.....]  50 %  1,234,567 records, 123,457/s, 50.0 MB/s");
        assertThat(bar("en", 40).line(half)).isEqualTo("1,234,567 records, 123,457/s, 50.0 MB/s");
        assertThat(bar("uk", 40).line(unknown)).isEqualTo("7 записів, 0/с, 0.0 МБ/с");
        assertThat(ProgressBar.isWatched(null)).isFalse();
    }

    private static ProgressBar bar(String language, int width) {
        return new ProgressBar(
                OutputStream.nullOutputStream(),
                Words.of(Main.class, "records", LanguageTag.parse(language)),
                width,
                true);
    }
}
