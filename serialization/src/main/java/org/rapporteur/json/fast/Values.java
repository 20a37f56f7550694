package org.rapporteur.json.fast;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.rapporteur.text.Instants;
import org.rapporteur.time.Edtf;

/** The values that are one string or number. What is ill-formed, the types refuse themselves, or the builder that they go to. */
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

    /** A number that is written without an exponent, which may have too many digits. */
    static double decimal(Utf8Input in) {
        String lexeme = in.number();
        if (lexeme.indexOf('e') >= 0 || lexeme.indexOf('E') >= 0) {
            throw NotFast.INSTANCE;
        }
        return Double.parseDouble(lexeme);
    }

    /** The one string that may stand there. */
    static void constant(Utf8Input in, NameTable word) {
        if (in.word(word) == NameTable.OTHER) {
            throw NotFast.INSTANCE;
        }
    }

    /** Whether there is something in a list, of which most are the one that is always empty. */
    @SuppressWarnings("ReferenceEquality") // of that one, no method is called
    static boolean isNotEmpty(List<?> list) {
        return list != Collections.EMPTY_LIST && !list.isEmpty();
    }
}
