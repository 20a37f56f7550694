package org.rapporteur.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.bench.LockStep.Task;
import org.rapporteur.time.Edtf;

/** What it costs to parse a plain day, and to ask for its bounds, beside {@link LocalDate#parse}: {@code mvn -q -Pbenchmarks}. */
final class DateCost {
    private DateCost() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) {
        List<String> days = IntStream.range(0, 1000)
                .mapToObj(i -> LocalDate.of(1990, 1, 1).plusDays(17L * i).toString())
                .toList();
        String table = LockStep.standard()
                .table(
                        days.size(),
                        List.of(
                                new Task("LocalDate.parse", () -> parsed(days)),
                                new Task("Edtf.parse", () -> dated(days)),
                                new Task("Edtf.parse, both bounds", () -> bounded(days))));
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .printf(
                        "%d days; of each, Java %s:%n%s%n",
                        days.size(), Runtime.version().feature(), table);
    }

    private static Object parsed(List<String> days) {
        LocalDate[] dates = new LocalDate[days.size()];
        for (int i = 0; i < dates.length; i++) {
            dates[i] = LocalDate.parse(days.get(i));
        }
        return dates;
    }

    private static Object dated(List<String> days) {
        Edtf[] dates = new Edtf[days.size()];
        for (int i = 0; i < dates.length; i++) {
            dates[i] = Edtf.parse(days.get(i));
        }
        return dates;
    }

    private static Object bounded(List<String> days) {
        LocalDate[] bounds = new LocalDate[2 * days.size()];
        for (int i = 0; i < days.size(); i++) {
            Edtf date = Edtf.parse(days.get(i));
            bounds[2 * i] = date.earliest().orElseThrow();
            bounds[2 * i + 1] = date.latest().orElseThrow();
        }
        return bounds;
    }
}
