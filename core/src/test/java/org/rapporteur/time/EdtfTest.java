package org.rapporteur.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EdtfTest {
    @Test
    void valuesAreEqualWhenTheirTextsAre() {
        assertThat(Edtf.parse("2023-08")).isEqualTo(Edtf.parse("2023-08")).hasSameHashCodeAs(Edtf.parse("2023-08"));
        assertThat(Edtf.parse("XXXX-23")).isEqualTo(Edtf.parse("XXXX-23")).hasSameHashCodeAs(Edtf.parse("XXXX-23"));
    }

    @Test
    void valuesAreNotEqualForMeaningTheSame() {
        assertThat(Edtf.parse("2023-08-15T10:00:00Z")).isNotEqualTo(Edtf.parse("2023-08-15T10:00:00+00:00"));
        assertThat(Edtf.parse("2023"))
                .isNotEqualTo(Edtf.parse("2024"))
                .isNotEqualTo("2023")
                .isNotEqualTo(null);
    }

    @Test
    void displayOrderIsByFirstDayThenLastDayThenText() {
        List<Edtf> values = values(
                "../..",
                "../2020",
                "Y-12345",
                "2023",
                "2023-01",
                "2023-01-01",
                "2023-01-01?",
                "2023-02",
                "2023/..",
                "Y1000000000");
        assertThat(values.stream().sorted(Edtf.DISPLAY_ORDER))
                .map(Edtf::toString)
                .containsExactly(
                        "../2020",
                        "../..",
                        "Y-12345",
                        "2023-01-01",
                        "2023-01-01?",
                        "2023-01",
                        "2023",
                        "2023/..",
                        "2023-02",
                        "Y1000000000");
    }

    @Test
    void displayOrderTellsApartWhatIsNotEqual() {
        assertThat(Edtf.DISPLAY_ORDER.compare(Edtf.parse("2023"), Edtf.parse("2023/2023")))
                .isNegative();
        assertThat(Edtf.DISPLAY_ORDER.compare(Edtf.parse("2023"), Edtf.parse("2023")))
                .isZero();
    }

    @Test
    void onlyASlashMakesAnInterval() {
        assertThat(values("2022/2023", "2022/", "../2023", "../..")).allMatch(Edtf::isInterval);
        assertThat(values("2022", "[2022..2023]", "{2022..2023}", "2023-08-15T10:00:00"))
                .noneMatch(Edtf::isInterval);
    }

    @Test
    void onlyBracketsMakeASet() {
        assertThat(values("[2022..2023]", "{2022,2023}", "[2022]")).allMatch(Edtf::isSet);
        assertThat(values("2022", "2022/2023", "201X")).noneMatch(Edtf::isSet);
    }

    @Test
    void aDoubtAboutAnyPartOfAnyDateIsADoubt() {
        assertThat(values("1984?", "1984%", "?2004-06", "2004/2005-?06", "[1984,1985%]"))
                .allMatch(Edtf::isUncertain);
        assertThat(values("1984~", "1984", "2004/2005", "201X", "1950S2")).noneMatch(Edtf::isUncertain);
        assertThat(values("1984~", "1984%", "~2004-06", "2004/2005-~06", "{1984,1985%}"))
                .allMatch(Edtf::isApproximate);
        assertThat(values("1984?", "1984", "2004/2005", "201X", "1950S2")).noneMatch(Edtf::isApproximate);
    }

    @Test
    void anXAnywhereLeavesSomethingUnspecified() {
        assertThat(values("201X", "XXXX-23", "2004-06-XX/2005", "[1984,1985-XX]"))
                .allMatch(Edtf::isUnspecified);
        assertThat(values("2010", "2004/..", "/2004", "[1984..]", "1950S2")).noneMatch(Edtf::isUnspecified);
    }

    private static List<Edtf> values(String... texts) {
        return Stream.of(texts).map(Edtf::parse).toList();
    }
}
