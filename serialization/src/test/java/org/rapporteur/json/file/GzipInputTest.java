package org.rapporteur.json.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.fixtures.Allocated;

class GzipInputTest {
    private static final int HEADER_CRC = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    private static final byte[] ONE = member(0, "one\n");
    private static final byte[] TWO = member(0, "two\n");

    @Test
    void membersFollowEachOther() throws IOException {
        assertThat(text(ONE)).isEqualTo("one\n");
        assertThat(text(join(ONE, TWO))).isEqualTo("one\ntwo\n");
        assertThat(text(join(member(0, ""), ONE, member(0, ""), TWO))).isEqualTo("one\ntwo\n");
    }

    @Test
    void optionalFieldsOfAHeaderArePassed() throws IOException {
        for (int flags = 0; flags < 32; flags++) {
            assertThat(text(join(member(flags, "one\n"), member(flags, "two\n"))))
                    .as("flags %d", flags)
                    .isEqualTo("one\ntwo\n");
        }
    }

    @Test
    void twoMembersThatAreCutAreDamagedUnlessTheFirstIsWhole() throws IOException {
        for (int flags = 0; flags < 32; flags++) {
            byte[] first = member(flags, "one\n");
            byte[] both = join(first, member(flags, "two\n"));
            for (int length = 0; length < both.length; length++) {
                if (length == first.length) {
                    assertThat(text(Arrays.copyOf(both, length))).isEqualTo("one\n");
                } else {
                    assertDamaged(Arrays.copyOf(both, length));
                }
            }
        }
    }

    @Test
    void noFlippedBitLosesContent() throws IOException {
        byte[] both = join(member(HEADER_CRC | EXTRA | NAME | COMMENT, "one\n"), member(HEADER_CRC, "two\n"));
        for (int bit = 0; bit < 8 * both.length; bit++) {
            byte[] flipped = both.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(textUnlessDamaged(flipped)).as("bit %d", bit).isIn("damaged", "one\ntwo\n");
        }
    }

    private static String textUnlessDamaged(byte[] gzip) throws IOException {
        try {
            return text(gzip);
        } catch (DamagedGzipException e) {
            return "damaged";
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "xx", "B", "\u001f", "\u001f\u001f", "\u0000A", "\u0000\u001f"})
    void contentAfterAMemberIsAMemberOrZeros(String junk) {
        byte[] after = junk.getBytes(StandardCharsets.ISO_8859_1);
        assertDamaged(join(ONE, after));
        assertDamaged(join(ONE, after, TWO));
        assertDamaged(join(after, ONE));
    }

    @Test
    void zerosMayFollowTheLastMemberOnly() throws IOException {
        assertThat(text(join(ONE, TWO, new byte[1]))).isEqualTo("one\ntwo\n");
        assertThat(text(join(ONE, new byte[100_000]))).isEqualTo("one\n");
        assertDamaged(join(ONE, new byte[1], TWO));
        assertDamaged(join(ONE, new byte[100_000], TWO));
        assertDamaged(new byte[512]);
    }

    @Test
    void reservedFlagsAndOtherMethodsAreRefused() {
        for (int flag : new int[] {0x20, 0x40, 0x80}) {
            assertDamaged(member(flag, "one\n"));
        }
        byte[] other = ONE.clone();
        other[2] = 7;
        assertDamaged(other);
    }

    @Test
    void contentBeforeTheDamageIsGiven() throws IOException {
        byte[] damaged = ONE.clone();
        damaged[damaged.length - 1]++;
        InputStream in = new GzipInput(new ByteArrayInputStream(damaged));
        assertThat(new String(in.readNBytes(4), StandardCharsets.UTF_8)).isEqualTo("one\n");
        assertThatExceptionOfType(DamagedGzipException.class).isThrownBy(in::read);
    }

    @Test
    void noMoreIsReadThanContentNeeds() throws IOException {
        ByteArrayOutputStream flushed = new ByteArrayOutputStream();
        flushed.writeBytes(header(0));
        DeflaterOutputStream deflater = new DeflaterOutputStream(flushed, new Deflater(9, true), true);
        deflater.write("one\n".getBytes(StandardCharsets.UTF_8));
        deflater.flush();
        InputStream in = new GzipInput(new Trickle(flushed.toByteArray()));
        assertThat(in.readNBytes(4)).isEqualTo("one\n".getBytes(StandardCharsets.UTF_8));
        assertThatExceptionOfType(AssertionError.class).isThrownBy(in::read).withMessage("nothing more will come");
    }

