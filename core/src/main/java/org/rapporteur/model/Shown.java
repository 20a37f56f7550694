package org.rapporteur.model;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import org.rapporteur.text.Quote;

/** Shows values of this package in logs. The generated classes call it, because they would not escape any characters. */
final class Shown {
    private static final int MOST = 200;

    private Shown() {}

    /** Returns the name of the type, and each attribute that is present, with the first 200 code points of its value. */
    static String of(Object value) {
        StringBuilder shown = new StringBuilder();
        for (Field attribute : value.getClass().getDeclaredFields()) {
            Object content = Modifier.isStatic(attribute.getModifiers()) ? null : content(attribute, value);
            if (content != null) { // an optional attribute is null if it is absent
                shown.append(shown.length() == 0 ? "" : ", ")
                        .append(attribute.getName())
                        .append('=')
                        .append(Quote.bare(content.toString(), MOST));
            }
        }
        return value.getClass().getInterfaces()[0].getSimpleName() + '{' + shown + '}';
    }

    private static Object content(Field attribute, Object value) {
        try {
            attribute.setAccessible(true); // of this package, but private
            return attribute.get(value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
