package org.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.fixtures.Invisible;
import org.rapporteur.model.JsonValue.JsonArray;
import org.rapporteur.model.JsonValue.JsonNumber;
import org.rapporteur.model.JsonValue.JsonObject;
import org.rapporteur.model.JsonValue.JsonString;
import org.rapporteur.model.term.SourceKind;
import org.rapporteur.model.term.Term;
import org.rapporteur.time.Edtf;
import org.rapporteur.time.EdtfException;
import org.rapporteur.validation.Acceptance;
import org.rapporteur.validation.AcceptedFinding;
import org.rapporteur.validation.Baseline;
import org.rapporteur.validation.Omission;
import org.rapporteur.validation.Report;
import org.rapporteur.validation.Rule;
import org.rapporteur.validation.RuleSet;
import org.rapporteur.validation.Severity;
import org.rapporteur.validation.Violation;

/** Whatever shows a value that has invisible characters escapes them. */
class InvisibleCharactersTest {
    /** Those that an IRI may contain. */
    private static final String IRI = "https://example.org/\u00ad\u061c\u200b\u2060\u2066\u2069\ufeff";

    private static final Id<Source> ID = Id.of(IRI);

    static List<Class<?>> builtTypes() {
        return Model.builtTypes();
    }

    static List<Object> values() {
        List<Object> values = new ArrayList<>();
        for (String text : Invisible.texts()) {
            JsonString json = new JsonString(text);
            JsonObject object = JsonObject.of(Map.of(text, json));
            values.addAll(List.of(
                    json, object, JsonArray.of(List.of(object)), new Extensions(object), Text.en(text), report(text)));
            values.addAll(report(text).violations());
            values.addAll(accepted(text));
            values.add(new Omission(text, Severity.INFO, 4));
            values.addAll(failures(text));
        }
        values.add(ID);
        values.add(RuleSet.standard().asOf(Edtf.parse("2024")));
        DossierIndex index = DossierIndex.of(Dossier.builder()
                .addSources(Source.builder().id(ID).from(ID).build())
                .build());
        values.add(index);
        values.addAll(index.occurrences());
        values.addAll(index.occurrences().get(0).references());
        values.addAll(DossierIndex.of(Dossier.of(Meeting.builder()
                        .id("talks")
                        .addParticipant(Participant.of("ada"))
                        .build()))
                .sharedOccasions("ada"));
        return values;
    }

    private static Report report(String text) {
        Rule rule = Rule.forDossier(
                "own",
                Severity.ERROR,
                text + " {text} {id}",
                (dossier, findings) -> findings.report("/" + text, text, ID));
        return RuleSet.of(rule).validate(Dossier.builder().build());
    }

    private static List<Object> accepted(String text) {
        Violation finding = report(text).violations().get(0);
        Acceptance acceptance = Acceptance.of(finding, text, text);
        Baseline baseline = Baseline.of(acceptance);
        Report stale =
                RuleSet.of().accepting(baseline).validate(Dossier.builder().build());
        return List.of(acceptance, new AcceptedFinding(finding, acceptance, 1), baseline, stale);
    }

