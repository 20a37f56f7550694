package org.rapporteur.dossier.answer;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.time.Edtf;

/**
 * The holders of an office, at all times.
 *
 * <p>Several persons can hold an office at one time. A tenure that is over gives way to that of another person only if it began
 * and ended earlier. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class OfficeHolders implements AsOf<List<OfficeHolder>> {
    private final Ranking<Offices.InOffice> ranking;

    OfficeHolders(Ranking<Offices.InOffice> ranking) {
        this.ranking = ranking;
    }

    /**
     * {@inheritDoc}
     *
     * @return the holders in the order of the persons in the dossier
     */
    @Override
    public List<OfficeHolder> asOf(Edtf date) {
        return holders(Objects.requireNonNull(date, "date"));
    }

    /**
     * {@inheritDoc}
     *
     * @return the holders in the order of the persons in the dossier
     */
    @Override
    public List<OfficeHolder> latest() {
        return holders(null);
    }

    private List<OfficeHolder> holders(@Nullable Edtf day) {
        return ranking.asOf(day).standing().stream()
                .map(ranked -> new OfficeHolder(
                        ranked.entry().record().person(),
                        ranked.entry().record().tenure(),
                        ranked.standing(),
                        ranked.certainty()))
                .toList();
    }

    /** {@return the number of tenures, for logging} */
    @Override
    public String toString() {
        return ranking.entries().size() + " tenures";
    }
}
