package org.rapporteur.json.fast;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.fixtures.Share;
import org.rapporteur.json.read.ReadOptions;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Strings are what the JDK decodes of their bytes, wherever they stand, and what it refuses is declined. */
class Utf8StringsTest {
    private static final long SEED = Long.getLong("rapporteur.seed", 20261202L);
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final CharsetDecoder DECODER =
            StandardCharsets.UTF_8.newDecoder(); // which reports what is malformed
    private static final ReadOptions STANDARD = ReadOptions.defaults();

    /** Bytes at the edges of what they may be. */
    private static final byte[] EDGES = bytes("617f80818f909f a0bfc0c1c2d0dfe0e1ecedeeeff0f1f3f4f5f8ff");

    @Test
    void everyCharacterIsReadWhereverItStands() {
        Random random = new Random(SEED);
        for (int point = 0; point <= Character.MAX_CODE_POINT; point += Share.step(1)) {
            if (point < 0x20 || point == '"' || point == '\\' || point >= 0xD800 && point <= 0xDFFF) {
                continue;
            }
            int before = point % 41;
            int behind = random.nextInt(41 - before);
            String filler = point % 3 == 0 ? "a" : point % 3 == 1 ? "ї" : point % 2 == 0 ? "’" : "aї";
            String text = filler.repeat(before) + Character.toString(point) + filler.repeat(behind);
            String read = read(text.getBytes(StandardCharsets.UTF_8), point & 7, point >> 3 & 15);
            if (!text.equals(read)) {
                assertThat(read).as("U+%04X in %s", point, text).isEqualTo(text);
            }
        }
    }

    @Test
    void bytesThatAreNoUtf8AreDeclinedAndNoOthers() {
        Random random = new Random(SEED);
        for (int i = 0; i < 150_000; i++) {
            byte[] content = new byte[random.nextInt(24)];
            for (int j = 0; j < content.length; j++) {
                content[j] = random.nextInt(3) == 0 ? (byte) 'a' : EDGES[random.nextInt(EDGES.length)];
            }
            if (random.nextInt(4) != 0) { // mostly one fault among what is good
                byte[] good = "aї’a😀їїїїaaaaaaaaї".getBytes(StandardCharsets.UTF_8);
                int at = random.nextInt(good.length - 4);
                System.arraycopy(content, 0, good, at, Math.min(content.length, random.nextInt(5)));
                content = good;
            }
            readAsDecoded(content, random.nextInt(8), random.nextInt(20));
        }
    }

    @Test
    void everyPairOfBytesIsReadAsTheJdkDecodesIt() {
        for (int first = 0x80; first <= 0xFF; first++) {
            for (int second = 0x20; second <= 0xFF; second++) {
                if (second != '"' && second != '\\') {
                    byte[] pair = {'a', (byte) first, (byte) second, 'a'};
                    readAsDecoded(pair, second & 7, 0);
                    readAsDecoded(pair, first & 7, 9);
                    readAsDecoded(new byte[] {(byte) 0xD1, (byte) 0x97, (byte) first, (byte) second}, 0, 12);
                }
            }
        }
    }

    @Test
    void everySequenceOfThreeBytesIsReadAsTheJdkDecodesIt() {
        for (int first = 0xE0; first <= 0xFF; first++) {
            for (int second = 0x70; second <= 0xFF; second++) {
                for (byte third : EDGES) {
                    readAsDecoded(new byte[] {(byte) first, (byte) second, third}, second & 7, 10);
                    readAsDecoded(new byte[] {(byte) first, (byte) second, third, (byte) 0x80}, second & 7, first & 15);
                }
            }
        }
    }

