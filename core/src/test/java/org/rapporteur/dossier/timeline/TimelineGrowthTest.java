package org.rapporteur.dossier.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.fixtures.Allocated;
import org.rapporteur.model.Link;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.term.LinkRelation;

/** A timeline of four times the events allocates about four times as much; of pairs it would be sixteen times. */
class TimelineGrowthTest {
    private static final int FEW = 500;
    private static final double FOUR_TIMES = 5.5;
    private static final LocalDate DAY = LocalDate.of(2000, 1, 1);

    /** The dates and links that are hostile to something, by number. */
    private static final Map<String, IntFunction<Meeting.Builder>> SHAPES = Map.of(
            "days", i -> meeting(i).date(DAY.plusDays(i)),
            "one day", i -> meeting(i).date(DAY),
            "one month", i -> meeting(i).date("2000-01"),
            "one forum in months", i -> meeting(i).forum("f").date(DAY.plusDays(i) + "/" + DAY.plusDays(i + 30)),
            "nested", i -> meeting(i).date(DAY.minusDays(i + 1) + "/" + DAY.plusDays(i + 1)),
            "times of one day",
                    i -> meeting(i).date("2000-01-01T%02d:%02d:%02d".formatted(i / 3600, i / 60 % 60, i % 60)),
            "chain", i -> meeting(i).addLink(Link.to(LinkRelation.PRECEDES, "m" + (i + 1))),
            "star", i -> meeting(i).addLink(Link.to(LinkRelation.FOLLOWS, "m0")).date("2000-01"),
            "cycles", i -> meeting(i).addLink(Link.to(LinkRelation.PRECEDES, "m" + (i ^ 1))),
            "parts", i -> meeting(i).addLink(Link.to(LinkRelation.PART_OF, "m" + (i + 1))));

    static List<String> shapes() {
        return SHAPES.keySet().stream().sorted().toList();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void growsWithTheEventsNotFaster(String shape) {
        work(meetings(shape, FEW)); // loads classes
        long few = work(meetings(shape, FEW));

        assertThat((double) work(meetings(shape, 4 * FEW)) / few).isLessThan(FOUR_TIMES);
    }

    private static long work(List<Meeting> meetings) {
        return Allocated.by(() -> {
            Timeline timeline = Timeline.of(meetings, id -> Optional.empty());
            assertThat(timeline.events().size()).isEqualTo(meetings.size());
            timeline.floating();
            timeline.events().forEach(timeline::containing);
            timeline.events().forEach(timeline::contained);
        });
    }

    private static List<Meeting> meetings(String shape, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> SHAPES.get(shape).apply(i).build())
                .toList();
    }

    private static Meeting.Builder meeting(int number) {
        return Meeting.builder().id("m" + number);
    }
}
