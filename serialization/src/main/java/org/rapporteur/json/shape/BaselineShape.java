package org.rapporteur.json.shape;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.json.shape.Strings.Parsed;
import org.rapporteur.json.shape.ValueType.StringForm;
import org.rapporteur.json.shape.ValueType.StringType;
import org.rapporteur.model.Id;
import org.rapporteur.model.property.TypeDescription;
import org.rapporteur.validation.Acceptance;
import org.rapporteur.validation.Baseline;

/** The shape of a baseline and of its acceptances. */
final class BaselineShape {
    private static final Codec<Id<?>> ID = Strings.id();

    private static final Codec<LocalDate> DAY = new Parsed<>(
            new StringType(StringForm.DATE),
            "a day such as 2023-10-01",
            ProblemCode.ILL_FORMED_VALUE,
            BaselineShape::day,
            LocalDate::toString);

    private static final Codec<Acceptance> ACCEPTANCE = new Definition<>(
                    TypeDescription.of(Acceptance.class, Acceptance::builder, Acceptance.Builder::build))
            .property(
                    "code",
                    taken(Acceptance.Builder::code, "the code of a rule, such as no-citation"),
                    true,
                    Acceptance::code,
                    Acceptance.Builder::code)
            .property("record", ID, false, each -> each.record().orElse(null), Acceptance.Builder::record)
            .property(
                    "pointer",
                    taken(Acceptance.Builder::pointer, "a JSON Pointer that is empty or starts with '/'"),
                    false,
                    BaselineShape::pointer,
                    Acceptance.Builder::pointer)
            .property("arguments", new StringMap(), false, BaselineShape::arguments, Acceptance.Builder::arguments)
            .property(
                    "by",
                    taken(Acceptance.Builder::by, "the name of an editor"),
                    true,
                    Acceptance::by,
                    Acceptance.Builder::by)
            .property("on", DAY, false, each -> each.on().orElse(null), Acceptance.Builder::on)
            .property(
                    "reason",
                    taken(Acceptance.Builder::reason, "a reason"),
                    true,
                    Acceptance::reason,
                    Acceptance.Builder::reason)
            .closed()
            .shape();

    static final Codec<Baseline> BASELINE = new Definition<>(
                    TypeDescription.of(Baseline.class, Baseline::builder, Baseline.Builder::build))
            .constant("format", Baseline.FORMAT, true, ProblemCode.UNSUPPORTED_FORMAT)
            .property("accepted", new EachOnce(), true, Baseline::acceptances, Baseline.Builder::addAll)
            .closed()
            .shape();

    private BaselineShape() {}

    /** Returns the codec of strings that a setter of the builder takes. */
    private static Codec<String> taken(BiConsumer<Acceptance.Builder, String> setter, String expected) {
        return new Parsed<>(
                new StringType(StringForm.TEXT),
                expected,
                ProblemCode.ILL_FORMED_VALUE,
                text -> {
                    setter.accept(Acceptance.builder(), text);
                    return text;
                },
                text -> text);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private static @Nullable String pointer(Acceptance acceptance) {
        return acceptance.pointer().isEmpty() ? null : acceptance.pointer();
    }

    private static @Nullable Map<String, String> arguments(Acceptance acceptance) {
        return acceptance.arguments().isEmpty() ? null : acceptance.arguments();
    }

    /** The codec of a list of acceptances, of which no two accept the same finding. */
    private record EachOnce() implements Codec<List<Acceptance>> {
        @Override
        public @Nullable List<Acceptance> read(Decoder in) {
            return new Lists<>(new Next(Baseline.builder()), false).read(in);
        }

        @Override
        public void write(List<Acceptance> values, Encoder out) {
            new Lists<>(ACCEPTANCE, false).write(values, out);
        }
    }

    /**
     * The codec of the next acceptance in a document.
     *
     * @param before contains those before it
     */
    private record Next(Baseline.Builder before) implements Codec<Acceptance> {
        @Override
        public @Nullable Acceptance read(Decoder in) {
            Acceptance next = ACCEPTANCE.read(in);
            if (next != null) {
                try {
                    before.add(next);
                } catch (IllegalArgumentException e) {
                    in.reportBehind(ProblemCode.ILL_FORMED_VALUE, "", "one acceptance of each finding", "a second one");
                    return null;
                }
            }
            return next;
        }

        @Override
        public void write(Acceptance value, Encoder out) {
            ACCEPTANCE.write(value, out);
        }
    }
}
