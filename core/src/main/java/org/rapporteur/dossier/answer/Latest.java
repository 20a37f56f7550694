package org.rapporteur.dossier.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.dossier.answer.When.Form;
import org.rapporteur.time.Edtf;

/**
 * The latest of many records, by which others are known to be earlier. Each record is compared at a cost that does not
 * depend on how many there are, except for the binary search of {@link #endedBefore}.
 */
final class Latest<T> {
    private record Dated<T>(Edtf date, T record) {}

    /** A record that begins at some day, or the one of those that begin later which ends last. */
    private record Lasting<T>(LocalDate start, LocalDate end, T record) {}

    private final @Nullable Dated<T>[] byForm;
    private final List<Lasting<T>> lasting = new ArrayList<>(1);
    private boolean isSorted = true;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array has no type parameters
    Latest() {
        byForm = new Dated[Form.values().length];
    }

    /** @param lastDay the last day to count, because what is asked is how it stood then */
    @SuppressWarnings("EnumOrdinal") // a place for each constant
    void add(When when, LocalDate lastDay, T record) {
        for (Edtf start : when.starts()) {
            Form form = Form.of(start);
            Dated<T> other = byForm[form.ordinal()];
            if (other == null || form.isLater(start, other.date(), false)) {
                byForm[form.ordinal()] = new Dated<>(start, record);
            }
        }
        Span span = when.span();
        if (span != null) {
            LocalDate end = span.endFirst().isBefore(lastDay) ? span.endFirst() : lastDay;
            lasting.add(new Lasting<>(span.startFirst(), end, record));
            isSorted = false;
        }
    }

    /** Returns an added record that is certainly later than another; null if there is none. */
    @Nullable
    T after(When when) {
        for (Dated<T> latest : byForm) {
            if (latest != null && when.isBefore(latest.date())) {
                return latest.record();
            }
        }
        Span span = when.span();
        return span == null ? null : endedBefore(span);
    }

    /** Of the records that begin later, the one that ends last decides. */
    private @Nullable T endedBefore(Span span) {
        sort();
        int from = 0;
        int to = lasting.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            boolean isLater = lasting.get(middle).start().isAfter(span.startLast());
            from = isLater ? from : middle + 1;
            to = isLater ? middle : to;
        }
        return from < lasting.size()
                        && span.endLast().isBefore(lasting.get(from).end())
                ? lasting.get(from).record()
                : null;
    }

    private void sort() {
        if (!isSorted) {
            lasting.sort(Comparator.comparing(Lasting::start));
            for (int i = lasting.size() - 2; i >= 0; i--) {
                Lasting<T> next = lasting.get(i + 1);
                if (lasting.get(i).end().isBefore(next.end())) {
                    lasting.set(i, new Lasting<>(lasting.get(i).start(), next.end(), next.record()));
                }
            }
            isSorted = true;
        }
    }
}
