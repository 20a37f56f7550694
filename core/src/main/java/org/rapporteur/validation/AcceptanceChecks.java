package org.rapporteur.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Form;
import org.rapporteur.text.Quote;

/** The forms of the parts of an acceptance. */
final class AcceptanceChecks {
    private AcceptanceChecks() {}

    static String form(String name, String value) {
        Form.WELL_FORMED.expected(Objects.requireNonNull(value, name)).ifPresent(expected -> {
            throw refusal(name, "must be " + expected, value);
        });
        return value;
    }

    static String words(String name, String value) {
        if (Unseen.isBlank(form(name, value))) {
            throw refusal(name, "must not be blank", value);
        }
        return value;
    }

    static String pointer(String name, String value) {
        if (!form(name, value).isEmpty() && value.charAt(0) != '/') {
            throw refusal(name, "must be empty or start with '/'", value);
        }
        return value;
    }

    static IllegalArgumentException missing(@Nullable String code, @Nullable String by, @Nullable String reason) {
        List<String> missing = new ArrayList<>();
        if (code == null) {
            missing.add("code");
        }
        if (by == null) {
            missing.add("by");
        }
        if (reason == null) {
            missing.add("reason");
        }
        return new IllegalArgumentException(
                "Acceptance: required attributes are not set: " + String.join(", ", missing));
    }

    private static IllegalArgumentException refusal(String name, String demand, String value) {
        return new IllegalArgumentException(name + ": " + demand + "; was " + Quote.of(value));
    }
}
