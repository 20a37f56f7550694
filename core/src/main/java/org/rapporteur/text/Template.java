package org.rapporteur.text;

/**
 * Text with placeholders for arguments: <code>{0}</code> to <code>{9}</code>.
 *
 * <p>It is not a {@link java.text.MessageFormat}, where the apostrophe, which Ukrainian words contain, is syntax and
 * numbers depend on the locale. Anything that is not a placeholder stands for itself, so that every string is a
 * template.
 */
public final class Template {
    private Template() {}

    /**
     * Replaces the placeholders of a template.
     *
     * @param template any text
     * @param arguments the arguments, inserted by their {@code toString}; placeholders within them are not replaced
     * @return the text; placeholders without an argument are left in it
     */
    public static String fill(String template, Object... arguments) {
        StringBuilder text = new StringBuilder(template.length() + 16);
        int i = 0;
        while (i < template.length()) {
            int argument = placeAt(template, i);
            if (argument >= 0 && argument < arguments.length) {
                text.append(arguments[argument]);
                i += 3;
            } else {
                text.append(template.charAt(i++));
            }
        }
        return text.toString();
    }

    private static int placeAt(String template, int i) {
        boolean place = template.charAt(i) == '{' && i + 2 < template.length() && template.charAt(i + 2) == '}';
        int digit = place ? template.charAt(i + 1) - '0' : -1;
        return digit <= 9 ? digit : -1;
    }
}