    @Test
    void longHeadersAreNotHeld() {
        byte[] name = new byte[10_000_000];
        Arrays.fill(name, (byte) 'n');
        byte[] start = header(0);
        start[3] = NAME;
        byte[] long1 = join(start, name, new byte[1], Arrays.copyOfRange(ONE, 10, ONE.length));
        assertThat(Allocated.by(() -> readAll(long1))).isLessThan(1_000_000);
    }

    @Test
    void manyMembersNeedNoStack() throws IOException {
        byte[] empty = member(0, "");
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        for (int i = 0; i < 100_000; i++) {
            many.writeBytes(empty);
        }
        many.writeBytes(TWO);
        assertThat(text(many.toByteArray())).isEqualTo("two\n");
    }

    @Test
    void contentOfManyBuffersIsWhole() throws IOException {
        byte[] content = new byte[1_000_000];
        new Random(11).nextBytes(content);
        byte[] both = join(member(0, content), member(HEADER_CRC, content));
        assertThat(new GzipInput(new ByteArrayInputStream(both)).readAllBytes()).isEqualTo(join(content, content));
    }

    private static void readAll(byte[] gzip) {
        try {
            assertThat(text(gzip)).isEqualTo("one\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertDamaged(byte[] gzip) {
        assertThatExceptionOfType(DamagedGzipException.class)
                .isThrownBy(() -> text(gzip))
                .withMessage("not valid gzip data");
    }

    /** The text, read from a stream that gives as much as is asked for and from one that gives single bytes. */
    private static String text(byte[] gzip) throws IOException {
        byte[] text;
        try (InputStream in = new GzipInput(new ByteArrayInputStream(gzip))) {
            text = in.readAllBytes();
            assertThat(in.read()).isEqualTo(-1);
        }
        if (gzip.length < 1000) {
            ByteArrayOutputStream singly = new ByteArrayOutputStream();
            InputStream in = new GzipInput(new SingleBytes(gzip));
            for (int b = in.read(); b >= 0; b = in.read()) {
                singly.write(b);
            }
            assertThat(singly.toByteArray()).isEqualTo(text);
        }
        return new String(text, StandardCharsets.UTF_8);
    }

    private static byte[] member(int flags, String content) {
        return member(flags, content.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] member(int flags, byte[] content) {
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(content);
        deflater.finish();
        byte[] deflated = new byte[content.length + 1000];
        int length = deflater.deflate(deflated);
        deflater.end();
        return join(
                header(flags),
                Arrays.copyOf(deflated, length),
                littleEndian(crc(content)),
                littleEndian(content.length));
    }

    private static byte[] header(int flags) {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        header.writeBytes(new byte[] {0x1F, (byte) 0x8B, 8, (byte) flags, 1, 2, 3, 4, 0, 3});
        if ((flags & EXTRA) != 0) {
            header.writeBytes(new byte[] {5, 0, 'R', 'p', 1, 0, 0});
        }
        if ((flags & NAME) != 0) {
            header.writeBytes(new byte[] {'n', (byte) 0xE9, 0});
        }
        if ((flags & COMMENT) != 0) {
            header.write(0);
        }
        if ((flags & HEADER_CRC) != 0) {
            header.writeBytes(Arrays.copyOf(littleEndian(crc(header.toByteArray())), 2));
        }
        return header.toByteArray();
    }

    private static int crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }

    private static byte[] littleEndian(int number) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .array();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    /** Gives one byte at a time, and cannot say how many are available, like a pipe on Java 17. */
    private static final class SingleBytes extends ByteArrayInputStream {
        SingleBytes(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(length, 1));
        }

        @Override
        public synchronized int available() {
            throw new AssertionError("a pipe cannot say");
        }
    }

    /** A pipe whose writer does not write more for now. */
    private static final class Trickle extends ByteArrayInputStream {
        Trickle(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] target, int offset, int length) {
            int count = super.read(target, offset, length);
            if (count < 0) {
                throw new AssertionError("nothing more will come");
            }
            return count;
        }
    }
}
