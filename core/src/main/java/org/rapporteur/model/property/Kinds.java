package org.rapporteur.model.property;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.LanguageTag;
import org.rapporteur.model.Text;
import org.rapporteur.model.property.ValueKind.BooleanKind;
import org.rapporteur.model.property.ValueKind.JsonKind;
import org.rapporteur.model.property.ValueKind.ReferenceKind;
import org.rapporteur.model.property.ValueKind.StringForm;
import org.rapporteur.model.property.ValueKind.StringKind;
import org.rapporteur.model.property.ValueKind.TermKind;
import org.rapporteur.model.property.ValueKind.TextKind;
import org.rapporteur.model.term.MeetingFormat;
import org.rapporteur.model.term.MeetingStatus;
import org.rapporteur.model.term.Term;
import org.rapporteur.text.Form;
import org.rapporteur.text.Instants;
import org.rapporteur.time.Edtf;

/** The kinds of values that several properties share. */
final class Kinds {
    static final ValueKind<Text> TEXT = new TextKind();
    static final ValueKind<String> WORDS = string(StringForm.WORDS, Form.TEXT);
    static final ValueKind<String> TOKEN = string(StringForm.TOKEN, Form.TEXT);
    static final ValueKind<String> IRI = string(StringForm.IRI, Form.IRI);
    static final ValueKind<String> SLUG = string(StringForm.SLUG, Form.SLUG);
    static final ValueKind<String> SLUG_OR_IRI = string(StringForm.SLUG_OR_IRI, Form.SLUG_OR_IRI);
    static final ValueKind<String> COUNTRY = string(StringForm.COUNTRY, Form.COUNTRY);
    static final ValueKind<LanguageTag> TAG =
            new StringKind<>(StringForm.LANGUAGE_TAG, LanguageTag::parse, LanguageTag::value);
    static final ValueKind<Edtf> DATE = new StringKind<>(StringForm.DATE, Edtf::parse, Edtf::toString);
    static final ValueKind<Instant> INSTANT = new StringKind<>(StringForm.INSTANT, Kinds::instant, Instants::text);
    static final ValueKind<Boolean> BOOLEAN = new BooleanKind();
    static final ValueKind<JsonValue> JSON = new JsonKind();

    static final ValueKind<Id<? extends Actor>> ACTOR = new ReferenceKind<>(Actor.class);
    static final ValueKind<Id<?>> ENTITY = new ReferenceKind<>(Entity.class);

    static final ValueKind<MeetingStatus> STATUS = closed(MeetingStatus.class, MeetingStatus::of);
    static final ValueKind<MeetingFormat> FORMAT = open(MeetingFormat.class, MeetingFormat::of, MeetingFormat.known());

    private Kinds() {}

    /** Returns the kind of an entity's own id. */
    static <E extends Entity> ValueKind<Id<E>> ownId() {
        return new StringKind<>(StringForm.ID, Id::of, Id::value);
    }

    /** Returns the kind of ids of records of one type. */
    static <E extends Entity> ValueKind<Id<E>> reference(Class<E> target) {
        return new ReferenceKind<>(target);
    }

    /** Returns the kind of a vocabulary that permits unknown terms. */
    static <V extends Term> ValueKind<V> open(Class<V> vocabulary, Function<String, V> parser, List<V> known) {
        return new TermKind<>(vocabulary, known, true, parser);
    }

    /** Returns the kind of a vocabulary that does not permit unknown terms. */
    static <V extends Enum<V> & Term> ValueKind<V> closed(Class<V> vocabulary, Function<String, V> parser) {
        return new TermKind<>(vocabulary, List.of(vocabulary.getEnumConstants()), false, parser);
    }

    private static ValueKind<String> string(StringForm kind, Form form) {
        return new StringKind<>(
                kind,
                text -> {
                    if (form.expected(text).isPresent()) {
                        throw new IllegalArgumentException(text);
                    }
                    return text;
                },
                text -> text);
    }

    private static Instant instant(String text) {
        return Instants.parse(text).orElseThrow(() -> new IllegalArgumentException(text));
    }
}
