package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IriTest {
    /** RFC 3987 section 2.2 has none of these, nor controls; the number sign and square brackets stand where they may. */
    private static final String FORBIDDEN = " \"<>\\^`{|}";

    @Test
    void everyCharacterOfAsciiIsAllowedUnlessItIsForbidden() {
        for (char c = 0; c < 0x80; c++) {
            boolean allowed = c > 0x1F && c < 0x7F && c != '%' && FORBIDDEN.indexOf(c) < 0;
            assertThat(Iri.isAbsolute("urn:a" + c + "b")).as(Quote.of("" + c)).isEqualTo(allowed);
            assertThat(Iri.isAbsolute("urn:" + c)).as(Quote.of("" + c)).isEqualTo(allowed);
        }
    }

    @Test
    void everyOtherCharacterIsAllowedWhereRfc3987SaysSo() {
        for (int point = 0x80; point <= Character.MAX_CODE_POINT; point++) {
            boolean expected = isUcsOrPrivate(point) && !isMarkOfDirection(point);
            if (Iri.isAbsolute("urn:" + Character.toString(point)) != expected) {
                assertThat(!expected).as("U+%04X", point).isEqualTo(expected);
            }
        }
    }

    @Test
    void aPercentSignStandsBeforeTwoHexadecimalDigits() {
        for (char c = 0; c < 0x180; c++) {
            boolean digit = Character.toString(c).matches("[0-9A-Fa-f]");
            assertThat(Iri.isAbsolute("urn:%" + c + "0")).as(Quote.of("" + c)).isEqualTo(digit);
            assertThat(Iri.isAbsolute("urn:%0" + c)).as(Quote.of("" + c)).isEqualTo(digit);
            assertThat(Iri.isAbsolute("urn:%" + c)).as(Quote.of("" + c)).isFalse();
        }
    }

    /** The productions {@code ucschar} and {@code iprivate}, range by range as the RFC lists them. */
    private static boolean isUcsOrPrivate(int point) {
        boolean plane0 = point >= 0xA0 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xF8FF // iprivate
                || point >= 0xF900 && point <= 0xFDCF
                || point >= 0xFDF0 && point <= 0xFFEF;
        int inPlane = point & 0xFFFF;
        int plane = point >> 16;
        boolean others = plane >= 1 && inPlane <= 0xFFFD && (plane != 14 || inPlane >= 0x1000);
        return plane0 || others;
    }

    private static boolean isMarkOfDirection(int point) {
        return "\u200E\u200F\u202A\u202B\u202C\u202D\u202E".indexOf(point) >= 0;
    }
}
