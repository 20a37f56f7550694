package org.rapporteur.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import org.rapporteur.text.Form;
import org.rapporteur.text.Instants;
import org.rapporteur.text.Quote;
import org.rapporteur.time.Edtf;
import org.rapporteur.time.EdtfException;

/** The checks shared by the factories and builders of this package. */
final class Checks {
    /** 0000-01-01T00:00:00Z. */
    private static final long FIRST_SECOND = -62_167_219_200L;

    /** 9999-12-31T23:59:59Z. */
    private static final long LAST_SECOND = 253_402_300_799L;

    private Checks() {}

    static String form(String field, Form form, String value) {
        Optional<String> expected = form.expected(Objects.requireNonNull(value, field));
        if (expected.isPresent()) {
            throw refuse(field, expected.get(), value);
        }
        return value;
    }

    static void form(String field, Form form, Optional<String> value) {
        if (value.isPresent()) {
            form(field, form, value.get());
        }
    }

    static String text(String field, String value) {
        return value != null && Form.isCommonText(value) ? value : form(field, Form.TEXT, value);
    }

    static void text(String field, Optional<String> value) {
        if (value.isPresent()) {
            text(field, value.get());
        }
    }

    static void texts(String field, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            text(field, values.get(i));
        }
    }

    static void range(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllFormedException(field, "a number from " + least + " to " + most, Integer.toString(value));
        }
    }

    static void range(String field, OptionalInt value, int least, int most) {
        if (value.isPresent()) {
            range(field, value.getAsInt(), least, most);
        }
    }

    static void range(String field, double value, int least, int most) {
        if (!(value >= least && value <= most)) {
            throw new IllFormedException(field, "a number from " + least + " to " + most, Double.toString(value));
        }
    }

    static void coordinates(OptionalDouble latitude, OptionalDouble longitude) {
        if (latitude.isPresent()) {
            range("Place.latitude", latitude.getAsDouble(), -90, 90);
        }
        if (longitude.isPresent()) {
            range("Place.longitude", longitude.getAsDouble(), -180, 180);
        }
        if (latitude.isPresent() != longitude.isPresent()) {
            throw new IllFormedException(
                    latitude.isPresent() ? "Place.longitude" : "Place.latitude",
                    "a number beside the other coordinate",
                    "absent");
        }
    }

    static void oneOf(String field, String value, List<String> allowed) {
        if (!allowed.contains(value)) {
            throw refuse(field, "one of " + String.join(", ", allowed), value);
        }
    }

    /** Rejects an instant that ISO 8601 cannot write with a four-digit year. */
    static void instant(String field, Optional<Instant> value) {
        if (value.isPresent()) {
            long second = value.get().getEpochSecond();
            if (second < FIRST_SECOND || second > LAST_SECOND) {
                throw new IllFormedException(
                        field, "a year from 0000 to 9999", value.get().toString());
            }
        }
    }

    static Instant instant(String field, String text) {
        Objects.requireNonNull(text, field);
        return Instants.parse(text).orElseThrow(() -> refuse(field, Instants.FORM, text));
    }

    // The following methods parse on behalf of a field, so that the exception names that field and not the parsed type.

    static <T extends Entity> Id<T> id(String field, String text) {
        Objects.requireNonNull(text, field);
        try {
            return Id.of(text);
        } catch (IllFormedException e) {
            throw e.withField(field);
        }
    }

    /** Converts elements, all of them before any is added. */
    @SafeVarargs
    static <T, R> List<R> each(String parameter, Function<? super T, ? extends R> conversion, T... elements) {
        List<R> converted = new ArrayList<>();
        for (T element : Objects.requireNonNull(elements, parameter)) {
            converted.add(conversion.apply(Objects.requireNonNull(element, parameter + " element")));
        }
        return converted;
    }

    static LanguageTag tag(String field, String text) {
        Objects.requireNonNull(text, field);
        try {
            return LanguageTag.parse(text);
        } catch (IllFormedException e) {
            throw e.withField(field);
        }
    }

    static Edtf date(String field, String text) {
        Objects.requireNonNull(text, field);
        try {
            return Edtf.parse(text);
        } catch (EdtfException e) {
            throw refuse(field, e.expected() + " at character " + (e.position() + 1), text);
        }
    }

    static IllFormedException refuse(String field, String expected, String value) {
        return new IllFormedException(field, expected, Quote.of(value));
    }
}
