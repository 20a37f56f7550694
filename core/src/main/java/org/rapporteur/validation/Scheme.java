package org.rapporteur.validation;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.rapporteur.model.Identifier;
import org.rapporteur.model.term.IdentifierScheme;

/** The form of the identifiers in a register. */
record Scheme(Pattern form, String example, Predicate<String> checked) {
    private static final Map<IdentifierScheme, Scheme> KNOWN = Map.ofEntries(
            entry(IdentifierScheme.WIKIDATA, plain("Q[1-9][0-9]*", "Q212")),
            entry(IdentifierScheme.ISO3166_1, plain("[A-Z]{2,3}|[0-9]{3}", "UA")),
            entry(
                    IdentifierScheme.LEI,
                    new Scheme(Pattern.compile("[0-9A-Z]{18}[0-9]{2}"), "5493000IBP32UQZ0KL24", CheckDigits::isMod97)),
            // the standard displays groups of four digits but stores none
            entry(
                    IdentifierScheme.ISNI,
                    new Scheme(
                            Pattern.compile("[0-9]{15}[0-9X]|[0-9]{4}( [0-9]{4}){2} [0-9]{3}[0-9X]"),
                            "0000 0001 0868 5401",
                            value -> CheckDigits.isMod11(value.replace(" ", "")))),
            entry(IdentifierScheme.VIAF, plain("[1-9][0-9]{0,21}", "147251706")),
            entry(
                    IdentifierScheme.ROR,
                    new Scheme(Pattern.compile("0[0-9a-hjkmnp-tv-z]{6}[0-9]{2}"), "05gq02987", CheckDigits::isRor)),
            entry(IdentifierScheme.GEONAMES, plain("[1-9][0-9]*", "703448")),
            entry(IdentifierScheme.UN_M49, plain("[0-9]{3}", "804")),
            entry(IdentifierScheme.COW, plain("[0-9]{1,3}", "369")));

    private static Scheme plain(String form, String example) {
        return new Scheme(Pattern.compile(form), example, value -> true);
    }

    /** Returns the scheme of an identifier; empty if it is unknown to this version. */
    static Optional<Scheme> of(Identifier identifier) {
        return Optional.ofNullable(KNOWN.get(identifier.scheme()));
    }

    boolean hasFormOf(String value) {
        return form.matcher(value).matches();
    }

    /** Whether the check digits, if any, are correct. The value must have the form of the scheme. */
    boolean passes(String value) {
        return checked.test(value);
    }
}
