package org.rapporteur.validation;

import java.util.List;
import org.rapporteur.text.Quote;

/**
 * The words of a rule with places for arguments: <code>{0}</code> is the first argument in quotation marks.
 *
 * <p>Not {@link java.text.MessageFormat}: there an apostrophe, which Ukrainian words have, is syntax, and numbers turn
 * with the locale. What is no place for an argument stands for itself, so that every string is a template.
 */
final class Template {
    private Template() {}

    static String fill(String template, List<String> arguments) {
        StringBuilder text = new StringBuilder();
        int i = 0;
        while (i < template.length()) {
            int argument = placeAt(template, i);
            if (argument >= 0 && argument < arguments.size()) {
                text.append(Quote.of(arguments.get(argument)));
                i += 3;
            } else {
                text.append(template.charAt(i++));
            }
        }
        return text.toString();
    }

    private static int placeAt(String template, int i) {
        boolean place = template.charAt(i) == '{' && i + 2 < template.length() && template.charAt(i + 2) == '}';
        return place ? template.charAt(i + 1) - '0' : -1;
    }
}
