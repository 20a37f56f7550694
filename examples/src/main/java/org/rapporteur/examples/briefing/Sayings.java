package org.rapporteur.examples.briefing;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.examples.command.Page;
import org.rapporteur.examples.command.Page.Row;
import org.rapporteur.model.Statement;
import org.rapporteur.model.term.Modality;
import org.rapporteur.model.term.SpeechAct;

/** Who said what, in whose words, and who relays it. */
final class Sayings implements Section {
    @Override
    public void print(Narrator narrator, Page page) {
        if (narrator.dossier().statements().isEmpty()) {
            return;
        }
        page.heading(narrator.lexicon().get("heading.statements"));
        for (Statement statement : narrator.dossier().statements()) {
            List<String> speakers =
                    statement.speakers().stream().map(narrator::whoInFull).toList();
            page.subheading(narrator.lexicon().parties(speakers));
            page.paragraph(2, narrator.text(statement.content()));
            page.rows(2, rows(narrator, statement));
        }
    }

    private static List<Row> rows(Narrator narrator, Statement statement) {
        Lexicon lexicon = narrator.lexicon();
        List<Row> rows = new ArrayList<>();
        List<String> printed = statement.speakers().stream()
                .flatMap(speaker -> narrator.printedForm(speaker).stream())
                .map(lexicon::quote)
                .toList();
        add(rows, lexicon.get("row.printed"), printed);
        rows.add(Row.of(
                lexicon.get("row.fidelity"),
                statement.fidelity().map(lexicon::term).orElse(lexicon.get("fidelity.absent"))));
        add(rows, lexicon.get("row.act"), manner(statement, lexicon));
        add(
                rows,
                lexicon.get("row.to"),
                statement.addressees().stream().map(narrator::whoInFull).toList());
        statement
                .originalLanguage()
                .ifPresent(language -> rows.add(Row.of(lexicon.get("row.language"), narrator.language(language))));
        sources(rows, narrator, statement);
        statement.date().ifPresent(date -> rows.add(Row.of(lexicon.get("row.when"), narrator.date(date))));
        statement.place().ifPresent(place -> rows.add(Row.of(lexicon.get("row.where"), narrator.text(place.name()))));
        statement.meeting().ifPresent(id -> rows.add(Row.of(lexicon.get("row.at"), narrator.record(id))));
        List<String> about = statement.about().stream().map(narrator::record).toList();
        add(rows, lexicon.get("row.about"), about.isEmpty() ? about : List.of(String.join("; ", about)));
        add(
                rows,
                lexicon.get("row.links"),
                statement.links().stream().map(narrator::link).toList());
        statement.notes().ifPresent(notes -> rows.add(Row.of(lexicon.get("row.notes"), narrator.text(notes))));
        return rows;
    }

    private static void sources(List<Row> rows, Narrator narrator, Statement statement) {
        Lexicon lexicon = narrator.lexicon();
        Provenance provenance = narrator.provenance();
        List<String> relays = provenance.voices(statement.citations());
        List<String> disputers = provenance.disputers(statement.citations());
        if (statement.citations().isEmpty()) {
            rows.add(Row.of(lexicon.get("row.relayed"), lexicon.get("relayed.nobody")));
        } else if (!relays.isEmpty()) {
            rows.add(Row.of(lexicon.get("row.relayed"), lexicon.parties(relays)));
        }
        add(rows, lexicon.get("row.disputed"), disputers);
        add(rows, lexicon.get("row.quote"), provenance.passages(statement.citations()));
    }

    /** What kind of utterance it was, unless a plain assertion, by what means, and whether it was made at all. */
    private static List<String> manner(Statement statement, Lexicon lexicon) {
        List<String> manner = new ArrayList<>();
        statement
                .act()
                .filter(act -> !act.equals(SpeechAct.ASSERT))
                .map(lexicon::term)
                .ifPresent(manner::add);
        statement.channel().map(lexicon::term).ifPresent(manner::add);
        if (statement.modality() != Modality.ASSERTED) {
            manner.add(lexicon.term(statement.modality()));
        }
        return manner.isEmpty() ? manner : List.of(lexicon.comma(manner));
    }

    private static void add(List<Row> rows, String label, List<String> values) {
        if (!values.isEmpty()) {
            rows.add(new Row(label, values));
        }
    }
}
