package org.rapporteur.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.rapporteur.model.term.NameKind;
import org.rapporteur.time.Edtf;

/**
 * A name by which an actor is or was known, as it is written in one language and script: {@code Дмитро Кулеба}.
 *
 * <p>How one report happened to print a name is kept where it was printed, in {@link Party#asNamed()}; a name here is one
 * that others may match. Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public sealed interface Name permits NameBuilder.ImmutableName {
    /** {@return the name, never empty} */
    String text();

    /** {@return the language and script in which it is written; absent if not stated} */
    Optional<LanguageTag> language();

    /** {@return what kind of name it is; absent if not stated} */
    Optional<NameKind> kind();

    /** {@return when it was in use; absent if not stated} */
    Optional<Edtf> period();

    /** {@return the passages that give this name; empty if none is given} */
    List<Citation> citations();

    /** {@return the properties that this version does not know; none by default} */
    @Value.Default
    default Extensions extensions() {
        return Extensions.none();
    }

    /**
     * A name of which nothing but the characters is stated.
     *
     * @param text the name
     * @return the name
     * @throws IllFormedException if the text is empty or not well-formed UTF-16
     */
    static Name of(String text) {
        return builder().text(text).build();
    }

    /**
     * A name in a language.
     *
     * @param text the name
     * @param tag the language and script, such as {@code uk-Latn}
     * @return the name
     * @throws IllFormedException if the text is empty or not well-formed UTF-16, or the tag not BCP 47
     */
    static Name of(String text, String tag) {
        return builder().text(text).language(tag).build();
    }

    /**
     * A name of a kind, in a language.
     *
     * @param text the name
     * @param tag the language and script, such as {@code uk-Latn}
     * @param kind what kind of name it is
     * @return the name
     * @throws IllFormedException if the text is empty or not well-formed UTF-16, or the tag not BCP 47
     */
    static Name of(String text, String tag, NameKind kind) {
        return builder().text(text).language(tag).kind(kind).build();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this} */
    default Builder toBuilder() {
        return builder().copyFrom(this);
    }

    /** Builds names. Required: {@code text}. Not thread-safe. */
    final class Builder extends NameBuilder {
        Builder() {}

        /**
         * Sets the language.
         *
         * @param tag a BCP 47 language tag
         * @return this builder
         * @throws IllFormedException if the tag is not BCP 47
         */
        public Builder language(String tag) {
            return language(Checks.tag("Name.language", tag));
        }

        /**
         * Sets when the name was in use.
         *
         * @param edtf a date or interval of ISO 8601-2
         * @return this builder
         * @throws IllFormedException if the text is not such a date
         */
        public Builder period(String edtf) {
            return period(Checks.date("Name.period", edtf));
        }

        /**
         * Builds the name.
         *
         * @throws MissingAttributeException if there is no text
         * @throws IllFormedException if the text is empty or not well-formed UTF-16
         */
        @Override
        public Name build() {
            Name name = super.build();
            Checks.text("Name.text", name.text());
            return name;
        }
    }
}
