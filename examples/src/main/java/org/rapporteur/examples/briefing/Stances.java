package org.rapporteur.examples.briefing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.dossier.answer.Obstacle;
import org.rapporteur.dossier.answer.Stance;
import org.rapporteur.dossier.answer.StanceMatrix;
import org.rapporteur.dossier.answer.Superseded;
import org.rapporteur.examples.command.Page;
import org.rapporteur.examples.command.Page.Row;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Condition;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.time.Certainty;

/** Who stands where on each membership, what stands in its way, and which stances have given way to others. */
final class Stances implements Section {
    private static final int INDENT = 2;

    @Override
    public void print(Narrator narrator, Page page) {
        Map<String, List<MembershipPosition>> groups = new LinkedHashMap<>();
        for (MembershipPosition position : narrator.dossier().positions()) {
            String pair =
                    position.candidate().value() + " " + position.organization().value(); // no id has a space
            groups.computeIfAbsent(pair, any -> new ArrayList<>()).add(position);
        }
        if (!groups.isEmpty()) {
            page.heading(narrator.lexicon().get("heading.positions"));
            groups.values().forEach(positions -> print(narrator, page, positions));
        }
    }

    private static void print(Narrator narrator, Page page, List<MembershipPosition> positions) {
        Lexicon lexicon = narrator.lexicon();
        MembershipPosition first = positions.get(0);
        org.rapporteur.dossier.answer.Stances all = narrator.index().stances(first.candidate(), first.organization());
        StanceMatrix matrix = narrator.asOf().map(all::asOf).orElseGet(all::latest);
        page.subheading(
                lexicon.get("positions.on", narrator.actor(first.candidate()), narrator.actor(first.organization())));
        Set<KnownEntity> answered = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Stance stance : matrix.stances()) {
            answered.add(stance.position());
            page.blank();
            page.item(INDENT, holder(narrator, stance));
            page.rows(INDENT + 2, rows(narrator, matrix, stance));
        }
        if (matrix.stances().isEmpty()) {
            page.item(INDENT, lexicon.get("positions.none"));
        }
        list(page, lexicon.get("positions.obstacles"), obstacles(narrator, matrix));
        list(page, lexicon.get("positions.superseded"), superseded(narrator, matrix, answered));
        if (narrator.asOf().isEmpty()) {
            List<String> withdrawn = positions.stream()
                    .filter(position -> !answered.contains(position))
                    .map(position -> describe(narrator, position))
                    .toList();
            list(page, lexicon.get("positions.withdrawn"), withdrawn);
        }
    }

    private static void list(Page page, String heading, List<String> items) {
        if (!items.isEmpty()) {
            page.blank();
            page.item(INDENT, heading);
            items.forEach(item -> page.item(INDENT + 2, item));
        }
    }

    /** The one whose stance it is, and who spoke for them. */
    private static String holder(Narrator narrator, Stance stance) {
        MembershipPosition position = stance.position();
        return stance.principal().actor().equals(position.holder().actor())
                ? narrator.opening(position.holder(), narrator.whoInFull(position.holder()))
                : narrator.lexicon()
                        .get(
                                "positions.spokesman",
                                narrator.who(stance.principal().party()),
                                narrator.spokesman(position.holder()));
    }

    private static List<Row> rows(Narrator narrator, StanceMatrix matrix, Stance stance) {
        Lexicon lexicon = narrator.lexicon();
        MembershipPosition position = stance.position();
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(
                lexicon.get("column.direction"),
                lexicon.aside(
                        lexicon.get("label", lexicon.term(stance.aspect())) + " " + lexicon.term(stance.direction()),
                        asides(narrator, position))));
        boolean isOne = matrix.of(stance.principal(), stance.aspect()).size() == 1;
        List<String> standing = new ArrayList<>();
        if (narrator.asOf().isPresent()) {
            standing.add(lexicon.get("Standing." + stance.standing()));
        }
        if (!isOne) {
            standing.add(lexicon.get("positions.unordered"));
        } else if (narrator.asOf().isPresent() && stance.certainty() != Certainty.YES) {
            standing.add(lexicon.get("positions.possibly"));
        }
        add(rows, lexicon.get("row.standing"), standing.isEmpty() ? standing : List.of(lexicon.comma(standing)));
        add(
                rows,
                lexicon.get("column.conditions"),
                position.conditions().stream()
                        .map(condition -> condition(narrator, condition))
                        .toList());
        boolean isOwn = position.date().isPresent() || position.period().isPresent();
        List<String> dates = stance.dates().stream().map(narrator::date).toList();
        if (!isOwn && !dates.isEmpty()) {
            rows.add(Row.of(
                    lexicon.get("row.when"),
                    lexicon.aside(lexicon.comma(dates), List.of(lexicon.get("timeline.basis")))));
        }
        add(
                rows,
                lexicon.get("row.basis"),
                position.basis().stream().map(narrator::record).toList());
        add(rows, lexicon.get("row.links"), narrator.relations().of(position));
        add(rows, lexicon.get("row.doubts"), Doubts.of(narrator, position));
        List<Citation> citations = Stream.concat(
                        position.citations().stream(),
                        position.conditions().stream().flatMap(condition -> condition.citations().stream()))
                .toList();
        Provenance provenance = narrator.provenance();
        add(rows, lexicon.get("row.source"), provenance.voices(citations));
        add(rows, lexicon.get("row.disputed"), provenance.disputers(Provenance.whole(citations)));
        add(rows, lexicon.get("row.quote"), provenance.passages(citations));
        add(
                rows,
                lexicon.get("row.notes"),
                position.notes().map(narrator::text).stream().toList());
        return rows;
    }

    private static void add(List<Row> rows, String label, List<String> values) {
        if (!values.isEmpty()) {
            rows.add(new Row(label, values));
        }
    }

    private static List<String> obstacles(Narrator narrator, StanceMatrix matrix) {
        return matrix.obstacles().stream()
                .map(obstacle -> obstacle instanceof Obstacle.OpenCondition open
                        ? open(narrator, open)
                        : block(narrator, obstacle.stances().get(0)))
                .toList();
    }

    private static String block(Narrator narrator, Stance stance) {
        return narrator.lexicon()
                .get(
                        "obstacle.block",
                        narrator.who(stance.principal().party()),
                        narrator.lexicon().term(stance.aspect()));
    }

    private static String open(Narrator narrator, Obstacle.OpenCondition open) {
        Lexicon lexicon = narrator.lexicon();
        Condition condition = open.condition();
        List<String> asides = new ArrayList<>();
        if (!open.by().isEmpty()) {
            asides.add(lexicon.get(
                    "outcome.by",
                    lexicon.and(open.by().stream().map(narrator::actor).toList())));
        }
        asides.add(lexicon.get("mark.reading", principals(narrator, open.stances())));
        if (!open.disputedBy().isEmpty()) {
            asides.add(lexicon.get("disputed.by", principals(narrator, open.disputedBy())));
        }
        return lexicon.aside(
                lexicon.get("condition", lexicon.term(condition.operator()), narrator.text(condition.text())), asides);
    }

    private static String principals(Narrator narrator, List<Stance> stances) {
        Set<String> names = new LinkedHashSet<>();
        stances.forEach(stance -> names.add(narrator.who(stance.principal().party())));
        return narrator.lexicon().and(List.copyOf(names));
    }

    private static List<String> superseded(Narrator narrator, StanceMatrix matrix, Set<KnownEntity> answered) {
        Lexicon lexicon = narrator.lexicon();
        List<String> lines = new ArrayList<>();
        for (Superseded each : matrix.superseded()) {
            answered.add(each.position());
            MembershipPosition by = each.by();
            String later = lexicon.aside(lexicon.term(by.direction()), dates(narrator, by));
            String key = each.isStated() ? "superseded.stated" : "superseded.later";
            lines.add(lexicon.get(key, describe(narrator, each.position()), later));
        }
        return lines;
    }

    private static List<String> dates(Narrator narrator, MembershipPosition position) {
        return Stream.of(position.date(), position.period())
                .flatMap(Optional::stream)
                .map(narrator::date)
                .toList();
    }

    private static List<String> asides(Narrator narrator, MembershipPosition position) {
        List<String> asides = new ArrayList<>();
        position.change().map(narrator.lexicon()::term).ifPresent(asides::add);
        asides.addAll(dates(narrator, position));
        asides.addAll(narrator.provenance().marks(Provenance.whole(position.citations())));
        asides.addAll(narrator.relations().opposed(position));
        return asides;
    }

    /** {@return a position in one sentence} */
    static String describe(Narrator narrator, MembershipPosition position) {
        Lexicon lexicon = narrator.lexicon();
        String subject = lexicon.get(
                "positions.on", narrator.actor(position.candidate()), narrator.actor(position.organization()));
        List<String> facts = new ArrayList<>();
        facts.add(lexicon.term(position.aspect()));
        facts.add(lexicon.aside(lexicon.term(position.direction()), asides(narrator, position)));
        List<String> conditions = position.conditions().stream()
                .map(condition -> condition(narrator, condition))
                .toList();
        facts.add(conditions.isEmpty() ? lexicon.get("conditions.none") : String.join(" ", conditions));
        return lexicon.get("label", lexicon.aside(narrator.whoInFull(position.holder()), List.of(subject))) + " "
                + String.join("; ", facts);
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
}
