package org.rapporteur.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.json.Messages.messages;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.fixtures.Share;
import org.rapporteur.json.read.DataFormat;
import org.rapporteur.json.read.Location;
import org.rapporteur.json.read.Problem;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.json.read.ReadResult;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Place;

/** Whatever the input in whatever format, the outcome is a value or problems. */
class HostileFormatsTest {
    private static final Dossier DOSSIER = JsonReader.of(Dossier.class).read(Golden.file("dossier/valid/full.json"));

    @ParameterizedTest
    @EnumSource(
            value = DataFormat.class,
            names = {"CBOR", "SMILE"})
    void aBinaryDossierThatIsCutAnywhereHasProblems(DataFormat format) {
        byte[] whole = JsonWriter.of(Dossier.class).withFormat(format).toBytes(DOSSIER);
        for (int length = format == DataFormat.SMILE ? 4 : 0; length < whole.length; length += Share.step(3)) {
            ReadResult<Dossier> result = reader(format).tryRead(Arrays.copyOf(whole, length));
            Problem last = result.problems().get(result.problems().size() - 1);
            assertThat(last.code()).as("the first %s bytes", length).isEqualTo(ProblemCode.UNEXPECTED_END);
            assertThat(last.location()).isEqualTo(Location.atByte(length));
        }
    }

    @Test
    void aYamlDossierThatIsCutAnywhereIsAValueOrProblems() {
        byte[] whole = JsonWriter.of(Dossier.class).withFormat(DataFormat.YAML).toBytes(DOSSIER);
        for (int length = 0; length < whole.length; length += Share.step(23)) {
            assertOutcome(DataFormat.YAML, Arrays.copyOf(whole, length));
        }
    }

    @ParameterizedTest
    @EnumSource(DataFormat.class)
    void everyCorruptionIsAValueOrProblems(DataFormat format) {
        Random random = new Random(17);
        byte[] whole = JsonWriter.of(Dossier.class).withFormat(format).toBytes(DOSSIER);
        for (int i = 0; i < Share.of(150); i++) {
            byte[] corrupt = whole.clone();
            for (int j = random.nextInt(3); j >= 0; j--) {
                corrupt[random.nextInt(corrupt.length)] = (byte) random.nextInt(256);
            }
            assertOutcome(format, corrupt);
        }
    }

    @ParameterizedTest
    @EnumSource(DataFormat.class)
    void randomBytesAreAValueOrProblems(DataFormat format) {
        Random random = new Random(23);
        byte[] start = format == DataFormat.SMILE ? new byte[] {':', ')', '\n', 3} : new byte[0];
        for (int i = 0; i < Share.of(1000); i++) {
            byte[] bytes = new byte[start.length + random.nextInt(60)];
            random.nextBytes(bytes);
            if (format == DataFormat.JSON || format == DataFormat.YAML) {
                for (int j = 0; j < bytes.length; j++) {
                    bytes[j] = (byte) " \n-:?[]{},&*!|>'\"%@#a1~<.".charAt((bytes[j] & 0xFF) % 25);
                }
            }
            System.arraycopy(start, 0, bytes, 0, start.length);
            assertOutcome(format, bytes);
        }
    }

    @Test
    void smileWithoutItsHeaderIsAProblem() {
        for (String hex : new String[] {"", "3a29", "7b7d", "3a290a10fafb"}) {
            assertThat(messages(reader(DataFormat.SMILE).tryRead(HexFormat.of().parseHex(hex))))
                    .containsExactly("byte 0: syntax: expected the header of Smile, version 0; found something else");
        }
    }

    @Test
    void smileMayEndWithAMarkAndNothingBehindIt() {
        String kyiv = "3a290a01fa836e616d65fa81656e434b796976fbfb";
        assertThat(messages(places().tryRead(HexFormat.of().parseHex(kyiv + "ff"))))
                .isEmpty();
        assertThat(messages(places().tryRead(HexFormat.of().parseHex(kyiv + "ff21"))))
                .containsExactly("byte 22: trailing-content: expected the end of the document; found more bytes");
        assertThat(messages(places().tryRead(HexFormat.of().parseHex(kyiv + "3a290a01"))))
                .containsExactly("byte 21: trailing-content: expected the end of the document; found more bytes");
    }

    @Test
    void whatSmileHasAndJsonHasNotIsAProblem() {
        assertSmile("fd8161", "byte 22, /x: wrong-type: expected a value of JSON; found a byte string");
        assertSmile("29007f7c0000000000000000", "byte 22, /x: wrong-type: expected a value of JSON; found NaN");
        assertSmile("41c3a9", "byte 23, /x: encoding: expected ASCII; found a byte that cannot stand here");
        assertSmile("80c081", "byte 23, /x: encoding: expected UTF-8; found a byte that cannot stand here");
        assertSmile("e4c081fc", "byte 23, /x: encoding: expected UTF-8; found a byte that cannot stand here");
        assertSmile("ff", "byte 22, /x: syntax: expected Smile; found byte 0xFF");
    }

    private static void assertSmile(String value, String message) {
        String kyiv = "3a290a01fa836e616d65fa81656e434b796976fb8078";
        byte[] smile = HexFormat.of().parseHex(kyiv + value + "fb");
        assertThat(messages(places().tryRead(smile))).first().isEqualTo(message);
    }

    private static void assertOutcome(DataFormat format, byte[] bytes) {
        ReadResult<Dossier> result = reader(format).tryRead(bytes);
        assertThat(result.value().isPresent()).isEqualTo(result.problems().isEmpty());
    }

    private static JsonReader<Dossier> reader(DataFormat format) {
        return JsonReader.of(Dossier.class, ReadOptions.defaults().withFormat(format));
    }

    private static JsonReader<Place> places() {
        return JsonReader.of(Place.class, ReadOptions.defaults().withFormat(DataFormat.SMILE));
    }
}
