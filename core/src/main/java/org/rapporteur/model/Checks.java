package org.rapporteur.model;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.rapporteur.text.Form;
import org.rapporteur.text.Instants;
import org.rapporteur.text.Quote;
import org.rapporteur.time.Edtf;
import org.rapporteur.time.EdtfException;

/** The checks that the factories and builders of this package share. */
final class Checks {
    private static final Instant FIRST_INSTANT = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LAST_INSTANT = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private Checks() {}

    static String form(String field, Form form, String value) {
        form.lacking(Objects.requireNonNull(value, field)).ifPresent(expected -> {
            throw refuse(field, expected, value);
        });
        return value;
    }

    static void form(String field, Form form, Optional<String> value) {
        value.ifPresent(present -> form(field, form, present));
    }

    static String text(String field, String value) {
        return form(field, Form.TEXT, value);
    }

    static void text(String field, Optional<String> value) {
        form(field, Form.TEXT, value);
    }

    static void texts(String field, Collection<String> values) {
        values.forEach(value -> text(field, value));
    }

    static void range(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllFormedException(field, "a number from " + least + " to " + most, Integer.toString(value));
        }
    }

    static void range(String field, double value, int least, int most) {
        if (!(value >= least && value <= most)) {
            throw new IllFormedException(field, "a number from " + least + " to " + most, Double.toString(value));
        }
    }

    static void atLeastOne(String field, List<?> values) {
        if (values.isEmpty()) {
            throw new IllFormedException(field, "at least one", "none");
        }
    }

    static void coordinates(OptionalDouble latitude, OptionalDouble longitude) {
        latitude.ifPresent(degrees -> range("Place.latitude", degrees, -90, 90));
        longitude.ifPresent(degrees -> range("Place.longitude", degrees, -180, 180));
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

    /** Refuses what ISO 8601 cannot write with a year of four digits. */
    static void instant(String field, Optional<Instant> value) {
        value.ifPresent(instant -> {
            if (instant.isBefore(FIRST_INSTANT) || instant.isAfter(LAST_INSTANT)) {
                throw new IllFormedException(field, "a year from 0000 to 9999", instant.toString());
            }
        });
    }

    static Instant instant(String field, String text) {
        Objects.requireNonNull(text, field);
        return Instants.parse(text).orElseThrow(() -> refuse(field, Instants.FORM, text));
    }

    static <T extends Entity> Id<T> id(String field, String text) {
        return parsed(field, text, Id::of);
    }

    static <T extends Entity> List<Id<T>> ids(String field, String... texts) {
        return Arrays.stream(Objects.requireNonNull(texts, field))
                .map(text -> Checks.<T>id(field, text))
                .toList();
    }

    static LanguageTag tag(String field, String text) {
        return parsed(field, text, LanguageTag::parse);
    }

    static Edtf date(String field, String text) {
        return parsed(field, text, Edtf::parse);
    }

    /** Parses on behalf of a field, so that the refusal names that field and not the type it was parsed to. */
    private static <V> V parsed(String field, String text, Function<String, V> parser) {
        Objects.requireNonNull(text, field);
        try {
            return parser.apply(text);
        } catch (IllFormedException e) {
            throw new IllFormedException(field, e.expected(), e.value());
        } catch (EdtfException e) {
            throw refuse(field, e.expected() + " from character " + (e.position() + 1) + " on", text);
        }
    }

    static IllFormedException refuse(String field, String expected, String value) {
        return new IllFormedException(field, expected, Quote.of(value));
    }
}
