package org.rapporteur.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.rapporteur.model.term.NameKind;
import org.rapporteur.time.Edtf;

/**
 * A name of an actor, as written in one language and script, such as Дмитро Кулеба.
 *
 * <p>A name can be matched with other sources. The spelling in a particular report is kept where it occurs, in
 * {@link Party#asNamed()}. Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public sealed interface Name extends NotABean permits NameBuilder.ImmutableName {
    /** {@return the name; never empty} */
    String text();

    /** {@return the language and script of the name; absent if not stated} */
    Optional<LanguageTag> language();

    /** {@return the kind of name; absent if not stated} */
    Optional<NameKind> kind();

    /** {@return the time during which the name was in use; absent if not stated} */
    Optional<Edtf> period();

    /** {@return the passages that give this name; empty if none is recorded} */
    List<Citation> citations();

    /** {@return the properties that are unknown to this version of the library; none by default} */
    @Value.Default
    default Extensions extensions() {
        return Extensions.none();
    }

    /**
     * Creates a name from its characters alone.
     *
     * @param text the name
     * @return the name
     * @throws IllFormedException if the text is empty or not well-formed UTF-16
     */
    static Name of(String text) {
        return builder().text(text).build();
    }

    /**
     * Creates a name in a language.
     *
     * @param text the name
     * @param tag the language and script, such as {@code uk-Latn}
     * @return the name
     * @throws IllFormedException if the text is empty or not well-formed UTF-16, or the tag is not a BCP 47 language
     *     tag
     */
    static Name of(String text, String tag) {
        return builder().text(text).language(tag).build();
    }

    /**
     * Creates a name of a kind, in a language.
     *
     * @param text the name
     * @param tag the language and script, such as {@code uk-Latn}
     * @param kind the kind of name
     * @return the name
     * @throws IllFormedException if the text is empty or not well-formed UTF-16, or the tag is not a BCP 47 language
     *     tag
     */
    static Name of(String text, String tag, NameKind kind) {
        return builder().text(text).language(tag).kind(kind).build();
    }

    /** {@return a new builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a new builder with the attributes of this value} */
    default Builder toBuilder() {
        return builder().copyFrom(this);
    }

    /** Builds names. Required: {@code text}. Not thread-safe. */
    final class Builder extends NameSetters {
        Builder() {}
    }
}
