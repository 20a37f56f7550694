package org.rapporteur.json.canonical;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.shape.Encoder;
import org.rapporteur.model.property.Pointer;
import org.rapporteur.text.Quote;
import tools.jackson.core.SerializableString;

/**
 * Writes one value in its canonical form (RFC 8785).
 *
 * <p>Members are written in the order of the calls and sorted by moving their bytes when the object ends. So no tree is
 * built, but the bytes of the whole value are held in memory, and those of an object twice while it ends.
 */
public final class CanonicalEncoder implements Encoder {
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private final Bytes out = new Bytes();
    private final Deque<Container> open = new ArrayDeque<>();

    /** Creates an encoder for one value. */
    public CanonicalEncoder() {}

    /** {@return the bytes written} */
    public byte[] toBytes() {
        return out.toByteArray();
    }

    @Override
    public void startObject() {
        beforeValue();
        out.write('{');
        open.push(new Container(new ArrayList<>()));
    }

    @Override
    public void endObject() {
        List<Member> members = open.pop().members();
        endMember(members);
        out.sort(members);
        out.write('}');
    }

    @Override
    public void startArray() {
        beforeValue();
        out.write('[');
        open.push(new Container(null));
    }

    @Override
    public void endArray() {
        open.pop();
        out.write(']');
    }

    @Override
    public void name(SerializableString name) {
        name(name.getValue());
    }

    @Override
    public void name(String name) {
        List<Member> members = open.getFirst().members();
        endMember(members);
        if (!members.isEmpty()) {
            out.write(',');
        }
        members.add(new Member(name, out.size()));
        quote(name);
        out.write(':');
    }

    @Override
    public void string(String value) {
        beforeValue();
        quote(value);
    }

    @Override
    public void number(int value) {
        beforeValue();
        out.writeAscii(Integer.toString(value));
    }

    @Override
    public void number(double value) {
        beforeValue();
        out.writeAscii(CanonicalNumber.of(value).toString());
    }

    @Override
    public void number(String lexeme) {
        beforeValue();
        Optional<CanonicalNumber> number = CanonicalNumber.of(lexeme);
        if (number.isEmpty()) {
            throw new InexactNumberException(
                    pointer(), "a number that an IEEE double holds exactly", Quote.bare(lexeme));
        }
        out.writeAscii(number.get().toString());
    }

    @Override
    public void bool(boolean value) {
        beforeValue();
        out.writeAscii(value ? "true" : "false");
    }

    @Override
    public void nullValue() {
        beforeValue();
        out.writeAscii("null");
    }

    private void beforeValue() {
        Container container = open.peek();
        if (container != null && container.members == null && container.elements++ > 0) {
            out.write(',');
        }
    }

    /** Ends a member, before the next member or at the end of the object. */
    private void endMember(List<Member> members) {
        if (!members.isEmpty()) {
            Member last = members.get(members.size() - 1);
            last.length = out.size() - last.start;
        }
    }

    /** Searches bytes, because no byte of a multi-byte sequence of UTF-8 equals a character that must be escaped. */
    private void quote(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8); // the model contains no unpaired surrogates
        out.write('"');
        int written = 0;
        for (int i = 0; i < utf8.length; i++) {
            byte b = utf8[i];
            if (b >= 0 && b < ' ' || b == '"' || b == '\\') {
                out.write(utf8, written, i - written);
                escape(b);
                written = i + 1;
            }
        }
        out.write(utf8, written, utf8.length - written);
        out.write('"');
    }

    private void escape(byte b) {
        out.write('\\');
        switch (b) {
            case '"', '\\' -> out.write(b);
            case '\b' -> out.write('b');
            case '\t' -> out.write('t');
            case '\n' -> out.write('n');
            case '\f' -> out.write('f');
            case '\r' -> out.write('r');
            default -> {
                out.writeAscii("u00");
                out.write(HEX[b >> 4]);
                out.write(HEX[b & 0xF]);
            }
        }
    }

    /** Returns the current value as a JSON Pointer. */
    private String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (Iterator<Container> containers = open.descendingIterator(); containers.hasNext(); ) {
            pointer.append('/').append(containers.next().position());
        }
        return pointer.toString();
    }

    /** An object, if it has members, or an array. */
    private static final class Container {
        private final @Nullable List<Member> members;
        private int elements;

        Container(@Nullable List<Member> members) {
            this.members = members;
        }

        List<Member> members() {
            if (members == null) {
                throw new IllegalStateException("an array has no members");
            }
            return members;
        }

        /** Returns the last segment of the pointer to the current value in this container. */
        String position() {
            if (members == null) {
                return Integer.toString(elements - 1);
            }
            return Pointer.escape(members.get(members.size() - 1).name);
        }
    }

    /** A member, from its name to the end of its value, without commas. */
    private static final class Member {
        private static final Comparator<Member> BY_NAME =
                Comparator.comparing(member -> member.name); // compares UTF-16 code units

        private final String name;
        private final int start;
        private int length;

        Member(String name, int start) {
            this.name = name;
            this.start = start;
        }
    }

    private static final class Bytes extends ByteArrayOutputStream {
        void writeAscii(String text) {
            writeBytes(text.getBytes(StandardCharsets.US_ASCII));
        }

        /** Sorts the last members, which belong to the current object. */
        void sort(List<Member> members) {
            if (isSorted(members)) {
                return;
            }
            int first = members.get(0).start;
            byte[] unsorted = new byte[count - first];
            System.arraycopy(buf, first, unsorted, 0, unsorted.length);
            members.sort(Member.BY_NAME);
            count = first;
            for (Member member : members) {
                if (count > first) {
                    write(',');
                }
                write(unsorted, member.start - first, member.length);
            }
        }

        private static boolean isSorted(List<Member> members) {
            for (int i = 1; i < members.size(); i++) {
                if (Member.BY_NAME.compare(members.get(i - 1), members.get(i)) > 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
