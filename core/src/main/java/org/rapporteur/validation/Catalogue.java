package org.rapporteur.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.rapporteur.dossier.Reference;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;

/**
 * The texts of the standard rules: {@code code} is the message, {@code code.catches} the description.
 *
 * <p>The files are loaded by name, because {@link java.util.ResourceBundle} would fall back to the default locale.
 */
final class Catalogue {
    private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");
    private static final Properties ENGLISH_WORDS = load("messages_en.properties");
    private static final Properties UKRAINIAN_WORDS = load("messages_uk.properties");

    private Catalogue() {}

    static <E extends Entity> Rule forEach(
            Class<E> subject, String code, Severity severity, Rule.Check<? super E> check) {
        return Rule.of(subject, code, severity, words(code + ".catches"), words(code), check);
    }

    static Rule forEachReference(String code, Severity severity, Rule.Check<? super Reference> check) {
        return Rule.of(Reference.class, code, severity, words(code + ".catches"), words(code), check);
    }

    static Rule forDossier(String code, Severity severity, Rule.Check<? super Dossier> check) {
        return Rule.of(Dossier.class, code, severity, words(code + ".catches"), words(code), check);
    }

    private static Message words(String key) {
        return words(key, ENGLISH_WORDS, UKRAINIAN_WORDS);
    }

    /** A rule has English words. Until its Ukrainian words are there, the English ones stand in for them. */
    static Message words(String key, Properties english, Properties ukrainian) {
        String words = english.getProperty(key);
        if (words == null) {
            throw new IllegalStateException("No English words for " + key);
        }
        Message message = Message.english(words);
        String translated = ukrainian.getProperty(key);
        return translated == null ? message : message.and(UKRAINIAN, translated);
    }

    private static Properties load(String name) {
        try (InputStream stream = Catalogue.class.getResourceAsStream(name)) {
            Properties words = new Properties();
            words.load(new InputStreamReader(Objects.requireNonNull(stream, name), StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
