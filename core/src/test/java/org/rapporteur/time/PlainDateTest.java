package org.rapporteur.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainDateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000",
                "9999",
                "1909",
                "2023-01",
                "2023-12",
                "2023-01-01",
                "2023-12-31",
                "2023-02-28",
                "2023-04-30",
                "2024-02-29",
                "9090-09-09"
            })
    void everyPlainDateIsReadTheFastWay(String text) {
        int plain = PlainDate.parse(text);

        assertThat(plain).isNotEqualTo(PlainDate.NONE);
        assertThat(PlainDate.node(plain)).isEqualTo(DateParser.parseByParts(new Cursor(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2023-",
                "2023-00",
                "2023-13",
                "2023/08",
                "2023-08/15",
                "2023-00-01",
                "2023-13-01",
                "2023-02-00",
                "2023-02-29",
                "2023-04-31",
                "20:3",
                "20/3",
                "2:23",
                "2/23",
                "202X",
                "Y2023"
            })
    void anyOtherTextIsLeftToTheParser(String text) {
        assertThat(PlainDate.parse(text)).isEqualTo(PlainDate.NONE);
    }
}
