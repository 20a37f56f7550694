package org.rapporteur.text;

/**
 * Words with places for arguments: <code>{0}</code> to <code>{9}</code>.
 *
 * <p>Not {@link java.text.MessageFormat}: there an apostrophe, which Ukrainian words have, is syntax, and numbers turn
 * with the locale. What is no place for an argument stands for itself, so that every string is a template.
 */
public final class Template {
    private Template() {}

    /**
     * Puts arguments in their places.
     *
     * @param template any text
     * @param arguments what stands in the places, as their {@code toString} has it; places in them are left alone
     * @return the text, in which a place without an argument still stands
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
