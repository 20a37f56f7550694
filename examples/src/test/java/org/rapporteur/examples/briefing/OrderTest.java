package org.rapporteur.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.fixtures.Allocated;
import org.rapporteur.model.Id;
import org.rapporteur.time.Edtf;

class OrderTest {
    @Test
    void daysAreInOrder() {
        Order order = order("2030-05-03", "2030-05-01", "2030-05-02");

        assertThat(words(order.certain())).containsExactly("2030-05-01", "2030-05-02", "2030-05-03");
        assertThat(order.floating()).isEmpty();
    }

    @Test
    void theVagueOneFloatsAndTheExactOnesStay() {
        Order order = order("2030-05", "2030-04-30", "2030-05-01", "2030-05-02", "2030-06-01");

        assertThat(words(order.certain())).containsExactly("2030-04-30", "2030-05-01", "2030-05-02", "2030-06-01");
        assertThat(words(order.floating())).containsExactly("2030-05");
        assertThat(order.lastBefore(order.floating().get(0)).map(Event::words)).contains("2030-04-30");
        assertThat(order.firstAfter(order.floating().get(0)).map(Event::words)).contains("2030-06-01");
    }

    @Test
    void anAutumnOfNoStatedYearFloatsAmongDays() {
        Order order = order("XXXX-23", "2030-05-01", "2031-05-01");

        assertThat(words(order.certain())).containsExactly("2030-05-01", "2031-05-01");
        assertThat(words(order.floating())).containsExactly("XXXX-23");
    }

    @Test
    void anUncertainDateFloats() {
        assertThat(words(order("2030-05-01", "2030-06-01?", "2030-07-01").floating()))
                .containsExactly("2030-06-01?");
    }

    @Test
    void twoOfOneDayAreInOrderForNeitherIsBeforeTheOther() {
        assertThat(order("2030-05-01", "2030-05-01").floating()).isEmpty();
    }

    @Test
    void twoOfOneMayAreNotInOrderWithEachOther() {
        Order order = order("2030-05", "2030-05", "2030-06-01");

        assertThat(words(order.certain())).containsExactly("2030-05", "2030-06-01");
        assertThat(words(order.floating())).containsExactly("2030-05");
    }

    @Test
    void whatLastsOverADayIsNotInOrderWithIt() {
        Order order = order("2030-05-01", "2030-05-01/2030-05-02", "2030-05-02", "2030-05-03");

        assertThat(words(order.certain())).containsExactly("2030-05-01", "2030-05-02", "2030-05-03");
        assertThat(words(order.floating())).containsExactly("2030-05-01/2030-05-02");
        assertThat(order.lastBefore(order.floating().get(0))).isEmpty();
        assertThat(order.firstAfter(order.floating().get(0)).map(Event::words)).contains("2030-05-03");
    }

    @Test
    void whatHasNoEndComesLast() {
        Order order = order("2030/..", "2029-05-01", "2030-05-01");

        assertThat(words(order.certain())).containsExactly("2029-05-01", "2030-05-01");
        assertThat(words(order.floating())).containsExactly("2030/..");
    }

    @Test
    void clocksOfDifferentZonesAreInOrderOnlyByTheInstants() {
        Order order = order("2030-05-01T23:00:00-05:00", "2030-05-02T01:00:00Z");

        assertThat(order.certain()).hasSize(1);
    }

    /** Of four times the dates about four times as much is allocated; of pairs it would be sixteen times. */
    @Test
    void manyDatesAreSweptNotPaired() {
        String[] few = dates(2_000);
        String[] many = dates(8_000);
        sweep(few); // loads classes

        assertThat(Allocated.by(() -> sweep(many))).isLessThan(6 * Allocated.by(() -> sweep(few)));
    }

    /** Days, and the months that they are in. */
    private static String[] dates(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    LocalDate day = LocalDate.of(2000, 1, 1).plusDays(i / 2);
                    return i % 2 == 0 ? day.toString() : YearMonth.from(day).toString();
                })
                .toArray(String[]::new);
    }

    private static void sweep(String... dates) {
        Order order = order(dates);
        assertThat(order.certain()).hasSize(dates.length / 2);
        order.floating().forEach(order::lastBefore);
    }

    private static Order order(String... dates) {
        return Order.of(IntStream.range(0, dates.length)
                .mapToObj(i -> new Event(
                        Id.of("event-" + i), Optional.of(Edtf.parse(dates[i])), dates[i], List.of(), Optional.empty()))
                .toList());
    }

    private static List<String> words(List<Event> events) {
        return events.stream().map(Event::words).toList();
    }
}