    @Test
    void stringsWithEscapesAreReadAsAParserReadsThem() {
        List<String> pieces = List.of(
                "a",
                "aaaaaaaa",
                "ї",
                "їїїї",
                "’",
                "😀",
                "/",
                "\\\"",
                "\\\\",
                "\\/",
                "\\b",
                "\\f",
                "\\n",
                "\\r",
                "\\t",
                "\\u0000",
                "\\u0041",
                "\\u0457",
                "\\uD83D\\uDE00",
                "\\ud800",
                "\\uFFFF",
                "\\uabCD",
                "\\U0041",
                "\\x",
                "\\u12g4",
                "\\u12",
                "\\u00ї",
                "\\'",
                "\\0",
                "\u0000",
                "\u0001",
                "\t",
                "\n",
                "\u001f",
                "\u007f",
                "\\");
        Random random = new Random(SEED);
        for (int i = 0; i < 40_000; i++) {
            StringBuilder content = new StringBuilder();
            for (int left = random.nextInt(12); left > 0; left--) {
                content.append(pieces.get(random.nextInt(random.nextInt(3) == 0 ? pieces.size() : 22)));
            }
            byte[] utf8 = content.toString().getBytes(StandardCharsets.UTF_8);
            String parsed = parsed('"' + content.toString() + '"');
            String read = read(utf8, i & 7, i >> 3 & 15);
            if (parsed == null ? read != null : !parsed.equals(read)) {
                assertThat(read).as("-Drapporteur.seed=%s: %s", SEED, content).isEqualTo(parsed);
            }
        }
    }

    @Test
    void aStringWithoutItsSecondQuotationMarkIsDeclined() {
        for (String text : List.of("", "a", "aaaaaaaaaaaaaaaaa", "їїїїїїїї", "aї’😀\\n\\u0457\\\\", "їїї\\\"")) {
            byte[] whole = ('"' + text + '"').getBytes(StandardCharsets.UTF_8);
            for (int end = 0; end < whole.length; end++) {
                byte[] array = Arrays.copyOf(whole, whole.length + 20); // what is behind the end is not of the document
                Arrays.fill(array, end, array.length, (byte) '"');
                assertThat(read(array, 0, end, STANDARD))
                        .as("%s to %s", text, end)
                        .isNull();
            }
        }
    }

    @Test
    void aStringIsNotLongerThanItMayBe() {
        for (String text : List.of("aa", "aaaaaaaa", "aaaaaaaaaaaaaaaaa", "їїїїїїїї", "aї’😀")) {
            byte[] whole = ('"' + text + '"').getBytes(StandardCharsets.UTF_8);
            assertThat(read(whole, 0, whole.length, STANDARD.withMaxStringLength(whole.length - 2)))
                    .isEqualTo(text);
            assertThat(read(whole, 0, whole.length, STANDARD.withMaxStringLength(text.length() - 1)))
                    .as(text)
                    .isNull();
        }
    }

    private static void readAsDecoded(byte[] content, int before, int behind) {
        String decoded = decoded(content);
        String read = read(content, before, behind);
        if (decoded == null ? read != null : !decoded.equals(read)) {
            assertThat(read)
                    .as(
                            "-Drapporteur.seed=%s: %s behind %s bytes and before %s",
                            SEED, HexFormat.of().formatHex(content), before, behind)
                    .isEqualTo(decoded);
        }
    }

    /** The string with this content, of which so many bytes of a document stand before and behind. */
    private static @Nullable String read(byte[] content, int before, int behind) {
        byte[] array = new byte[before + content.length + 2 + behind];
        Arrays.fill(array, (byte) 'x');
        System.arraycopy(content, 0, array, before + 1, content.length);
        array[before] = '"';
        array[before + 1 + content.length] = '"';
        return read(array, before, array.length, STANDARD);
    }

    /** The string that starts there, be it read, or passed over and read then. */
    private static @Nullable String read(byte[] array, int start, int end, ReadOptions options) {
        Utf8Input in = Utf8Input.open(array, start, end, options);
        try {
            String read = in.string();
            int behind = in.position;
            in.position = start;
            in.word(NameTable.NO_WORDS);
            if (in.position != behind || !in.content().equals(read)) {
                throw new AssertionError("what is passed over is " + in.content() + ", and what is read " + read);
            }
            return read;
        } catch (NotFast e) {
            return null;
        } finally {
            in.close();
        }
    }

    /** Without an exception for each fault, of which there are many. */
    private static @Nullable String decoded(byte[] utf8) {
        CharBuffer text = CharBuffer.allocate(utf8.length);
        CharsetDecoder decoder = DECODER.reset();
        boolean good = !decoder.decode(ByteBuffer.wrap(utf8), text, true).isError();
        return good ? text.flip().toString() : null;
    }

    /** The first string, behind which there may be more. */
    private static @Nullable String parsed(String json) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            return parser.getString();
        } catch (JacksonException e) {
            return null;
        }
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }
}
