package org.rapporteur.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.dossier.LinkQueries;
import org.rapporteur.dossier.MeetingQueries;
import org.rapporteur.dossier.MembershipQueries;
import org.rapporteur.dossier.Occurrence;
import org.rapporteur.dossier.OfficeQueries;
import org.rapporteur.dossier.ProvenanceQueries;
import org.rapporteur.dossier.RecordLookup;
import org.rapporteur.dossier.RecordQueries;
import org.rapporteur.dossier.Reference;
import org.rapporteur.dossier.SourceQueries;
import org.rapporteur.dossier.StanceQueries;
import org.rapporteur.dossier.StatementQueries;
import org.rapporteur.dossier.provenance.Weakness;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Forum;
import org.rapporteur.model.Id;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.Name;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.time.Edtf;

/** Every public method of validation and of the index refuses null by the name of the parameter. */
class NullArgumentsOfValidationTest {
    private static final Dossier DOSSIER = Samples.dossier(
            Samples.statement("s1", Party.of("ada")).build(),
            Samples.person("ada").build());
    private static final DossierIndex INDEX = DossierIndex.of(DOSSIER);
    private static final RecordLookup NONE = new RecordLookup() {
        @Override
        public List<Occurrence> withId(Id<?> id) {
            return List.of();
        }

        @Override
        public List<Membership> membershipsOf(Id<? extends Actor> member, Id<? extends Actor> organization) {
            return List.of();
        }
    };
    private static final Rule RULE = RuleSet.standard().rule("no-citation").orElseThrow();
    private static final List<Object> SAMPLES = List.of(
            DOSSIER,
            INDEX,
            NONE,
            RULE,
            RuleSet.standard(),
            RULE.violation(""),
            Report.of(List.of(RULE.violation(""))),
            Baseline.of(),
            Acceptance.of(RULE.violation(""), "Ada", "Known."),
            new Omission("no-citation", Severity.WARNING, 1),
            INDEX.occurrences().get(0),
            INDEX.references().get(0),
            Id.of("ada"),
            Edtf.parse("2024"),
            Severity.ERROR,
            Locale.ENGLISH,
            Weakness.ANONYMOUS,
            LinkRelation.CITES,
            Meeting.builder().id("meeting").build(),
            Person.class,
            "no-citation",
            Samples.source("a").build(),
            Samples.person("ada").build(),
            Forum.builder().id("forum").addName(Name.of("Forum")).build(),
            (Rule.Check<Object>) (subject, findings) -> {});
    private static final List<Class<?>> TYPES = List.of(
            Rule.class,
            RuleSet.class,
            Report.class,
            Omission.class,
            Acceptance.class,
            Baseline.class,
            Violation.class,
            Findings.class,
            DossierIndex.class,
            RecordQueries.class,
            SourceQueries.class,
            StatementQueries.class,
            MeetingQueries.class,
            MembershipQueries.class,
            StanceQueries.class,
            OfficeQueries.class,
            LinkQueries.class,
            ProvenanceQueries.class,
            Occurrence.class,
            Reference.class);

