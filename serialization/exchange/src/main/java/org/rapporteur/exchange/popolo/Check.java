package org.rapporteur.exchange.popolo;

import java.util.function.Function;
import org.rapporteur.model.Identifier;
import org.rapporteur.model.IllFormedException;
import org.rapporteur.model.Name;
import org.rapporteur.model.Source;
import org.rapporteur.model.term.IdentifierScheme;
import org.rapporteur.model.term.MeetingKind;
import org.rapporteur.model.term.MeetingStatus;
import org.rapporteur.model.term.NameKind;
import org.rapporteur.model.term.OrganizationKind;
import org.rapporteur.model.term.VoteOption;
import org.rapporteur.text.Form;
import org.rapporteur.time.Edtf;
import org.rapporteur.time.EdtfException;

/** Whether the model accepts a string, by its own factories. A string that it would change is not accepted. */
enum Check {
    TEXT(text -> Form.isCommonText(text) ? text : Name.of(text).text()),
    DATE(text -> Edtf.parse(text)),
    PLAIN_DATE(text -> plain(text) ? Edtf.parse(text) : ""),
    SINGLE_DATE(text -> Periods.isSingle(text) ? Edtf.parse(text) : ""),
    NAME_KIND(text -> NameKind.of(text).isKnown() ? text : ""),
    SCHEME(text -> IdentifierScheme.of(text)),
    IDENTIFIER(text -> Identifier.of("other", text).value()),
    ORGANIZATION_KIND(text -> OrganizationKind.of(text)),
    MEETING_KIND(text -> MeetingKind.of(text)),
    MEETING_STATUS(text -> MeetingStatus.of(text).token()),
    VOTE_OPTION(text -> VoteOption.of(text)),
    SOURCE(text -> Source.builder().id(text).url(text).build().url().orElseThrow());

    @SuppressWarnings("ImmutableEnumChecker") // none of the functions has a state
    private final Function<String, Object> factory;

    Check(Function<String, Object> factory) {
        this.factory = factory;
    }

    boolean accepts(String text) {
        try {
            return !text.isEmpty() && factory.apply(text).toString().equals(text);
        } catch (IllFormedException | EdtfException e) {
            return false;
        } catch (IllegalArgumentException e) {
            return false; // of a term
        }
    }

    /** Whether a string is a year, a month or a day, which is all that the schemas of Popolo permit of most dates. */
    static boolean plain(String text) {
        int length = text.length();
        if (length != 4 && length != 7 && length != 10) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (i == 4 || i == 7 ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }
}
