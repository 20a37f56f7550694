package org.rapporteur.json.read;

/**
 * A location in an input.
 *
 * <p>In text (JSON, YAML), it consists of a line and a column, both counted from 1. Columns count UTF-16 code units,
 * whether bytes or characters were read; a byte order mark is not counted. In a binary format (CBOR, Smile), it is a
 * byte offset, and line and column are 0. Immutable and thread-safe.
 *
 * @param line the line, from 1; 0 in a binary format
 * @param column the column in that line, from 1; 0 in a binary format
 * @param byteOffset the number of preceding bytes in a binary format; -1 in text
 * @since 0.1
 */
public record Location(long line, int column, long byteOffset) {
    /**
     * Creates a location.
     *
     * @param line the line, from 1; 0 in a binary format
     * @param column the column in that line, from 1; 0 in a binary format
     * @param byteOffset the number of preceding bytes in a binary format; -1 in text
     * @throws IllegalArgumentException if the values are neither a line and a column nor a byte offset
     */
    public Location {
        boolean text = line > 0 && column > 0 && byteOffset == -1;
        boolean binary = line == 0 && column == 0 && byteOffset >= 0;
        if (!text && !binary) {
            throw new IllegalArgumentException(
                    "location: must be a line and a column from 1, or an offset from 0; was line " + line + ", column "
                            + column + ", offset " + byteOffset);
        }
    }

    /**
     * Returns a location in text.
     *
     * @param line the line, from 1
     * @param column the column, from 1
     * @return the location
     * @throws IllegalArgumentException if the line or the column is less than 1
     */
    public static Location of(long line, int column) {
        return new Location(line, column, -1);
    }

    /**
     * Returns a location in a binary format.
     *
     * @param offset the number of preceding bytes
     * @return the location
     * @throws IllegalArgumentException if the offset is negative
     */
    public static Location atByte(long offset) {
        return new Location(0, 0, offset);
    }

    /** {@return the location for people to read, such as {@code line 3, column 14} or {@code byte 120}} */
    @Override
    public String toString() {
        return line == 0 ? "byte " + byteOffset : "line " + line + ", column " + column;
    }
}
