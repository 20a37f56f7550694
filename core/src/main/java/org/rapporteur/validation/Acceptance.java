package org.rapporteur.validation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Id;
import org.rapporteur.model.IllFormedException;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.text.Quote;

/**
 * An editor's decision that a finding of a rule is no mistake, with the reason and the name of the editor.
 *
 * <p>The place is the id of the record and the pointer from the record, so that it stays the same when records are added
 * or moved. A finding in the dossier itself, or in a record without an id, has a pointer from the root of the dossier.
 *
 * <p>An acceptance with {@linkplain #arguments() arguments} holds only for a finding with the same values: if a date
 * that was accepted is changed to another wrong date, the new one is reported. An acceptance without arguments holds for
 * every finding of the rule at the place. Example:
 *
 * <pre>{@code
 * Acceptance acceptance = Acceptance.builder()
 *         .code("no-citation")
 *         .record("ada")
 *         .pointer("/citations")
 *         .by("Olena Marchuk")
 *         .reason("The encyclopaedia names no sources.")
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @see Baseline
 * @since 0.1
 */
public final class Acceptance {
    private final String code;
    private final Optional<Id<?>> record;
    private final String pointer;
    private final Map<String, String> arguments;
    private final String by;
    private final Optional<LocalDate> on;
    private final String reason;
    private final String key;

    private Acceptance(Builder source, String code, String by, String reason) {
        this.code = code;
        this.record = source.record;
        this.pointer = source.pointer;
        this.arguments = source.arguments;
        this.by = by;
        this.on = source.on;
        this.reason = reason;
        this.key = AcceptanceKey.of(code, record, pointer, arguments);
    }

    /**
     * Accepts a finding, with its values.
     *
     * @param finding the finding
     * @param by the name of the editor
     * @param reason the reason
     * @return the acceptance
     * @throws IllegalArgumentException if the name or the reason is blank, or the finding has a pointer or a value that
     *     is not well-formed
     */
    public static Acceptance of(Violation finding, String by, String reason) {
        Objects.requireNonNull(finding, "finding");
        Builder builder = builder()
                .code(finding.code())
                .pointer(finding.pointerInRecord())
                .arguments(finding.arguments())
                .by(by)
                .reason(reason);
        finding.record().ifPresent(builder::record);
        return builder.build();
    }

    /** {@return a builder of an acceptance, which needs a code, a name and a reason} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the properties of this acceptance} */
    public Builder toBuilder() {
        Builder copy = builder()
                .code(code)
                .pointer(pointer)
                .arguments(arguments)
                .by(by)
                .reason(reason);
        copy.record = record;
        copy.on = on;
        return copy;
    }

    /** {@return the code of the rule} */
    public String code() {
        return code;
    }

    /** {@return the id of the record; empty if the pointer starts from the root of the dossier} */
    public Optional<Id<?>> record() {
        return record;
    }

    /** {@return the place, as a JSON Pointer (RFC 6901) from the record; empty for the record or the dossier itself} */
    public String pointer() {
        return pointer;
    }

    /**
     * Returns the values of the finding, by name.
     *
     * @return the values, sorted by name, without those that are places of records, such as {@code /actors/0}, because
     *     these change when records move; empty if the acceptance holds for all values; unmodifiable
     */
    public Map<String, String> arguments() {
        return arguments;
    }

    /** {@return the name of the editor who accepts the finding} */
    public String by() {
        return by;
    }

    /** {@return the day on which the finding was accepted; empty if it is not stated} */
    public Optional<LocalDate> on() {
        return on;
    }

    /** {@return the reason why the finding is accepted} */
    public String reason() {
        return reason;
    }

