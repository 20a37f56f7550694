package org.rapporteur.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Citation;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Name;
import org.rapporteur.model.property.EntityTypes;
import org.rapporteur.model.property.Property;
import org.rapporteur.model.property.TypeDescription;
import org.rapporteur.model.term.Bearing;
import org.rapporteur.model.term.Direction;
import org.rapporteur.model.term.Fidelity;
import org.rapporteur.model.term.Modality;

/**
 * What a record or a reference must have for some rules to look at it.
 *
 * <p>Most records have few properties, and most rules are about a property or two. What a record has is noted once, as a set of
 * bits, so that one test spares calling a rule in vain. Most traits are that a property is present, or has some value; the
 * descriptions of the types say which types have it.
 */
enum Trait {
    CITATIONS(property("citations")),
    CONCERNS(someOf("citations", (Citation citation) -> !citation.concerns().isEmpty())),
    IMPLIES(someOf("citations", (Citation citation) -> citation.bearing() == Bearing.IMPLIES)),
    DISPUTES(someOf("citations", (Citation citation) -> citation.bearing() == Bearing.DISPUTES)),
    BASIS(property("basis")),
    LINKS(property("links")),
    REVISION(property("revision")),
    PARENT(property("parent")),
    /** Whatever may lead a record to itself. */
    TIES(property("links", "basis", "revision", "from", "parent")),
    ASSESSMENT(property("assessment")),
    KIND(property("kind")),
    STATUS(property("status")),
    FORMAT(property("format")),
    PLACE(property("place")),
    DATE(property("date")),
    /** A date, or a meeting that may have one. */
    DATED(property("date", "meeting")),
    PERIOD(property("period")),
    MEETING(property("meeting")),
    FORUM(property("forum")),
    ASSERTED(value("modality", Modality.ASSERTED::equals)),
    VERBATIM(value("fidelity", Fidelity.VERBATIM::equals)),
    TRANSLATED(value("fidelity", Fidelity.TRANSLATED::equals)),
    /** More than one party in a list. */
    SEVERAL_PARTIES(several("speakers", "addressees", "participants", "members")),
    PARTICIPANTS(property("participants", "members")),
    PREVIOUSLY(property("previously")),
    OUTCOMES(property("outcomes")),
    CONDITIONS(property("conditions")),
    /** A direction that is known. */
    STANCE(value("direction", direction -> direction != Direction.UNDETERMINED)),
    SEVERAL_NAMES(several("names")),
    METONYM(someOf("names", (Name name) -> NameRules.isMetonym(name))),
    BORN(property("born")),
    DIED(property("died")),
    TENURES(property("tenures")),
    URL(property("url")),
    ACCESSED(property("accessedAt")),
    ARCHIVED(property("archivedAt")),

    // in parts of the record, wherever they stand: RecordParts notes them
    /** A party of which the source says on what terms it is named. */
    NAMED_ON_TERMS,
    /** A resolved party that the source names. */
    RESOLVED_NAME,
    PLACES,
    /** Words that have more than letters of one script. */
    STRANGE_WORDS,
    /** Words whose letters may not be those of their language. */
    STRANGE_LETTERS,
    /** An identifier, or the code of a country. */
    REGISTERED,

    /** A reference that leads to no record, or first to one of another kind. */
    UNRESOLVED;

    /** One of some properties is present, with a value that the test accepts if there is one. An empty list is absent. */
    private record Condition(
            Set<String> properties, @Nullable Predicate<Object> test) {}

    /** What the value of one property says of the traits of a record. */
    private record Sign(Property<KnownEntity, ?, ?> property, long present, List<Test> tested) {}

    /** A set of traits that a value has if it passes a test. */
    private record Test(long bits, Predicate<Object> test) {}

    /** The signs in records of each known kind, by the ordinal of the kind. */
    private static final Sign[][] SIGNS =
            EntityKind.known().stream().map(kind -> signs(EntityTypes.of(kind))).toArray(Sign[][]::new);

    @SuppressWarnings("ImmutableEnumChecker") // names, and a function without state
    private final Condition condition;

    Trait() {
        this(new Condition(Set.of(), null));
    }

    Trait(Condition condition) {
        this.condition = condition;
    }

    private static Condition property(String... names) {
        return new Condition(Set.of(names), null);
    }

    private static Condition value(String property, Predicate<Object> test) {
        return new Condition(Set.of(property), test);
    }

    private static Condition several(String... lists) {
        return new Condition(Set.of(lists), values -> ((List<?>) values).size() > 1);
    }

    @SuppressWarnings("unchecked") // as the property has it
    private static <V> Condition someOf(String list, Predicate<V> test) {
        return value(list, values -> {
            for (V element : (List<V>) values) {
                if (test.test(element)) {
                    return true;
                }
            }
            return false;
        });
    }

    @SuppressWarnings("unchecked") // a sign is looked for in records of its kind
    private static Sign[] signs(TypeDescription<? extends KnownEntity, ?> type) {
        List<Sign> signs = new ArrayList<>();
        for (Property<? extends KnownEntity, ?, ?> property : type.properties()) {
            long present = 0;
            List<Test> tested = new ArrayList<>();
            for (Trait trait : values()) {
                if (trait.condition.properties().contains(property.name())) {
                    if (trait.condition.test() == null) {
                        present |= trait.bit();
                    } else {
                        tested.add(new Test(trait.bit(), trait.condition.test()));
                    }
                }
            }
            if (present != 0 || !tested.isEmpty()) {
                signs.add(new Sign((Property<KnownEntity, ?, ?>) property, present, tested));
            }
        }
        return signs.toArray(Sign[]::new);
    }

    /** The names of the properties that the trait is about; none if it is about parts of the record. */
    Set<String> properties() {
        return condition.properties();
    }

    /** The set of this trait alone. */
    @SuppressWarnings("EnumOrdinal") // such sets are made and asked in one run, and never kept
    long bit() {
        return 1L << ordinal();
    }

    static long all(Trait... traits) {
        long all = 0;
        for (Trait trait : traits) {
            all |= trait.bit();
        }
        return all;
    }

    /** What a record has, but for what is in its parts. */
    @SuppressWarnings("EnumOrdinal") // both lists are in the order of the enum
    static long of(KnownEntity entity) {
        long traits = 0;
        for (Sign sign : SIGNS[EntityKind.of(entity).ordinal()]) {
            Object value = sign.property().get(entity);
            if (value == null || value instanceof List<?> values && values.isEmpty()) {
                continue;
            }
            traits |= sign.present();
            List<Test> tested = sign.tested();
            for (int i = 0; i < tested.size(); i++) {
                traits |= tested.get(i).test().test(value) ? tested.get(i).bits() : 0;
            }
        }
        return traits;
    }
}