    private static List<Throwable> failures(String text) {
        return Stream.<ThrowingCallable>of(
                        () -> report(text).orThrow(),
                        () -> Id.of(text),
                        () -> LanguageTag.parse(text),
                        () -> Text.of(text, "words"),
                        () -> new JsonNumber(text),
                        () -> SourceKind.of(text),
                        () -> Edtf.parse(text),
                        () -> Source.builder().date(text),
                        () -> Source.builder().language(text),
                        () -> Source.builder().accessedAt(text),
                        () -> Place.builder().country(text).build(),
                        () -> OtherEntity.builder().type("X").list(text).build(),
                        () -> JsonObject.of(Map.of(text + '\ud800', new JsonString(""))),
                        () -> Text.en(text + '\u0000'),
                        () -> RuleSet.standard().withSeverity(text, Severity.INFO),
                        () -> Rule.forDossier(text, Severity.ERROR, "", (dossier, findings) -> {}),
                        () -> RuleSet.of(Rule.forDossier(
                                        "own", Severity.INFO, "", (dossier, findings) -> findings.report(text)))
                                .validate(Dossier.builder().build()))
                .map(call -> catchThrowable(call))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("builtTypes")
    void valuesThatAreBuiltShowNone(Class<?> type) {
        for (String text : Invisible.texts()) {
            Object value = withText(type, text);
            assertThat(value.toString()).contains(type == VoteCount.class ? "" : "\\u"); // shows no text
            assertThat(Invisible.in(value.toString(), "")).as("%s", value).isEmpty();
        }
    }

    @Test
    void otherValuesAndExceptionsShowNone() {
        for (Object value : values()) {
            String allowed = value instanceof Report ? "\n" : "";
            assertThat(Invisible.in(value.toString(), allowed)).as("%s", value).isEmpty();
            if (value instanceof Throwable thrown) {
                assertThat(Invisible.in(String.valueOf(thrown.getMessage()), ""))
                        .as("%s", value)
                        .isEmpty();
            }
        }
    }

    /** Enums, terms, dates, tags and numbers have none, and their exceptions are above. */
    @Test
    void eachPublicTypeThatShowsItselfIsTried() {
        Set<Class<?>> tried = values().stream().map(Object::getClass).collect(Collectors.toSet());
        tried.addAll(Set.of(Edtf.class, LanguageTag.class, JsonNumber.class, Rule.class));
        tried.add(MissingAttributeException.class);
        assertThat(Stream.of("model", "model.term", "time", "dossier", "validation")
                        .flatMap(name -> Model.publicTypes("org.rapporteur." + name).stream())
                        .filter(type -> !type.isEnum() && !Term.class.isAssignableFrom(type))
                        .filter(InvisibleCharactersTest::showsItself))
                .isSubsetOf(tried);
    }

    private static boolean showsItself(Class<?> type) {
        boolean isConcrete = !type.isInterface() && !Modifier.isAbstract(type.getModifiers());
        return isConcrete && Model.method(type, "toString").orElseThrow().getDeclaringClass() != Object.class;
    }

    @Test
    void whatProgramsReadIsNotEscaped() {
        assertThat(ID.value()).isEqualTo(IRI);
        assertThat(report("\u202e").violations().get(0).arguments().values()).containsExactly("\u202e", IRI);
        assertThat(report("\u202e").violations().get(0).pointer()).isEqualTo("/\u202e");
        assertThat((EdtfException) catchThrowable(() -> Edtf.parse("\u202e")))
                .extracting(EdtfException::text)
                .isEqualTo("\u202e");
    }

    /** A value whose strings, as far as their form allows, are the text. */
    private static Object withText(Class<?> type, String text) {
        Object builder = Model.builder(type);
        for (Method attribute : Model.attributes(type)) {
            Model.set(
                    builder,
                    attribute,
                    withText(type.getSimpleName() + '.' + attribute.getName(), attribute.getGenericReturnType(), text));
        }
        return Model.build(builder);
    }

    private static Object withText(String field, Type type, String text) {
        Class<?> raw = Samples.raw(type);
        if (raw == Optional.class) {
            return Optional.of(withText(field, Samples.argument(type), text));
        } else if (raw == List.class && Samples.raw(Samples.argument(type)) == String.class) {
            return List.of(withText(field, String.class, text));
        } else if (raw == Text.class) {
            return Text.en(text);
        } else if (raw == Extensions.class) {
            return Extensions.of(Map.of("x-" + text, new JsonString(text)));
        } else if (raw == Id.class) {
            return ID;
        } else if (Model.builtTypes().contains(raw) && !field.startsWith("Dossier.")) {
            return withText(raw, text);
        }
        Object sample = Samples.value(field, type, 0);
        if (raw != String.class) {
            return sample;
        }
        return ((String) sample).matches("[a-z]+[A-Za-z]* 0") ? text : sample;
    }
}
