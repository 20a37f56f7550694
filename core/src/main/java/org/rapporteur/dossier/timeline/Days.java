package org.rapporteur.dossier.timeline;

import java.time.LocalDate;
import org.rapporteur.time.Edtf;

/** The bounds of dates as numbers of days. Their differences do not overflow. */
final class Days {
    private static final long FAR = Long.MAX_VALUE / 4;
    private static final int LAST_YEAR = 9999;

    private Days() {}

    static long start(Edtf date) {
        return date.earliest().map(LocalDate::toEpochDay).orElse(-FAR);
    }

    static long end(Edtf date) {
        return date.latest().map(LocalDate::toEpochDay).orElse(FAR);
    }

    static boolean hasTime(Edtf date) {
        return date.toString().indexOf('T') >= 0;
    }

    /** Whether both bounds are days that can be written as dates. */
    static boolean isBounded(Edtf date) {
        return date.earliest().filter(Days::isWritable).isPresent()
                && date.latest().filter(Days::isWritable).isPresent();
    }

    private static boolean isWritable(LocalDate day) {
        return day.getYear() >= 0 && day.getYear() <= LAST_YEAR;
    }
}
