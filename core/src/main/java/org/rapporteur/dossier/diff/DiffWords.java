package org.rapporteur.dossier.diff;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rapporteur.model.term.Term;
import org.rapporteur.text.Instants;
import org.rapporteur.text.Quote;
import org.rapporteur.text.Template;

/** The words of differences, in English and Ukrainian. */
enum DiffWords {
    ADDED("added {0}", "додано {0}"),
    REMOVED("removed {0}", "вилучено {0}"),
    RECORDS_ADDED("added: {0}", "додано: {0}"),
    RECORDS_REMOVED("removed: {0}", "вилучено: {0}"),
    RECORDS_CHANGED("changed: {0}", "змінено: {0}"),
    DOSSIER("the dossier", "досьє"),
    NONE("no differences", "відмінностей немає");

    private static final int MOST = 80;
    private static final int MOST_ELEMENTS = 5;

    private final String english;
    private final String ukrainian;

    DiffWords(String english, String ukrainian) {
        this.english = english;
        this.ukrainian = ukrainian;
    }

    String fill(Locale locale, Object... arguments) {
        return Template.fill(locale.getLanguage().equals("uk") ? ukrainian : english, arguments);
    }

    /** Returns a value on one line: strings in quotation marks, parts as their {@code toString} describes them. */
    static String shown(Object value) {
        if (value instanceof List<?> elements) {
            String first =
                    elements.stream().limit(MOST_ELEMENTS).map(DiffWords::shown).collect(Collectors.joining("; "));
            return elements.size() > MOST_ELEMENTS ? first + "; …" : first;
        } else if (value instanceof String string) {
            return Quote.passage(string, MOST);
        } else if (value instanceof Term term) {
            return Quote.beginning(term.token(), MOST);
        } else if (value instanceof Instant instant) {
            return Instants.text(instant);
        }
        return Quote.printable(value.toString());
    }
}
