package org.rapporteur.json.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.fixtures.Allocated;
import org.rapporteur.fixtures.Share;
import org.rapporteur.json.Tree;

/** Numbers as RFC 8785, section 3.2.2.3 and appendix B, has them. */
class CanonicalNumberTest {
    private static final long SEED = Long.getLong("rapporteur.seed", 8785L);

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2"
    })
    void writesTheSamplesOfTheRfc(String bits, String expected) {
        double value = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
        assertThat(CanonicalNumber.of(value)).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesWhatIsNoNumber(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CanonicalNumber.of(value))
                .withMessage("expected a finite number; found " + value);
    }

    @ParameterizedTest
    @CsvSource({
        "4.9E-324, 5e-324",
        "9.9E-324, 1e-323",
        "1.5E-323, 1.5e-323",
        "2.0E-323, 2e-323",
        "2.2250738585072014E-308, 2.2250738585072014e-308",
        "2.0E-3, 0.002",
        "2.2E-322, 2.2e-322",
        "2.0E23, 2e+23",
        "5.684341886080802E-14, 5.684341886080802e-14"
    })
    void writesFewerDigitsThanJavaWhereOneIsEnough(double value, String expected) {
        assertThat(CanonicalNumber.of(value)).hasToString(expected);
    }

    @Test
    void writesTheShortestThatReadsBackAndOfThoseTheClosest() {
        Random random = new Random(SEED);
        DoubleStream anyBits = random.longs(Share.of(20_000)).mapToDouble(Double::longBitsToDouble);
        DoubleStream subnormal = random.longs(Share.of(2_000), 1, 1L << 52).mapToDouble(Double::longBitsToDouble);
        DoubleStream smallest = IntStream.rangeClosed(1, 500).mapToDouble(Double::longBitsToDouble);
        DoubleStream powers = IntStream.rangeClosed(Double.MIN_EXPONENT - 52, Double.MAX_EXPONENT)
                .mapToDouble(exponent -> Math.scalb(1.0, exponent));
        DoubleStream degrees = random.doubles(Share.of(5_000), -180, 180);
        DoubleStream wholes = random.longs(Share.of(2_000), 0, 1L << 60).mapToDouble(value -> value);
        DoubleStream thousandths =
                random.ints(Share.of(2_000), -100_000, 100_000).mapToDouble(value -> value / 1000.0);
        for (DoubleStream values :
                new DoubleStream[] {anyBits, subnormal, smallest, powers, degrees, wholes, thousandths}) {
            values.filter(Double::isFinite).forEach(value -> {
                String text = CanonicalNumber.of(value).toString();
                assertThat(text).as("-Drapporteur.seed=%s, %s", SEED, value).isEqualTo(CanonicalTree.number(value));
                assertThat(Double.parseDouble(text)).isEqualTo(value == 0 ? 0.0 : value);
            });
        }
    }

    @Test
    void holdsEveryNumberThatItWrites() {
        new Random(SEED)
                .longs(20_000)
                .mapToDouble(Double::longBitsToDouble)
                .filter(Double::isFinite)
                .forEach(value -> {
                    String text = CanonicalNumber.of(value).toString();
                    assertThat(CanonicalNumber.of(text).orElseThrow()).hasToString(text);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "1.0, 1",
        "1E0, 1",
        "0.1e+1, 1",
        "10e-1, 1",
        "100E-0002, 1",
        "0, 0",
        "-0, 0",
        "-0.000e5, 0",
        "0e99999999999999999999, 0",
        "0E-400, 0",
        "-12e+3, -12000",
        "0.1, 0.1",
        "0.10, 0.1",
        "-0.5, -0.5",
        "1e23, 1e+23",
        "0.00000000000000000000000000000100e30, 1",
        "9007199254740992, 9007199254740992",
        "9007199254740994, 9007199254740994",
        "1152921504606847000, 1152921504606847000",
        "1.7976931348623157e308, 1.7976931348623157e+308",
        "5e-324, 5e-324",
        "123456789.123, 123456789.123"
    })
    void writesANumberAloneHoweverTheDocumentHasIt(String lexeme, String expected) {
        assertThat(CanonicalNumber.of(lexeme).orElseThrow()).hasToString(expected);
        assertThat(CanonicalTree.isHeld(new Tree.Lexeme(lexeme.replaceFirst("e9{20}", ""))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9007199254740993",
                "123456789012345678901234567890",
                "1152921504606846976",
                "333333333.33333329",
                "0.1000000000000000055511151231257827",
                "0.10000000000000001",
                "1e400",
                "-1E400",
                "1e399",
                "1.7976931348623159e308",
                "1.8e308",
                "1e-400",
                "1e-324",
                "4.9e-324",
                "3e-324",
                "1e99999999999999999999",
                "-1e-99999999999999999999",
                "1e9223372036854775808",
                "1e18446744073709551616",
                "1e2147483648",
                "1e4294967296"
            })
    void holdsNoNumberThatWouldBecomeAnother(String lexeme) {
        assertThat(CanonicalNumber.of(lexeme)).isEmpty();
    }

    @Test
    void holdsAWholeNumberOnlyIfNoOtherOneIsWrittenLikeIt() {
        Random random = new Random(SEED);
        for (int i = 0; i < 5_000; i++) {
            String lexeme = Long.toString(random.nextLong() >> random.nextInt(64));
            boolean held = CanonicalTree.isHeld(new Tree.Lexeme(lexeme));
            assertThat(CanonicalNumber.of(lexeme).isPresent()).as(lexeme).isEqualTo(held);
        }
    }

    @Test
    void decidesAboutANumberOfTenMillionDigitsWithNoMoreThanAFewCopies() {
        String digits = "7".repeat(10_000_000);
        String zeros = "0".repeat(10_000_000);
        assertDecided(digits, null);
        assertDecided("0." + digits, null);
        assertDecided("1e" + digits, null);
        assertDecided("1e-" + zeros + "1", "0.1");
        assertDecided("1" + zeros + "e-10000000", "1");
        assertDecided("0." + zeros + "1e10000001", "1");
    }

    private static void assertDecided(String lexeme, String canonical) {
        assertThat(CanonicalNumber.of(lexeme).map(CanonicalNumber::toString)).isEqualTo(Optional.ofNullable(canonical));
        assertThat(Allocated.by(() -> CanonicalNumber.of(lexeme))).isLessThan(8L * lexeme.length());
    }
}