    @Test
    void eachMethodNamesTheParameter() {
        assertThat(TYPES.stream().flatMap(NullArgumentsOfValidationTest::refusals))
                .containsExactly("""
                Rule.description(Locale): locale
                Rule.forDossier(String, Severity, String, Check): code, severity, message, check
                Rule.forEach(Class, String, Severity, String, Check): subject, code, severity, message, check
                Rule.forEachReference(String, Severity, String, Check): code, severity, message, check
                Rule.violation(String, Object[]): pointer, arguments
                Rule.withMessage(Locale, String): locale, message
                Rule.withSeverity(Severity): severity
                RuleSet.accepting(Baseline): baseline
                RuleSet.asOf(Edtf): day
                RuleSet.of(Rule[]): rules
                RuleSet.plus(Rule[]): more
                RuleSet.rule(String): code
                RuleSet.validate(Dossier): dossier
                RuleSet.validate(DossierIndex): index
                RuleSet.validate(DossierIndex, Id): index, changed
                RuleSet.validate(DossierIndex, KnownEntity): index, changed
                RuleSet.validate(DossierIndex, Occurrence): index, record
                RuleSet.validate(DossierIndex, Reference): index, reference
                RuleSet.validate(DossierIndex, String): index, changed
                RuleSet.withSeverity(String, Severity): code, severity
                RuleSet.without(String[]): codes
                Report.count(Severity): severity
                Report.count(String): code
                Report.of(Collection): violations
                Report.ofCode(String[]): codes
                Report.ofSeverity(Severity): severity
                Report.toGroupedText(Locale): locale
                Report.toText(Locale): locale
                Acceptance.of(Violation, String, String): finding, by, reason
                Baseline.acceptanceOf(Violation): finding
                Baseline.of(Acceptance[]): acceptances
                Baseline.of(Collection): acceptances
                Baseline.of(Report, String, String): report, by, reason
                Baseline.plus(Baseline): more
                Baseline.without(Collection): fewer
                Violation.message(Locale): locale
                Violation.messageWithoutPointer(Locale): locale
                Findings.report(String, Object[]): pointer, arguments
                DossierIndex.candidates(String): name
                DossierIndex.citing(Id): source
                DossierIndex.disagreementsOn(Id): record
                DossierIndex.fallingWith(Id): source
                DossierIndex.find(Class, Id): kind, id
                DossierIndex.find(Id): id
                DossierIndex.holdersOf(String): officeId
                DossierIndex.holdersOf(String, Id): title, organization
                DossierIndex.joinedWith(Id): record
                DossierIndex.linksFrom(Id, LinkRelation[]): record, relations
                DossierIndex.linksTo(Id, LinkRelation[]): record, relations
                DossierIndex.meetingsWith(Collection): participants
                DossierIndex.meetingsWith(Id[]): participants
                DossierIndex.membersOf(Id): organization
                DossierIndex.membershipsOf(Id): member
                DossierIndex.membershipsOf(Id, Id): member, organization
                DossierIndex.mentioning(Id): id
                DossierIndex.named(String): name
                DossierIndex.occurrences(Class): kind
                DossierIndex.of(Dossier): dossier
                DossierIndex.origin(Id): source
                DossierIndex.over(Dossier, RecordLookup): own, lookup
                DossierIndex.path(Entity): entity
                DossierIndex.path(Id): id
                DossierIndex.positionsOf(Id): holder
                DossierIndex.positionsOn(Id, Id): candidate, organization
                DossierIndex.provenanceOf(Id): record
                DossierIndex.referringTo(Id): id
                DossierIndex.replace(Entity[]): entities
                DossierIndex.replace(Iterable): entities
                DossierIndex.representative(Id): record
                DossierIndex.restingOnlyOn(Id): source
                DossierIndex.restingOnlyOn(Weakness, Weakness[]): weakness, more
                DossierIndex.sharedOccasions(Collection): actors
                DossierIndex.sittingsOf(Id): forum
                DossierIndex.stagesOf(Id): member
                DossierIndex.stances(Id, Id): candidate, organization
                DossierIndex.statementsAbout(Id): subject
                DossierIndex.statementsAt(Id): meeting
                DossierIndex.statementsBy(Id): speaker
                DossierIndex.statementsByOffice(String): office
                DossierIndex.statementsOnBehalfOf(Id): actor
                DossierIndex.statementsTo(Id): addressee
                DossierIndex.with(Entity[]): entities
                DossierIndex.with(Iterable): entities
                DossierIndex.withId(Id): id
                RecordQueries.find(Class, Id): kind, id
                RecordQueries.find(Class, String): kind, id
                RecordQueries.find(Id): id
                RecordQueries.find(KnownEntity): record
                RecordQueries.find(String): id
                RecordQueries.mentioning(Id): id
                RecordQueries.mentioning(KnownEntity): record
                RecordQueries.mentioning(String): id
                RecordQueries.path(Entity): entity
                RecordQueries.path(Id): id
                RecordQueries.path(String): id
                RecordQueries.referringTo(Id): id
                RecordQueries.referringTo(KnownEntity): record
                RecordQueries.referringTo(String): id
                RecordQueries.withId(Id): id
                RecordQueries.withId(KnownEntity): record
                RecordQueries.withId(String): id
                SourceQueries.citing(Id): source
                SourceQueries.citing(Source): source
                SourceQueries.citing(String): source
                SourceQueries.origin(Id): source
                SourceQueries.origin(Source): source
                SourceQueries.origin(String): source
                SourceQueries.restingOnlyOn(Id): source
                SourceQueries.restingOnlyOn(Source): source
                SourceQueries.restingOnlyOn(String): source
                StatementQueries.statementsAbout(Id): subject
                StatementQueries.statementsAbout(KnownEntity): subject
                StatementQueries.statementsAbout(String): subject
                StatementQueries.statementsAt(Id): meeting
                StatementQueries.statementsAt(Meeting): meeting
                StatementQueries.statementsAt(String): meeting
                StatementQueries.statementsBy(Actor): speaker
                StatementQueries.statementsBy(Id): speaker
                StatementQueries.statementsBy(String): speaker
                StatementQueries.statementsByOffice(String): office
                StatementQueries.statementsOnBehalfOf(Actor): actor
                StatementQueries.statementsOnBehalfOf(Id): actor
                StatementQueries.statementsOnBehalfOf(String): actor
                StatementQueries.statementsTo(Actor): addressee
                StatementQueries.statementsTo(Id): addressee
                StatementQueries.statementsTo(String): addressee
                MeetingQueries.meetingsWith(Actor[]): participants
                MeetingQueries.meetingsWith(Collection): participants
                MeetingQueries.meetingsWith(String[]): participants
                MeetingQueries.sharedOccasions(Actor[]): actors
                MeetingQueries.sharedOccasions(Collection): actors
                MeetingQueries.sharedOccasions(String[]): actors
                MeetingQueries.sittingsOf(Forum): forum
                MeetingQueries.sittingsOf(Id): forum
                MeetingQueries.sittingsOf(String): forum
                MembershipQueries.membershipsOf(Actor): member
                MembershipQueries.membershipsOf(Actor, Actor): member, organization
                MembershipQueries.membershipsOf(Id): member
                MembershipQueries.membershipsOf(Id, Id): member, organization
                MembershipQueries.membershipsOf(String): member
                MembershipQueries.membershipsOf(String, String): member, organization
                MembershipQueries.positionsOf(Actor): holder
                MembershipQueries.positionsOf(Id): holder
                MembershipQueries.positionsOf(String): holder
                MembershipQueries.positionsOn(Actor, Actor): candidate, organization
                MembershipQueries.positionsOn(Id, Id): candidate, organization
                MembershipQueries.positionsOn(String, String): candidate, organization
                StanceQueries.stances(Actor, Actor): candidate, organization
                StanceQueries.stances(Id, Id): candidate, organization
                StanceQueries.stances(String, String): candidate, organization
                OfficeQueries.holdersOf(String): officeId
                OfficeQueries.holdersOf(String, Actor): title, organization
                OfficeQueries.holdersOf(String, Id): title, organization
                OfficeQueries.holdersOf(String, String): title, organization
                OfficeQueries.membersOf(Actor): organization
                OfficeQueries.membersOf(Id): organization
                OfficeQueries.membersOf(String): organization
                OfficeQueries.stagesOf(Actor): member
                OfficeQueries.stagesOf(Id): member
                OfficeQueries.stagesOf(String): member
                LinkQueries.joinedWith(Id): record
                LinkQueries.joinedWith(KnownEntity): record
                LinkQueries.joinedWith(String): record
                LinkQueries.linksFrom(Id, LinkRelation[]): record, relations
                LinkQueries.linksFrom(KnownEntity, LinkRelation[]): record, relations
                LinkQueries.linksFrom(String, LinkRelation[]): record, relations
                LinkQueries.linksTo(Id, LinkRelation[]): record, relations
                LinkQueries.linksTo(KnownEntity, LinkRelation[]): record, relations
                LinkQueries.linksTo(String, LinkRelation[]): record, relations
                LinkQueries.representative(Id): record
                LinkQueries.representative(KnownEntity): record
                LinkQueries.representative(String): record
                ProvenanceQueries.disagreementsOn(Id): record
                ProvenanceQueries.disagreementsOn(KnownEntity): record
                ProvenanceQueries.disagreementsOn(String): record
                ProvenanceQueries.fallingWith(Id): source
                ProvenanceQueries.fallingWith(KnownEntity): source
                ProvenanceQueries.fallingWith(String): source
                ProvenanceQueries.provenanceOf(Id): record
                ProvenanceQueries.provenanceOf(KnownEntity): record
                ProvenanceQueries.provenanceOf(String): record
                ProvenanceQueries.restingOnlyOn(Weakness, Weakness[]): weakness, more
                Occurrence.isAtPlaceOf(Occurrence): other
                Occurrence.of(Entity, int): entity""".split("\n"));
    }

