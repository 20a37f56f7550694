package org.rapporteur.json.shape;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.json.shape.ValueType.ConstantType;
import org.rapporteur.json.shape.ValueType.StringForm;
import org.rapporteur.json.shape.ValueType.StringType;
import org.rapporteur.json.shape.ValueType.TermType;
import org.rapporteur.model.Id;
import org.rapporteur.model.IllFormedException;
import org.rapporteur.model.LanguageTag;
import org.rapporteur.model.property.ValueKind.TermKind;
import org.rapporteur.model.term.Term;
import org.rapporteur.text.Form;
import org.rapporteur.text.Instants;
import org.rapporteur.text.Quote;
import org.rapporteur.time.Edtf;
import org.rapporteur.time.EdtfException;

/** The codecs of values that are written as strings. */
final class Strings {
    /** Text of at least one character. */
    static final Codec<String> STRING = new Held(StringForm.TEXT, Form.TEXT);

    static final Codec<String> IRI = new Held(StringForm.IRI, Form.IRI);

    static final Codec<String> SLUG = new Held(StringForm.SLUG, Form.SLUG);

    static final Codec<String> SLUG_OR_IRI = new Held(StringForm.SLUG_OR_IRI, Form.SLUG_OR_IRI);

    static final Codec<String> COUNTRY = new Held(StringForm.COUNTRY, Form.COUNTRY);

    static final Parsed<LanguageTag> TAG = new Parsed<>(
            new StringType(StringForm.LANGUAGE_TAG),
            "a BCP 47 language tag such as uk or sr-Cyrl-BA",
            ProblemCode.ILL_FORMED_VALUE,
            LanguageTag::parse,
            LanguageTag::value);

    static final Codec<Edtf> DATE = new Parsed<>(
            new StringType(StringForm.DATE),
            "a date of ISO 8601-2 (EDTF)",
            ProblemCode.ILL_FORMED_VALUE,
            Edtf::parse,
            Edtf::toString);

    static final Codec<Instant> INSTANT = new Parsed<>(
            new StringType(StringForm.INSTANT),
            Instants.FORM,
            ProblemCode.ILL_FORMED_VALUE,
            Strings::instant,
            Instants::text);

    private static final Codec<Id<?>> ID =
            new Parsed<>(new StringType(StringForm.ID), "an id", ProblemCode.ILL_FORMED_VALUE, Id::of, Id::value);

    private Strings() {}

    /** Returns the codec of ids. One codec serves every kind, because the type parameter is not part of the value. */
    @SuppressWarnings("unchecked")
    static <I extends Id<?>> Codec<I> id() {
        return (Codec<I>) ID;
    }

    static <T extends Term> Codec<T> term(TermKind<T> kind) {
        TermType type = new TermType(kind.vocabulary(), kind.known(), kind.isOpen());
        if (kind.isOpen()) {
            String expected = "a term of 1 to 128 letters, digits or ._:/-";
            return new Parsed<>(type, expected, ProblemCode.ILL_FORMED_VALUE, kind.parser(), Term::token);
        }
        String expected = alternatives(kind.known().stream().map(Term::token).toList());
        return new Parsed<>(type, expected, ProblemCode.UNKNOWN_TERM, kind.parser(), Term::token);
    }

    /** Returns the codec of a property that permits only one string, such as the type of an entity. */
    static Codec<String> constant(String value, ProblemCode otherwise) {
        return new Parsed<>(
                new ConstantType(value),
                Quote.of(value),
                otherwise,
                text -> {
                    if (!text.equals(value)) {
                        throw new IllegalArgumentException(text);
                    }
                    return text;
                },
                text -> text);
    }

    /** Returns two or more words as an English list. */
    static String alternatives(List<String> words) {
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    private static Instant instant(String text) {
        return Instants.parse(text).orElseThrow(() -> new IllegalArgumentException(text));
    }

    /** The codec of strings of some form that are not converted. */
    private record Held(StringForm kind, Form form) implements Codec<String> {
        @Override
        public ValueType type() {
            return new StringType(kind);
        }

        @Override
        public @Nullable String read(Decoder in) {
            if (in.token() != Token.STRING) {
                in.reportType("a string");
                return null;
            }
            String text = in.text();
            String expected = form.expected(text).orElse(null);
            if (expected == null) {
                return text;
            }
            in.report(ProblemCode.ILL_FORMED_VALUE, expected, Quote.of(text));
            return null;
        }

        @Override
        public void write(String value, Encoder out) {
            out.string(value);
        }
    }

    /** The codec of strings that are converted by a function, which refuses ill-formed ones. */
    record Parsed<V>(
            ValueType type,
            String expected,
            ProblemCode otherwise,
            Function<String, V> parser,
            Function<V, String> printer)
            implements Codec<V> {
        @Override
        public @Nullable V read(Decoder in) {
            if (in.token() != Token.STRING) {
                in.reportType("a string");
                return null;
            }
            return parse(in);
        }

        /** Parses the text of the current token, which is a string or a name. */
        @Nullable
        V parse(Decoder in) {
            String text = in.text();
            try {
                return parser.apply(text);
            } catch (EdtfException e) {
                in.report(otherwise, e.expected() + " at character " + (e.position() + 1), Quote.of(text));
            } catch (IllFormedException e) {
                in.report(otherwise, e.expected(), e.value());
            } catch (IllegalArgumentException e) {
                in.report(otherwise, expected, Quote.of(text));
            }
            return null;
        }

        @Override
        public void write(V value, Encoder out) {
            out.string(printer.apply(value));
        }
    }
}
