package org.rapporteur.dossier.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Statement;
import org.rapporteur.model.term.Modality;
import org.rapporteur.time.Certainty;
import org.rapporteur.time.Edtf;

/** The records on which positions are based, and what they say of them. */
final class Basis {
    /**
     * When a statement was first denied or retracted.
     *
     * @param ever whether it ever was
     * @param first the date; null if one of the dates is absent or doubted
     */
    private record Denial(boolean ever, @Nullable Edtf first) {
        boolean isPossibleBy(@Nullable Edtf day) {
            return ever && (day == null || first == null || first.isAfter(day) != Certainty.YES);
        }
    }

    private final Function<Id<?>, Optional<Entity>> find;
    private final Function<Id<?>, List<Statement>> denials;
    private final Map<String, Denial> denied = new HashMap<>();

    /** @param denials finds the statements that deny or retract another */
    Basis(Function<Id<?>, Optional<Entity>> find, Function<Id<?>, List<Statement>> denials) {
        this.find = find;
        this.denials = denials;
    }

    /** Finds a record that is not withdrawn. */
    private Optional<Entity> live(Id<?> id) {
        return find.apply(id).filter(entity -> !isWithdrawn(entity));
    }

    private boolean isWithdrawn(Id<?> id) {
        return find.apply(id).filter(Basis::isWithdrawn).isPresent();
    }

    private static boolean isWithdrawn(Entity entity) {
        return entity instanceof KnownEntity known && Entry.isWithdrawn(known);
    }

    List<KnownEntity> records(MembershipPosition position) {
        List<KnownEntity> records = new ArrayList<>(position.basis().size());
        for (Id<?> id : position.basis()) {
            live(id).ifPresent(entity -> {
                if (entity instanceof KnownEntity known) {
                    records.add(known);
                }
            });
        }
        return List.copyOf(records);
    }

    When when(MembershipPosition position) {
        return position.date().isPresent() || position.period().isPresent()
                ? When.of(position.date(), position.period())
                : When.ofBasis(ReportedDates.ofBasis(position, this::live));
    }

    /** Returns when all that a position is based on was possibly not said; it is sound at any other time. */
    Soundness soundness(MembershipPosition position, List<KnownEntity> records) {
        if (records.isEmpty()) {
            boolean isWithdrawn = position.basis().stream().anyMatch(this::isWithdrawn);
            return day -> !isWithdrawn;
        }
        List<Denial> all = new ArrayList<>(0);
        for (KnownEntity record : records) {
            if (!(record instanceof Statement statement)) {
                return Soundness.ALWAYS;
            }
            if (statement.modality() == Modality.ASSERTED) {
                Denial denial = denied.computeIfAbsent(statement.id().value(), id -> denial(statement));
                if (!denial.ever()) {
                    return Soundness.ALWAYS;
                }
                all.add(denial);
            }
        }
        return day -> all.stream().anyMatch(denial -> !denial.isPossibleBy(day));
    }

    private Denial denial(Statement statement) {
        List<Optional<Edtf>> dates = denials.apply(statement.id()).stream()
                .filter(denial -> denial.modality() == Modality.ASSERTED && !Entry.isWithdrawn(denial))
                .map(denial -> ReportedDates.of(denial, this::live).filter(date -> !When.isDoubted(date)))
                .toList();
        Optional<Edtf> first = dates.stream()
                .flatMap(Optional::stream)
                .min(Comparator.comparing(date -> date.earliest().orElse(LocalDate.MIN)));
        return new Denial(!dates.isEmpty(), dates.stream().allMatch(Optional::isPresent) ? first.orElse(null) : null);
    }
}
