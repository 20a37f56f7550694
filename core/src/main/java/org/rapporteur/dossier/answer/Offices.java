package org.rapporteur.dossier.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Id;
import org.rapporteur.model.Person;
import org.rapporteur.model.Tenure;
import org.rapporteur.text.NameForm;

/**
 * The offices of persons, by their ids, and by their titles in their organisations. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Offices {
    /** A person in an office. */
    record InOffice(Person person, Tenure tenure) {}

    private final Map<String, List<Entry<InOffice>>> byOffice = new HashMap<>();

    private Offices() {}

    /**
     * Finds the offices of persons.
     *
     * @param persons the persons, in document order
     * @return the offices
     */
    public static Offices of(List<Person> persons) {
        Offices offices = new Offices();
        for (Person person : persons) {
            if (!Entry.isWithdrawn(person)) {
                person.tenures().forEach(tenure -> offices.add(person, tenure));
            }
        }
        return offices;
    }

    private void add(Person person, Tenure tenure) {
        Set<String> keys = new LinkedHashSet<>();
        tenure.officeId().ifPresent(keys::add);
        if (tenure.organization().isPresent()) {
            for (String title : tenure.office().entries().values()) {
                keys.add(key(title, tenure.organization().get()));
            }
        }
        for (String key : keys) {
            byOffice.computeIfAbsent(key, absent -> new ArrayList<>(1))
                    .add(new Entry<>(
                            new InOffice(person, tenure),
                            person.id().value(),
                            List.of(),
                            When.of(tenure.period(), Optional.empty()),
                            Soundness.ALWAYS,
                            key,
                            List.of(key)));
        }
    }

    /** No id has a space, so that no title is taken for one. */
    private static String key(String title, Id<? extends Actor> organization) {
        return organization.value() + " " + NameForm.of(title);
    }

    /**
     * Returns the holders of an office.
     *
     * @param officeId the slug or IRI of the office
     * @return the holders
     */
    public OfficeHolders holdersOf(String officeId) {
        return holders(Objects.requireNonNull(officeId, "officeId"));
    }

    /**
     * Returns the holders of an office.
     *
     * @param title the title of the office in any language of the dossier; case, apostrophes, spaces, hyphens and forms of
     *     Unicode may differ
     * @param organization the organisation to which the office belongs
     * @return the holders
     */
    public OfficeHolders holdersOf(String title, Id<? extends Actor> organization) {
        return holders(
                key(Objects.requireNonNull(title, "title"), Objects.requireNonNull(organization, "organization")));
    }

    private OfficeHolders holders(String key) {
        return new OfficeHolders(new Ranking<>(byOffice.getOrDefault(key, List.of())));
    }
}
