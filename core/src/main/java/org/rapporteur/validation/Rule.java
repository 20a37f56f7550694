package org.rapporteur.validation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.rapporteur.dossier.Reference;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;

/**
 * One thing that a careful editor looks for, with its code, its gravity, its words and the check itself.
 *
 * <p>A rule of one's own takes five lines; its code should start with a name of one's own, because later versions of
 * the standard set will bring more codes:
 *
 * <pre>{@code
 * String message = "a statement of ours names a topic";
 * Rule rule = Rule.forEach(Statement.class, "acme-needs-topic", WARNING, message, (statement, findings) -> {
 *     if (statement.topics().isEmpty()) {
 *         findings.report("/topics");
 *     }
 * });
 * Report report = RuleSet.standard().plus(rule).validate(dossier);
 * }</pre>
 *
 * <p>In a message <code>{0}</code> to <code>{9}</code> stand for the arguments of a finding. A rule is immutable, and
 * thread-safe if its check keeps no state, as it must.
 *
 * @since 0.1
 */
public final class Rule {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /**
     * Looks at one subject.
     *
     * @param <T> what is looked at
     * @since 0.1
     */
    @FunctionalInterface
    public interface Check<T> {
        /**
         * Reports what is doubtful in the subject; does nothing if all is well.
         *
         * <p>It must not throw: what it throws, the validator throws.
         *
         * @param subject what is looked at
         * @param findings the dossier around the subject, and where to report
         */
        void check(T subject, Findings findings);
    }

    private final String code;
    private final Severity severity;
    private final Class<?> subject;
    private final Message description;
    private final Message message;
    private final Check<Object> check;

    /** The {@linkplain Trait traits} without which a subject breaks no such rule. */
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
     * A rule for each record of a kind.
     *
     * @param <E> the kind
     * @param subject the kind, such as {@code Statement.class}, or several by what they share: {@code Actor.class},
     *     {@code KnownEntity.class}, {@code Entity.class}
     * @param code lower-case letters and digits, in words joined by hyphens
     * @param severity how grave its findings are
     * @param message the rule in English words, which also serve as its description
     * @param check what is called with each record
     * @return the rule
     * @throws IllegalArgumentException if the code is not of that form
     */
    public static <E extends Entity> Rule forEach(
            Class<E> subject, String code, Severity severity, String message, Check<? super E> check) {
        return of(subject, code, severity, english(message), english(message), check);
    }

    /**
     * A rule for each place where an id names another record; findings are relative to that place.
     *
     * @param code lower-case letters and digits, in words joined by hyphens
     * @param severity how grave its findings are
     * @param message the rule in English words, which also serve as its description
     * @param check what is called with each reference
     * @return the rule
     * @throws IllegalArgumentException if the code is not of that form
     */
    public static Rule forEachReference(
            String code, Severity severity, String message, Check<? super Reference> check) {
        return of(Reference.class, code, severity, english(message), english(message), check);
    }

    /**
     * A rule for the dossier as a whole; findings are relative to its root.
     *
     * @param code lower-case letters and digits, in words joined by hyphens
     * @param severity how grave its findings are
     * @param message the rule in English words, which also serve as its description
     * @param check what is called with the dossier, once
     * @return the rule
     * @throws IllegalArgumentException if the code is not of that form
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
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("code: must be lower-case words joined by hyphens; was \"" + code + '"');
        }
        @SuppressWarnings("unchecked") // a run asks it about values of that class alone
        Check<Object> ofAny = (Check<Object>) check;
        return new Rule(code, severity, subject, description, message, ofAny, 0);
    }

    private static Message english(String message) {
        return Message.english(Objects.requireNonNull(message, "message"));
    }

    /**
     * This rule with words in one more language, or with other words in it.
     *
     * @param locale the language; its country does not matter
     * @param message the rule in that language
     * @return a copy
     */
    public Rule withMessage(Locale locale, String message) {
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(message, "message");
        return new Rule(code, severity, subject, description, this.message.and(locale, message), check, traits);
    }

    /**
     * This rule, judged otherwise.
     *
     * @param severity how grave its findings are to be
     * @return a copy
     */
    public Rule withSeverity(Severity severity) {
        return new Rule(
                code, Objects.requireNonNull(severity, "severity"), subject, description, message, check, traits);
    }

    /** {@return the stable code, in kebab-case} */
    public String code() {
        return code;
    }

    /** {@return how grave its findings are} */
    public Severity severity() {
        return severity;
    }

    /** {@return what is checked: a kind of {@link Entity}, {@link Reference} or {@link Dossier}} */
    public Class<?> subject() {
        return subject;
    }

    /** {@return what the rule catches, in one English sentence} */
    public String description() {
        return description(Locale.ENGLISH);
    }

    /**
     * What the rule catches, in one sentence.
     *
     * @param locale the reader's language; English where the rule has no words in it
     * @return the sentence
     */
    public String description(Locale locale) {
        return description.text(Objects.requireNonNull(locale, "locale"));
    }

    /**
     * A finding of this rule, for a {@link Validator} that is not a {@link RuleSet}.
     *
     * @param path the member, as a JSON Pointer from the root of the document
     * @param arguments the values that the message speaks of
     * @return the finding
     */
    public Violation violation(String path, Object... arguments) {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(arguments, "arguments");
        return new Violation(
                code,
                severity,
                path,
                Arrays.stream(arguments).map(String::valueOf).toList(),
                message);
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }

    Message message() {
        return message;
    }

    /** This rule, asked only about subjects that have all of some traits. */
    Rule onlyIf(Trait... all) {
        return new Rule(code, severity, subject, description, message, check, Trait.all(all));
    }

    /** Whether a subject that has some traits can break this rule. */
    boolean isFor(long present) {
        return (traits & ~present) == 0;
    }

    void check(Object value, Findings findings) {
        check.check(value, findings);
    }
}