    /** The other arguments are as wrong as they can be: null is refused first, and in their order. */
    @Test
    void nullIsRefusedBeforeAnUnknownCode() {
        assertThatNullPointerException()
                .isThrownBy(() -> RuleSet.standard().withSeverity("unknown", null))
                .withMessage("severity");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.standard().withSeverity("unknown", Severity.INFO))
                .withMessage("code: must be that of a rule of this set; was \"unknown\"");
        assertThatNullPointerException()
                .isThrownBy(() -> Rule.forDossier("No Code", Severity.INFO, "message", null))
                .withMessage("check");
    }

    @Test
    void nullElementsAreRefusedByTheNameOfTheParameter() {
        assertThatNullPointerException()
                .isThrownBy(() -> RuleSet.of(RULE, null))
                .withMessage("rules");
        assertThatNullPointerException()
                .isThrownBy(() -> RuleSet.of().plus(RULE, null))
                .withMessage("more");
        assertThatNullPointerException()
                .isThrownBy(() -> RuleSet.standard().without("no-citation", null))
                .withMessage("codes");
        assertThatNullPointerException()
                .isThrownBy(() -> Report.of(Arrays.asList(RULE.violation(""), null)))
                .withMessage("violations");
        assertThatNullPointerException()
                .isThrownBy(() -> Report.of(List.of()).ofCode("no-citation", null))
                .withMessage("codes");
    }

    private static Stream<String> refusals(Class<?> type) {
        boolean hasBridges = type == DossierIndex.class; // to methods of a superclass that is not public
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && (hasBridges || !method.isBridge()))
                .filter(method -> method.getParameterCount() > 0
                        && !method.getParameterTypes()[0].isPrimitive()
                        && !method.getName().equals("equals"))
                .sorted(Comparator.comparing(NullArgumentsOfValidationTest::described))
                .map(method -> described(method) + ": "
                        + IntStream.range(0, method.getParameterCount())
                                .filter(i -> !method.getParameterTypes()[i].isPrimitive())
                                .mapToObj(i -> refusal(type, method, i))
                                .collect(Collectors.joining(", ")));
    }

    private static String described(Method method) {
        return method.getDeclaringClass().getSimpleName()
                + '.'
                + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String refusal(Class<?> type, Method method, int without) {
        Object[] arguments = IntStream.range(0, method.getParameterCount())
                .mapToObj(i -> i == without ? null : sample(method.getParameterTypes()[i]))
                .toArray();
        Object receiver = Modifier.isStatic(method.getModifiers()) ? null : sample(type);
        Throwable thrown = catchThrowable(() -> call(method, receiver, arguments));
        return thrown instanceof NullPointerException ? thrown.getMessage() : "" + thrown;
    }

    private static void call(Method method, Object receiver, Object... arguments) throws Throwable {
        try {
            method.invoke(receiver, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Object sample(Class<?> type) {
        if (type == int.class) {
            return 0;
        } else if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        } else if (type == Collection.class) {
            return List.of();
        } else if (type == Entity.class) {
            return INDEX.knownEntities().get(0);
        } else if (type == Findings.class) {
            return new Findings(INDEX, RuleSet.standard(), new Subject(INDEX));
        }
        Optional<Object> sample = SAMPLES.stream().filter(type::isInstance).findFirst();
        return sample.orElseThrow(() -> new AssertionError(type));
    }
}
