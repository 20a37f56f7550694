package org.rapporteur.json.fast;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.rapporteur.text.Instants;
import org.rapporteur.time.Edtf;

/** Reads values that are one string or number. The types of the model, or their builders, refuse ill-formed ones. */
final class Values {
    private Values() {}

    static Edtf date(Utf8Input in) {
        return Edtf.parse(in.string());
    }

    static Instant instant(Utf8Input in) {
        Optional<Instant> instant = Instants.parse(in.string());
        if (instant.isEmpty()) {
            throw NotFast.INSTANCE;
        }
        return instant.get();
    }

    /** Reads a number without an exponent, which may have too many digits. */
    static double decimal(Utf8Input in) {
        String lexeme = in.number();
        if (lexeme.indexOf('e') >= 0 || lexeme.indexOf('E') >= 0) {
            throw NotFast.INSTANCE;
        }
        return Double.parseDouble(lexeme);
    }

    /** Reads a string, which must be a constant. */
    static void constant(Utf8Input in, NameTable word) {
        if (in.word(word) == NameTable.OTHER) {
            throw NotFast.INSTANCE;
        }
    }

    /** Whether a list is not empty. Most lists are the constant empty list. */
    @SuppressWarnings("ReferenceEquality") // avoids a method call for the constant empty list
    static boolean isNotEmpty(List<?> list) {
        return list != Collections.EMPTY_LIST && !list.isEmpty();
    }
}
