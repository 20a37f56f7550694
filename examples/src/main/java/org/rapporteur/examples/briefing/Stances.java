package org.rapporteur.examples.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Condition;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipPosition;

/**
 * The positions on membership as a table, one for each candidate and organisation, and the memberships that are facts.
 */
final class Stances implements Section {
    private static final int INDENT = 2;
    private static final List<Integer> WIDEST = List.of(26, 15, 16);

    @Override
    public void print(Reading reading, Page page) {
        Phrases phrases = reading.phrases();
        if (!reading.dossier().positions().isEmpty()) {
            page.heading(phrases.get("heading.positions"));
            Map<String, List<MembershipPosition>> groups = new LinkedHashMap<>();
            for (MembershipPosition position : reading.dossier().positions()) {
                String group = phrases.get(
                        "positions.on", reading.actor(position.candidate()), reading.actor(position.organization()));
                groups.computeIfAbsent(group, any -> new ArrayList<>()).add(position);
            }
            groups.forEach((group, positions) -> table(reading, page, group, positions));
        }
        if (!reading.dossier().memberships().isEmpty()) {
            page.heading(phrases.get("heading.memberships"));
            reading.dossier().memberships().forEach(membership -> page.item(0, fact(reading, membership)));
        }
    }

    private static void table(Reading reading, Page page, String group, List<MembershipPosition> positions) {
        Phrases phrases = reading.phrases();
        page.subheading(group);
        page.blank();
        page.table(
                INDENT,
                Stream.of("column.holder", "column.aspect", "column.direction", "column.conditions")
                        .map(key -> phrases.get(key))
                        .toList(),
                WIDEST,
                positions.stream().map(position -> cells(reading, position)).toList());
        page.blank();
        List<Citation> all = positions.stream()
                .flatMap(position -> Stream.concat(
                        position.citations().stream(),
                        position.conditions().stream().flatMap(condition -> condition.citations().stream())))
                .toList();
        Provenance provenance = reading.provenance();
        line(page, phrases, "row.source", provenance.voices(all));
        line(page, phrases, "row.disputed", provenance.disputers(all));
        provenance.passages(all).forEach(passage -> line(page, phrases, "row.quote", List.of(passage)));
    }

    private static void line(Page page, Phrases phrases, String key, List<String> values) {
        if (!values.isEmpty()) {
            page.item(INDENT, phrases.get("label", phrases.get(key)) + " " + phrases.parties(values) + ".");
        }
    }

    private static List<List<String>> cells(Reading reading, MembershipPosition position) {
        Phrases phrases = reading.phrases();
        List<String> asides = new ArrayList<>();
        position.change().map(phrases::term).ifPresent(asides::add);
        position.period().map(reading::date).ifPresent(asides::add);
        asides.addAll(reading.provenance().marks(position.citations()));
        List<String> conditions = position.conditions().stream()
                .map(condition -> condition(reading, condition))
                .toList();
        return List.of(
                List.of(reading.whoInFull(position.holder())),
                List.of(phrases.term(position.aspect())),
                asides.isEmpty()
                        ? List.of(phrases.term(position.direction()))
                        : List.of(phrases.term(position.direction()), "(" + phrases.comma(asides) + ")"),
                conditions.isEmpty() ? List.of(phrases.get("conditions.none")) : conditions);
    }

    private static String condition(Reading reading, Condition condition) {
        Phrases phrases = reading.phrases();
        List<String> asides = new ArrayList<>();
        asides.add(phrases.term(condition.state()));
        condition.period().map(reading::date).ifPresent(asides::add);
        asides.addAll(reading.provenance().marks(condition.citations()));
        String words = phrases.get("condition", phrases.term(condition.operator()), reading.text(condition.text()));
        return phrases.aside(words, asides);
    }

    private static String fact(Reading reading, Membership membership) {
        Phrases phrases = reading.phrases();
        List<String> asides = new ArrayList<>();
        membership.period().map(reading::date).ifPresent(asides::add);
        asides.addAll(reading.provenance().marks(membership.citations()));
        String words = phrases.get(
                "membership",
                reading.actor(membership.member()),
                reading.actor(membership.organization()),
                phrases.term(membership.stage()));
        return phrases.aside(words, asides);
    }
}