    /** What two acceptances of the same finding have in common. */
    String key() {
        return key;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Acceptance that
                && key.equals(that.key)
                && by.equals(that.by)
                && on.equals(that.on)
                && reason.equals(that.reason);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /** {@return the code, the place, the name and the reason on one line, for logging} */
    @Override
    public String toString() {
        return place() + ": accepted by " + signature();
    }

    /** The name and the reason, as in a report. */
    String signature() {
        return Quote.of(by) + ": " + Quote.of(reason);
    }

    /** The code, the id and the pointer, as in a report. */
    String place() {
        String where = record.map(id -> ' ' + id.value()).orElse("") + (pointer.isEmpty() ? "" : ' ' + pointer);
        return code + Quote.printable(where);
    }

    /**
     * Builds an acceptance.
     *
     * @since 0.1
     */
    public static final class Builder {
        private @Nullable String code;
        private Optional<Id<?>> record = Optional.empty();
        private String pointer = "";
        private Map<String, String> arguments = Map.of();
        private @Nullable String by;
        private Optional<LocalDate> on = Optional.empty();
        private @Nullable String reason;

        private Builder() {}

        /**
         * Sets the code of the rule, which is required.
         *
         * @param code the code
         * @return this builder
         * @throws IllegalArgumentException if it does not consist of lower-case words joined by hyphens
         */
        public Builder code(String code) {
            this.code = Rule.requireCode(Objects.requireNonNull(code, "code"));
            return this;
        }

        /**
         * Sets the record that contains the finding.
         *
         * @param id the id of the record
         * @return this builder
         */
        public Builder record(Id<?> id) {
            this.record = Optional.of(Objects.requireNonNull(id, "id"));
            return this;
        }

        /**
         * Sets the record that contains the finding.
         *
         * @param id the text of the id of the record
         * @return this builder
         * @throws IllFormedException if the text is not an id
         */
        public Builder record(String id) {
            return record(Id.of(Objects.requireNonNull(id, "id")));
        }

        /**
         * Sets the record that contains the finding.
         *
         * @param entity the record
         * @return this builder
         */
        public Builder record(KnownEntity entity) {
            return record(Objects.requireNonNull(entity, "entity").id());
        }

        /**
         * Sets the place of the finding.
         *
         * @param pointer a JSON Pointer from the record, or from the dossier if there is no record; by default empty
         * @return this builder
         * @throws IllegalArgumentException if the pointer is not empty and does not start with a slash, or is not
         *     well-formed text
         */
        public Builder pointer(String pointer) {
            this.pointer = AcceptanceChecks.pointer("pointer", pointer);
            return this;
        }

        /**
         * Sets the values of the finding, without which the acceptance holds for all values.
         *
         * @param arguments the values by name; places of records are omitted
         * @return this builder
         * @throws IllegalArgumentException if a name or a value is not well-formed text
         */
        public Builder arguments(Map<String, String> arguments) {
            Objects.requireNonNull(arguments, "arguments").forEach((name, value) -> {
                AcceptanceChecks.form("arguments", name);
                AcceptanceChecks.form("arguments", value);
            });
            this.arguments = AcceptanceKey.lasting(arguments);
            return this;
        }

        /**
         * Sets the name of the editor, which is required.
         *
         * @param by the name
         * @return this builder
         * @throws IllegalArgumentException if the name is blank or not well-formed text
         */
        public Builder by(String by) {
            this.by = AcceptanceChecks.words("by", by);
            return this;
        }

        /**
         * Sets the day on which the finding was accepted.
         *
         * @param day the day
         * @return this builder
         */
        public Builder on(LocalDate day) {
            this.on = Optional.of(Objects.requireNonNull(day, "day"));
            return this;
        }

        /**
         * Sets the reason, which is required.
         *
         * @param reason the reason
         * @return this builder
         * @throws IllegalArgumentException if the reason is blank or not well-formed text
         */
        public Builder reason(String reason) {
            this.reason = AcceptanceChecks.words("reason", reason);
            return this;
        }

        /**
         * Builds the acceptance.
         *
         * @return the acceptance
         * @throws IllegalArgumentException if the code, the name or the reason is not set; the message names all of them
         */
        public Acceptance build() {
            if (code == null || by == null || reason == null) {
                throw AcceptanceChecks.missing(code, by, reason);
            }
            return new Acceptance(this, code, by, reason);
        }
    }
}
