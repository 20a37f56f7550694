package org.rapporteur.examples.briefing;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.dossier.provenance.Disagreement;
import org.rapporteur.examples.command.Page;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Membership;
import org.rapporteur.model.Step;

/** The memberships, those apart on which somebody disagrees. */
final class Memberships implements Section {
    @Override
    public void print(Narrator narrator, Page page) {
        List<Membership> facts = new ArrayList<>();
        List<Membership> disputed = new ArrayList<>();
        for (Membership membership : narrator.dossier().memberships()) {
            if (narrator.isKnown(membership)) {
                boolean isFact = membership.accordingTo().isEmpty()
                        && disagreements(narrator, membership).isEmpty();
                (isFact ? facts : disputed).add(membership);
            }
        }
        print(narrator, page, "heading.memberships", facts);
        print(narrator, page, "heading.readings", disputed);
    }

    private static List<Disagreement> disagreements(Narrator narrator, Membership membership) {
        return narrator.index().disagreementsOn(membership);
    }

    private static void print(Narrator narrator, Page page, String heading, List<Membership> memberships) {
        Lexicon lexicon = narrator.lexicon();
        if (memberships.isEmpty()) {
            return;
        }
        page.heading(lexicon.get(heading));
        for (Membership membership : memberships) {
            page.item(0, fact(narrator, membership));
            membership.steps().stream()
                    .filter(step -> step.date().filter(narrator::isLater).isEmpty())
                    .forEach(step -> page.item(4, step(narrator, step)));
            details(narrator, membership).forEach(detail -> page.item(4, detail));
        }
    }

    private static List<String> details(Narrator narrator, Membership membership) {
        Lexicon lexicon = narrator.lexicon();
        Provenance provenance = narrator.provenance();
        List<Citation> citations = membership.citations();
        List<String> details = new ArrayList<>();
        add(
                details,
                lexicon,
                "row.basis",
                membership.basis().stream().map(narrator::record).toList());
        add(details, lexicon, "row.links", narrator.relations().of(membership));
        add(details, lexicon, "row.doubts", Doubts.of(narrator, membership));
        add(details, lexicon, "row.source", provenance.voices(citations));
        add(details, lexicon, "row.disputed", provenance.disputers(Provenance.whole(citations)));
        add(details, lexicon, "row.quote", provenance.passages(citations));
        add(
                details,
                lexicon,
                "row.notes",
                membership.notes().map(narrator::text).stream().toList());
        return details;
    }

    private static void add(List<String> details, Lexicon lexicon, String key, List<String> values) {
        if (!values.isEmpty()) {
            details.add(lexicon.get("label", lexicon.get(key)) + " " + String.join("; ", values));
        }
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
        asides.addAll(narrator.provenance().marks(Provenance.whole(membership.citations())));
        asides.addAll(narrator.relations().opposed(membership));
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
