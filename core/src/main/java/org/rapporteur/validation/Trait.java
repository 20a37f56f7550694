package org.rapporteur.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Name;
import org.rapporteur.model.property.Property;
import org.rapporteur.model.property.Walk.Visit;
import org.rapporteur.model.term.Bearing;
import org.rapporteur.model.term.Direction;
import org.rapporteur.model.term.Fidelity;
import org.rapporteur.model.term.Modality;

/**
 * A condition on a record or a reference that makes some rules applicable.
 *
 * <p>Most records have few properties, and most rules concern one or two properties. The traits of a record are
 * determined once, as a set of bits, so that one test can rule out a rule without calling it. Most traits mean that a
 * property is present or has a certain value. The descriptions of the types determine which types have the property.
 */
enum Trait {
    CITATIONS(property("citations")),
    CONCERNS(someOf("citations", (Citation citation) -> !citation.concerns().isEmpty())),
    READS(someOf("citations", (Citation citation) -> citation.reads().isPresent())),
    DISPUTES(someOf("citations", (Citation citation) -> citation.bearing() == Bearing.DISPUTES)),
    BASIS(property("basis")),
    LINKS(property("links")),
    REVISION(property("revision")),
    PARENT(property("parent")),
    /** A property that can lead back to the same record. */
    TIES(property("links", "basis", "revision", "from", "parent")),
    ASSESSMENT(property("assessment")),
    KIND(property("kind")),
    STATUS(property("status")),
    FORMAT(property("format")),
    PLACE(property("place")),
    DATE(property("date")),
    /** A date, or a meeting that may have a date. */
    DATED(property("date", "meeting")),
    PERIOD(property("period")),
    MEETING(property("meeting")),
    FORUM(property("forum")),
    ASSERTED(value("modality", Modality.ASSERTED::equals)),
    VERBATIM(value("fidelity", Fidelity.VERBATIM::equals)),
    TRANSLATED(value("fidelity", Fidelity.TRANSLATED::equals)),
    /** A list with more than one party. */
    SEVERAL_PARTIES(several("speakers", "addressees", "participants", "members")),
    PARTICIPANTS(property("participants", "members")),
    PREVIOUSLY(property("previously")),
    OUTCOMES(property("outcomes")),
    CONDITIONS(property("conditions")),
    STEPS(property("steps")),
    /** A direction other than {@code UNDETERMINED}. */
    STANCE(value("direction", direction -> direction != Direction.UNDETERMINED)),
    SEVERAL_NAMES(several("names")),
    METONYM(someOf("names", (Name name) -> NameRules.isMetonym(name))),
    BORN(property("born")),
    DIED(property("died")),
    TENURES(property("tenures")),
    /** A period, or tenures, which have periods. */
    LASTING(property("period", "tenures")),
    /** A date that can be one that is not in the future. */
    PAST(property("born", "died", "date", "steps", "accessedAt", "archivedAt", "revision")),
    COUNTRY(property("country")),
    CHANNEL(property("channel")),
    ADDRESSEES(property("addressees")),
    URL(property("url")),
    ACCESSED(property("accessedAt")),
    ARCHIVED(property("archivedAt")),

    // the following are traits of parts of the record at any place, determined by RecordParts
    /** A citation of the record, or of a part, that implies what it concerns. */
    IMPLIES,
    /** A party whose terms of attribution are stated by the source. */
    NAMED_ON_TERMS,
    /** A resolved party in an office. */
    IN_OFFICE,
    /** A resolved party that acts on behalf of another. */
    ON_BEHALF,
    /** A resolved party with a name given by the source. */
    RESOLVED_NAME,
    PLACES,
    /** Words that do not consist only of letters of one script. */
    STRANGE_WORDS,
    /** Words with letters that may not be used by their language. */
    STRANGE_LETTERS,
    /** Words that may contain what cannot be seen, or that were decoded in the wrong way. */
    UNSEEN,
    /** A language tag with a subtag that is not registered. */
    UNREGISTERED_LANGUAGE,
    /** An identifier or a country code. */
    REGISTERED,
    /** A property that this version does not know, of the record or of a part. */
    EXTENSIONS,

    /** A reference whose target is missing, or whose first target is of another kind. */
    UNRESOLVED;

    /** The condition that one of several properties is present, with a value that passes the test, if any. An empty list is absent. */
    private record Condition(
            Set<String> properties, @Nullable Predicate<Object> test) {}

    /** A set of traits that a value has if it passes a test. */
    private record Test(long bits, Predicate<Object> test) {}

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

    @SuppressWarnings("unchecked") // the elements of the property have this type
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

    /**
     * Returns what adds the traits that follow from the value of a property of a record; null if there are none.
     *
     * @param property the property
     */
    static @Nullable Visit<RecordParts, Object> sign(Property<?, ?, ?> property) {
        long present = 0;
        List<Test> tested = new ArrayList<>();
        for (Trait trait : values()) {
            if (!trait.condition.properties().contains(property.name())) {
                continue;
            }
            if (trait.condition.test() == null) {
                present |= trait.bit();
            } else {
                tested.add(new Test(trait.bit(), trait.condition.test()));
            }
        }
        if (present == 0 && tested.isEmpty()) {
            return null;
        }
        long bits = present;
        Test[] tests = tested.toArray(Test[]::new);
        return (parts, at, value) -> {
            long traits = bits;
            for (Test test : tests) {
                traits |= test.test().test(value) ? test.bits() : 0;
            }
            parts.add(traits);
        };
    }

    /** Returns the names of the properties that the trait concerns; empty if it concerns parts of the record. */
    Set<String> properties() {
        return condition.properties();
    }

    /** Returns a set of this trait only. */
    @SuppressWarnings("EnumOrdinal") // such sets are never stored beyond one run
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
}
