package org.rapporteur.text;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Text with placeholders for arguments: names such as <code>{born}</code>, or numbers such as <code>{0}</code>.
 *
 * <p>It is not a {@link java.text.MessageFormat}, where the apostrophe, which Ukrainian words contain, is syntax and
 * numbers depend on the locale. Anything that is not a placeholder stands for itself, so that every string is a
 * template.
 */
public final class Template {
    private static final Pattern NAME = Pattern.compile("\\{([a-z][A-Za-z0-9]*)}");

    private Template() {}

    /**
     * Returns the names in the placeholders of a template.
     *
     * @param template any text
     * @return the names, which start with a lower-case letter and consist of letters and digits, in the order in which
     *     each occurs first
     */
    public static List<String> names(String template) {
        Set<String> names = new LinkedHashSet<>();
        NAME.matcher(template).results().forEach(found -> names.add(found.group(1)));
        return List.copyOf(names);
    }

    /**
     * Replaces the placeholders of a template by their numbers.
     *
     * @param template any text
     * @param arguments the arguments, inserted by their {@code toString}; placeholders within them are not replaced
     * @return the text; placeholders without an argument are left in it
     */
    public static String fill(String template, Object... arguments) {
        Map<String, Object> byNumber = new HashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            byNumber.put(String.valueOf(i), arguments[i]);
        }
        return fill(template, byNumber);
    }

    /**
     * Replaces the placeholders of a template by their names.
     *
     * @param template any text
     * @param arguments the arguments by name, inserted by their {@code toString}; placeholders within them are not
     *     replaced
     * @return the text; placeholders without an argument are left in it
     */
    public static String fill(String template, Map<String, ?> arguments) {
        StringBuilder text = new StringBuilder(template.length() + 16);
        int done = 0;
        int open = template.indexOf('{');
        while (open >= 0) {
            int close = template.indexOf('}', open);
            Object argument = close < 0 ? null : arguments.get(template.substring(open + 1, close));
            if (argument != null) {
                text.append(template, done, open).append(argument);
                done = close + 1;
            }
            open = template.indexOf('{', argument == null ? open + 1 : done);
        }
        return text.append(template, done, template.length()).toString();
    }
}
