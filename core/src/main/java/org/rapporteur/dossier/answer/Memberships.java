package org.rapporteur.dossier.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Id;
import org.rapporteur.model.Membership;
import org.rapporteur.model.Party;
import org.rapporteur.model.Text;
import org.rapporteur.time.Edtf;

/**
 * The memberships of an organisation, or those of a member, at all times.
 *
 * <p>Where readings differ, each is answered: a record of some parties is compared with theirs and with those that belong to
 * every reading, and the latter also with one another alone. A membership is dated by its {@code period}, else by its
 * {@code date}. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Memberships implements AsOf<List<StageReached>> {
    private final Ranking<Membership> ranking;

    private Memberships(Ranking<Membership> ranking) {
        this.ranking = ranking;
    }

    /**
     * Creates the answers for some memberships. {@code DossierIndex.membersOf} and {@code DossierIndex.stagesOf} do so for a
     * dossier.
     *
     * @param memberships all memberships of one organisation or of one member, in document order
     * @return the memberships
     */
    public static Memberships of(List<Membership> memberships) {
        List<Entry<Membership>> entries = new ArrayList<>(memberships.size());
        for (Membership membership : memberships) {
            if (!Entry.isWithdrawn(membership)) {
                String base = membership.member().value() + " "
                        + membership.organization().value();
                List<String> readings = membership.accordingTo().stream()
                        .map(party -> base + " " + readingOf(party))
                        .distinct()
                        .toList();
                entries.add(new Entry<>(
                        membership,
                        membership.id().value(),
                        Entry.supersededBy(membership),
                        When.of(membership.period(), membership.date()),
                        Soundness.ALWAYS,
                        base,
                        readings.isEmpty() ? List.of(base) : readings));
            }
        }
        return new Memberships(new Ranking<>(entries));
    }

    /**
     * Returns a text that identifies a party whose reading a membership is. The readings of parties with the same text are
     * one.
     *
     * @param party the party
     * @return the id of its actor, or else a text with a space, made of its name, office or description
     */
    public static String readingOf(Party party) {
        return party.actor()
                .map(Id::value)
                .or(() -> party.asNamed().map(name -> "named " + name))
                .or(() -> party.officeId().map(office -> "office " + office))
                .or(() -> party.description().map(Text::entries).map(words -> "described " + words))
                .orElse("");
    }

    /**
     * {@inheritDoc}
     *
     * @return the stages in document order; several of one member that cannot be ordered, or of different readings
     */
    @Override
    public List<StageReached> asOf(Edtf date) {
        return stages(Objects.requireNonNull(date, "date"));
    }

    /**
     * {@inheritDoc}
     *
     * @return the stages in document order; several of one member that cannot be ordered, or of different readings
     */
    @Override
    public List<StageReached> latest() {
        return stages(null);
    }

    private List<StageReached> stages(@Nullable Edtf day) {
        return ranking.asOf(day).standing().stream()
                .map(ranked -> new StageReached(
                        ranked.entry().record(), ranked.standing(), ranked.certainty(), Optional.ofNullable(day)))
                .toList();
    }

    /** {@return the number of memberships, for logging} */
    @Override
    public String toString() {
        return ranking.entries().size() + " memberships";
    }
}
