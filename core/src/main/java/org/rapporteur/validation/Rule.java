package org.rapporteur.validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.dossier.Reference;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.text.Quote;

/**
 * A rule that a dossier should follow, with its code, severity, message and check.
 *
 * <p>You can define your own rules. Their codes should start with your own prefix, because later versions of the
 * library may add codes to the standard rules:
 *
 * <pre>{@code
 * String message = "a statement should have a topic";
 * Rule rule = Rule.forEach(Statement.class, "acme-needs-topic", WARNING, message, (statement, findings) -> {
 *     if (statement.topics().isEmpty()) {
 *         findings.report("/topics");
 *     }
 * });
 * Report report = RuleSet.standard().plus(rule).validate(dossier);
 * }</pre>
 *
 * <p>A name in braces is an argument, such as <code>{born}</code> in the message <code>must not die before {born}</code>.
 * It starts with a lower-case letter, and consists of letters and digits. A check reports one value for each name, in the
 * order in which the names occur first. Other braces stand for themselves.
 *
 * <p>A check must not keep state, so that rules are immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Rule {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /**
     * Checks a subject.
     *
     * @param <T> the type of the subject
     * @since 0.1
     */
    @FunctionalInterface
    public interface Check<T> {
        /**
         * Reports what is wrong with the subject, if anything.
         *
         * <p>A check must not throw. If it does, the validation ends with a {@link RuleException}, which names the rule and
         * the subject.
         *
         * @param subject the subject
         * @param findings the context of the check, which accepts the findings
         */
        void check(T subject, Findings findings);
    }

    private final String code;
    private final Severity severity;
    private final Class<?> subject;
    private final Message description;
    private final Message message;
    private final Check<Object> check;

    /** The {@linkplain Trait traits} without which a subject cannot violate the rule. */
    private final long traits;

    private Rule(
            String code,
            Severity severity,
            Class<?> subject,
            Message description,
            Message message,
            Check<Object> check,
            long traits) {
        this.code = code;
        this.severity = severity;
        this.subject = subject;
        this.description = description;
        this.message = message;
        this.check = check;
        this.traits = traits;
    }

    /**
     * Creates a rule that checks each record of a kind.
     *
     * @param <E> the kind of record
     * @param subject the kind of record, such as {@code Statement.class}, or a common type of several kinds, such as
     *     {@code Actor.class}, {@code KnownEntity.class} or {@code Entity.class}
     * @param code words of lower-case letters and digits, joined by hyphens
     * @param severity the severity of the findings
     * @param message the message in English, which is also the description
     * @param check the check, called for each record
     * @return the rule
     * @throws IllegalArgumentException if the code does not have that form
     */
    public static <E extends Entity> Rule forEach(
            Class<E> subject, String code, Severity severity, String message, Check<? super E> check) {
        return of(subject, code, severity, english(message), english(message), check);
    }

    /**
     * Creates a rule that checks each reference to a record; pointers of findings start from the reference.
     *
     * @param code words of lower-case letters and digits, joined by hyphens
     * @param severity the severity of the findings
     * @param message the message in English, which is also the description
     * @param check the check, called for each reference
     * @return the rule
     * @throws IllegalArgumentException if the code does not have that form
     */
    public static Rule forEachReference(
            String code, Severity severity, String message, Check<? super Reference> check) {
        return of(Reference.class, code, severity, english(message), english(message), check);
    }

    /**
     * Creates a rule that checks the dossier as a whole; pointers of findings start from its root.
     *
     * @param code words of lower-case letters and digits, joined by hyphens
     * @param severity the severity of the findings
     * @param message the message in English, which is also the description
     * @param check the check, called once for each dossier
     * @return the rule
     * @throws IllegalArgumentException if the code does not have that form
     */
    public static Rule forDossier(String code, Severity severity, String message, Check<? super Dossier> check) {
        return of(Dossier.class, code, severity, english(message), english(message), check);
    }

    static <T> Rule of(
            Class<T> subject,
            String code,
            Severity severity,
            Message description,
            Message message,
            Check<? super T> check) {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(check, "check");
        requireCode(code);
        @SuppressWarnings("unchecked") // a run passes only values of that class
        Check<Object> ofAny = (Check<Object>) check;
        return new Rule(code, severity, subject, description, message, ofAny, 0);
    }

    static String requireCode(String code) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "code: must be lower-case words joined by hyphens; was " + Quote.of(code));
        }
        return code;
    }

    private static Message english(String message) {
        return Message.english(Objects.requireNonNull(message, "message"));
    }

    /**
     * Returns a copy of this rule with a message in another language, which replaces any message in that language.
     *
     * @param locale the language; the country is ignored
     * @param message the message in that language, with any of the {@link #arguments()} in any order
     * @return the copy
     * @throws IllegalArgumentException if the message names another argument
     */
    public Rule withMessage(Locale locale, String message) {
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(message, "message");
        return new Rule(code, severity, subject, description, this.message.and(locale, message), check, traits);
    }

    /**
     * Returns a copy of this rule with another severity.
     *
     * @param severity the severity of the findings
     * @return the copy
     */
    public Rule withSeverity(Severity severity) {
        return new Rule(
                code, Objects.requireNonNull(severity, "severity"), subject, description, message, check, traits);
    }

    /** {@return the stable code, in kebab-case} */
    public String code() {
        return code;
    }

    /** {@return the severity of the findings} */
    public Severity severity() {
        return severity;
    }

    /** {@return the type of the subjects: a kind of {@link Entity}, {@link Reference} or {@link Dossier}} */
    public Class<?> subject() {
        return subject;
    }

    /** {@return a description of what the rule catches, as one sentence in English} */
    public String description() {
        return description(Locale.ENGLISH);
    }

    /**
     * Returns a description of what the rule catches.
     *
     * @param locale the language of the description; English is used if the rule has none in this language
     * @return the description, as one sentence
     */
    public String description(Locale locale) {
        return description.text(Objects.requireNonNull(locale, "locale"));
    }

    /** {@return the names of the arguments of each finding, in order, unmodifiable} */
    public List<String> arguments() {
        return message.names();
    }

    /**
     * Returns whether the rule compares dates with the day of {@link RuleSet#asOf(org.rapporteur.time.Edtf)}, so that it
     * reports nothing if the day is not set.
     *
     * @return whether {@code asOf} is among the {@link #arguments()}, as which such a rule reports the day
     */
    public boolean needsDay() {
        return arguments().contains("asOf");
    }

    /**
     * Creates a finding of this rule, for a {@link Validator} other than {@link RuleSet}.
     *
     * @param pointer the member, as a JSON Pointer from the root of the document
     * @param arguments the values of the {@link #arguments()}, in order
     * @return the finding
     * @throws IllegalArgumentException if there are more or fewer values than names
     */
    public Violation violation(String pointer, Object... arguments) {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(arguments, "arguments");
        return found(pointer, Optional.empty(), arguments);
    }

    /** Creates a finding in the record that has an id. */
    Violation found(String pointer, Optional<Id<?>> record, Object... arguments) {
        List<String> names = message.names();
        if (arguments.length != names.size()) {
            throw new IllegalArgumentException("arguments: must be one for each name in the message ("
                    + String.join(", ", names) + "); was " + arguments.length);
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            values.put(names.get(i), text(arguments[i]));
        }
        return new Violation(code, severity, pointer, record, values, message);
    }

    /** An argument is not escaped, unlike an id in a log. */
    private static String text(Object argument) {
        return argument instanceof Id<?> id ? id.value() : String.valueOf(argument);
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }

    Message message() {
        return message;
    }

    /** Returns a copy of this rule that runs only on subjects with all the given traits. */
    Rule onlyIf(Trait... all) {
        return new Rule(code, severity, subject, description, message, check, Trait.all(all));
    }

    /** Whether a subject with the given traits can violate this rule. */
    boolean isFor(long present) {
        return (traits & ~present) == 0;
    }

    void check(Object value, Findings findings) {
        check.check(value, findings);
    }
}
