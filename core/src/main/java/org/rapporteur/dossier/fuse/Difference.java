package org.rapporteur.dossier.fuse;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Id;
import org.rapporteur.model.JsonValue;
import org.rapporteur.text.Quote;
import org.rapporteur.text.Template;

/**
 * A property in which two fused records have different values. Immutable and thread-safe.
 *
 * @param pointer the JSON Pointer of the property in the record, such as {@code /date} or {@code /content/en}
 * @param kind how the two values relate
 * @param kept the value that the fused record has, or, if nothing gave way, the one that comes first
 * @param other the other value
 * @since 0.1
 */
public record Difference(String pointer, Kind kind, Side kept, Side other) {
    /**
     * How two values of one property relate.
     *
     * @since 0.1
     */
    public enum Kind {
        /**
         * Both cannot be true, so that one gave way.
         *
         * @since 0.1
         */
        DIFFERS("{0} differs: {1} in {2}, {3} in {4}", "{0} різниться: {1} у {2}, {3} у {4}"),
        /**
         * One is a more precise date.
         *
         * @since 0.1
         */
        NARROWS("{0} is narrower: {1} in {2}, {3} in {4}", "{0} точніше: {1} у {2}, {3} у {4}"),
        /**
         * They complete each other, such as texts in two languages or two lists, or neither excludes the other.
         *
         * @since 0.1
         */
        COMPATIBLE("{0} is compatible: {1} in {2}, {3} in {4}", "{0} сумісне: {1} у {2}, {3} у {4}");

        private final String english;
        private final String ukrainian;

        Kind(String english, String ukrainian) {
            this.english = english;
            this.ukrainian = ukrainian;
        }
    }

    /**
     * The value of one record.
     *
     * @param record the id that the record had before it was fused
     * @param value the value as JSON
     * @param citations the citations of the record that state or imply the value; empty if there are none
     * @since 0.1
     */
    public record Side(Id<?> record, JsonValue value, List<Citation> citations) {
        /**
         * Creates a side.
         *
         * @param record the id that the record had before it was fused
         * @param value the value as JSON
         * @param citations the citations of the record that state or imply the value
         */
        public Side {
            Objects.requireNonNull(record, "record");
            Objects.requireNonNull(value, "value");
            citations = List.copyOf(citations);
        }
    }

    /**
     * Creates a difference.
     *
     * @param pointer the JSON Pointer of the property in the record
     * @param kind how the two values relate
     * @param kept the value that the fused record has
     * @param other the other value
     */
    public Difference {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(kept, "kept");
        Objects.requireNonNull(other, "other");
    }

    /**
     * Returns the difference on one line, such as {@code /date differs: "2023-08-23" in talks, "2023-08-24" in call}. Long values
     * are cut.
     *
     * @param locale the language: English or Ukrainian; English is used for any other one
     * @return the line, without a line feed
     */
    public String toText(Locale locale) {
        boolean isUkrainian =
                Objects.requireNonNull(locale, "locale").getLanguage().equals("uk");
        return Template.fill(
                isUkrainian ? kind.ukrainian : kind.english,
                Quote.printable(pointer),
                Quote.printable(kept.value().toString()),
                kept.record(),
                Quote.printable(other.value().toString()),
                other.record());
    }

    /** {@return the difference on one line, in English} */
    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }
}
