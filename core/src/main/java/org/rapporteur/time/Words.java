package org.rapporteur.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import org.rapporteur.text.Template;

/**
 * The words of one language, from {@code phrases_<language>.properties} next to this class.
 *
 * <p>A key ending in {@code .of} is for the case after a preposition; languages without cases omit it. The file is not
 * loaded with {@code ResourceBundle.getBundle}, which would fall back to the default locale.
 */
final class Words {
    private final PropertyResourceBundle bundle;

    private Words(PropertyResourceBundle bundle) {
        this.bundle = bundle;
    }

    static Words load(String language) {
        String name = "phrases_" + language + ".properties";
        try (InputStream stream = Objects.requireNonNull(Words.class.getResourceAsStream(name), name)) {
            return new Words(new PropertyResourceBundle(new InputStreamReader(stream, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** Returns the text for a key, with {@code {0}}, {@code {1}} and so on replaced. */
    String say(String key, Object... arguments) {
        if (!bundle.containsKey(key)) {
            throw new MissingResourceException("No words for " + key, Words.class.getName(), key);
        }
        return Template.fill(bundle.getString(key), arguments);
    }

    /** Returns the text in the case that follows a preposition, if there is one. */
    String say(boolean of, String key, Object... arguments) {
        String inflected = key + ".of";
        return say(of && bundle.containsKey(inflected) ? inflected : key, arguments);
    }
}
