package org.rapporteur.examples.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.examples.command.Page;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Condition;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Step;

/**
 * The positions on membership as a table, one for each candidate and organisation, and the memberships that are facts.
 */
final class Stances implements Section {
    private static final int INDENT = 2;
    private static final List<Integer> WIDEST = List.of(26, 15, 16);

    @Override
    public void print(Narrator narrator, Page page) {
        Lexicon lexicon = narrator.lexicon();
        if (!narrator.dossier().positions().isEmpty()) {
            page.heading(lexicon.get("heading.positions"));
            Map<String, List<MembershipPosition>> groups = new LinkedHashMap<>();
            for (MembershipPosition position : narrator.dossier().positions()) {
                String group = lexicon.get(
                        "positions.on", narrator.actor(position.candidate()), narrator.actor(position.organization()));
                groups.computeIfAbsent(group, any -> new ArrayList<>()).add(position);
            }
            groups.forEach((group, positions) -> table(narrator, page, group, positions));
        }
        if (!narrator.dossier().memberships().isEmpty()) {
            page.heading(lexicon.get("heading.memberships"));
            narrator.dossier().memberships().forEach(membership -> {
                page.item(0, fact(narrator, membership));
                membership.steps().forEach(step -> page.item(2 * INDENT, step(narrator, step)));
            });
        }
    }

    private static void table(Narrator narrator, Page page, String group, List<MembershipPosition> positions) {
        Lexicon lexicon = narrator.lexicon();
        page.subheading(group);
        page.blank();
        page.table(
                INDENT,
                Stream.of("column.holder", "column.aspect", "column.direction", "column.conditions")
                        .map(key -> lexicon.get(key))
                        .toList(),
                WIDEST,
                positions.stream().map(position -> cells(narrator, position)).toList());
        page.blank();
        List<Citation> all = positions.stream()
                .flatMap(position -> Stream.concat(
                        position.citations().stream(),
                        position.conditions().stream().flatMap(condition -> condition.citations().stream())))
                .toList();
        Provenance provenance = narrator.provenance();
        line(page, lexicon, "row.source", provenance.voices(all));
        line(page, lexicon, "row.disputed", provenance.disputers(all));
        provenance.passages(all).forEach(passage -> line(page, lexicon, "row.quote", List.of(passage)));
    }

    private static void line(Page page, Lexicon lexicon, String key, List<String> values) {
        if (!values.isEmpty()) {
            page.item(INDENT, lexicon.get("label", lexicon.get(key)) + " " + lexicon.parties(values) + ".");
        }
    }

    /** {@return a position in one sentence, for where there is no table} */
    static String describe(Narrator narrator, MembershipPosition position) {
        Lexicon lexicon = narrator.lexicon();
        String subject = lexicon.get(
                "positions.on", narrator.actor(position.candidate()), narrator.actor(position.organization()));
        List<String> facts = new ArrayList<>();
        cells(narrator, position).stream().skip(1).forEach(cell -> facts.add(String.join(" ", cell)));
        return lexicon.get("label", lexicon.aside(narrator.whoInFull(position.holder()), List.of(subject))) + " "
                + String.join("; ", facts);
    }

    private static List<List<String>> cells(Narrator narrator, MembershipPosition position) {
        Lexicon lexicon = narrator.lexicon();
        List<String> asides = new ArrayList<>();
        position.change().map(lexicon::term).ifPresent(asides::add);
        position.date().map(narrator::date).ifPresent(asides::add);
        position.period().map(narrator::date).ifPresent(asides::add);
        asides.addAll(narrator.provenance().marks(position.citations()));
        List<String> conditions = position.conditions().stream()
                .map(condition -> condition(narrator, condition))
                .toList();
        return List.of(
                List.of(narrator.whoInFull(position.holder())),
                List.of(lexicon.term(position.aspect())),
                asides.isEmpty()
                        ? List.of(lexicon.term(position.direction()))
                        : List.of(lexicon.term(position.direction()), "(" + lexicon.comma(asides) + ")"),
                conditions.isEmpty() ? List.of(lexicon.get("conditions.none")) : conditions);
    }

    static String condition(Narrator narrator, Condition condition) {
        Lexicon lexicon = narrator.lexicon();
        List<String> asides = new ArrayList<>();
        asides.add(lexicon.term(condition.state()));
        if (!condition.by().isEmpty()) {
            asides.add(lexicon.get(
                    "outcome.by",
                    lexicon.and(condition.by().stream().map(narrator::actor).toList())));
        }
        condition.period().map(narrator::date).ifPresent(asides::add);
        asides.addAll(narrator.provenance().marks(condition.citations()));
        String words = lexicon.get("condition", lexicon.term(condition.operator()), narrator.text(condition.text()));
        return lexicon.aside(words, asides);
    }

    static String fact(Narrator narrator, Membership membership) {
        Lexicon lexicon = narrator.lexicon();
        List<String> asides = new ArrayList<>();
        membership.period().map(narrator::date).ifPresent(asides::add);
        membership.date().map(narrator::date).ifPresent(asides::add);
        if (!membership.accordingTo().isEmpty()) {
            List<String> readers =
                    membership.accordingTo().stream().map(narrator::who).toList();
            asides.add(lexicon.get("mark.reading", lexicon.and(readers)));
        }
        asides.addAll(narrator.provenance().marks(membership.citations()));
        String words = lexicon.get(
                "membership",
                narrator.actor(membership.member()),
                narrator.actor(membership.organization()),
                lexicon.term(membership.stage()));
        return lexicon.aside(words, asides);
    }

    private static String step(Narrator narrator, Step step) {
        Lexicon lexicon = narrator.lexicon();
        List<String> asides = new ArrayList<>();
        asides.add(lexicon.term(step.state()));
        step.by().map(by -> lexicon.get("outcome.by", narrator.actor(by))).ifPresent(asides::add);
        step.date().map(narrator::date).ifPresent(asides::add);
        asides.addAll(narrator.provenance().marks(step.citations()));
        String kind = lexicon.term(step.kind());
        String words = step.text()
                .map(text -> lexicon.get("label", kind) + " " + narrator.text(text))
                .orElse(kind);
        return lexicon.aside(words, asides);
    }
}
