package org.rapporteur.dossier.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.rapporteur.dossier.provenance.Disagreement.Opposition;
import org.rapporteur.dossier.provenance.Disagreement.RivalReading;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Link;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.Party;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.time.Certainty;
import org.rapporteur.time.Edtf;

/**
 * Finds the disagreements on a record. {@code DossierIndex} asks it; so may a program that has only some records.
 *
 * @since 0.1
 */
public final class Disagreements {
    private static final Set<LinkRelation> OPPOSING = Set.of(
            LinkRelation.CONTRADICTS,
            LinkRelation.DENIES,
            LinkRelation.RETRACTS,
            LinkRelation.WALKS_BACK,
            LinkRelation.CORRECTS);

    private Disagreements() {}

    /**
     * Finds the disagreements on a record.
     *
     * @param record the record
     * @param linksTo the links of other records to it
     * @param memberships the memberships of the same member in the same organisation, if the record is a membership
     * @param find finds the record that has an id
     * @param representative returns the text of the id that stands for an id; the same for ids of one thing
     * @return the disagreements: links from the record, links to it, disputed values, rival readings, one-sided accounts
     */
    public static List<Disagreement> on(
            KnownEntity record,
            List<RecordLink> linksTo,
            List<Membership> memberships,
            Function<Id<?>, Optional<? extends KnownEntity>> find,
            UnaryOperator<String> representative) {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(linksTo, "linksTo");
        Objects.requireNonNull(memberships, "memberships");
        Objects.requireNonNull(find, "find");
        Objects.requireNonNull(representative, "representative");
        List<Disagreement> found = new ArrayList<>();
        addLinks(linksFrom(record), record, found);
        addLinks(linksTo, record, found);
        found.addAll(DisputedValues.of(record));
        if (record instanceof Membership membership) {
            addRivals(membership, memberships, representative, found);
        } else if (record instanceof Meeting meeting) {
            found.addAll(new Accounts(meeting, find, representative).oneSided());
        }
        return List.copyOf(found);
    }

    /**
     * Returns the links of a record.
     *
     * @param record the record
     * @return its links, in their order
     */
    public static List<RecordLink> linksFrom(KnownEntity record) {
        List<Link> links = record.links();
        List<RecordLink> found = new ArrayList<>(links.size());
        for (int i = 0; i < links.size(); i++) {
            found.add(new RecordLink(record, "/links/" + i, links.get(i)));
        }
        return found;
    }

    private static void addLinks(List<RecordLink> links, KnownEntity record, List<Disagreement> found) {
        for (RecordLink link : links) {
            if (OPPOSING.contains(link.relation())) {
                found.add(new Opposition(record, link));
            }
        }
    }

    private static void addRivals(
            Membership record,
            List<Membership> others,
            UnaryOperator<String> representative,
            List<Disagreement> found) {
        Set<String> parties = parties(record, representative);
        for (Membership other : others) {
            Set<String> theirs = parties.isEmpty() ? Set.of() : parties(other, representative);
            if (!theirs.isEmpty() && theirs.stream().noneMatch(parties::contains)) {
                Certainty differs = differs(record, other);
                if (differs != Certainty.NO) {
                    found.add(new RivalReading(record, other, differs));
                }
            }
        }
    }

    /** Whether two memberships cannot both be as they say. */
    private static Certainty differs(Membership one, Membership other) {
        Optional<Edtf> time = time(one);
        Optional<Edtf> another = time(other);
        if (!one.stage().equals(other.stage())) {
            return time.isPresent() && another.isPresent() ? time.get().overlaps(another.get()) : Certainty.POSSIBLY;
        }
        return one.period().isPresent() && other.period().isPresent()
                ? DisputedValues.not(one.period().get().isSame(other.period().get()))
                : Certainty.NO;
    }

    private static Optional<Edtf> time(Membership membership) {
        return membership.period().or(membership::date);
    }

    private static Set<String> parties(Membership membership, UnaryOperator<String> representative) {
        return membership.accordingTo().stream()
                .map(party -> key(party, representative))
                .collect(Collectors.toSet());
    }

    /** Returns what identifies a party. Only ids contain no space, so that names are not taken for them. */
    private static String key(Party party, UnaryOperator<String> representative) {
        return party.actor()
                .map(actor -> representative.apply(actor.value()))
                .or(() -> party.asNamed().map(name -> "named " + name))
                .or(() -> party.officeId().map(office -> "office " + office))
                .or(() -> party.description().map(Text::entries).map(words -> "described " + words))
                .orElse("");
    }
}
