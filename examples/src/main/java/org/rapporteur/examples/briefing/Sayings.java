package org.rapporteur.examples.briefing;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.examples.briefing.Page.Row;
import org.rapporteur.model.Statement;
import org.rapporteur.model.term.Modality;
import org.rapporteur.model.term.SpeechAct;

/** Who said what, in whose words, and who relays it. */
final class Sayings implements Section {
    @Override
    public void print(Reading reading, Page page) {
        if (reading.dossier().statements().isEmpty()) {
            return;
        }
        page.heading(reading.phrases().get("heading.statements"));
        for (Statement statement : reading.dossier().statements()) {
            List<String> speakers =
                    statement.speakers().stream().map(reading::whoInFull).toList();
            page.subheading(reading.phrases().parties(speakers));
            page.paragraph(2, reading.text(statement.content()));
            page.rows(2, rows(reading, statement));
        }
    }

    private static List<Row> rows(Reading reading, Statement statement) {
        Phrases phrases = reading.phrases();
        List<Row> rows = new ArrayList<>();
        List<String> printed = statement.speakers().stream()
                .flatMap(speaker -> reading.printedForm(speaker).stream())
                .map(phrases::quote)
                .toList();
        add(rows, phrases.get("row.printed"), printed);
        rows.add(Row.of(
                phrases.get("row.fidelity"),
                statement.fidelity().map(phrases::term).orElse(phrases.get("fidelity.absent"))));
        add(rows, phrases.get("row.act"), manner(statement, phrases));
        add(
                rows,
                phrases.get("row.to"),
                statement.addressees().stream().map(reading::whoInFull).toList());
        statement
                .originalLanguage()
                .ifPresent(language -> rows.add(Row.of(phrases.get("row.language"), reading.language(language))));
        sources(rows, reading, statement);
        statement.date().ifPresent(date -> rows.add(Row.of(phrases.get("row.when"), reading.date(date))));
        statement.place().ifPresent(place -> rows.add(Row.of(phrases.get("row.where"), reading.text(place.name()))));
        statement.meeting().ifPresent(id -> rows.add(Row.of(phrases.get("row.at"), reading.record(id))));
        List<String> about = statement.about().stream().map(reading::record).toList();
        add(rows, phrases.get("row.about"), about.isEmpty() ? about : List.of(String.join("; ", about)));
        add(
                rows,
                phrases.get("row.links"),
                statement.links().stream().map(reading::link).toList());
        statement.notes().ifPresent(notes -> rows.add(Row.of(phrases.get("row.notes"), reading.text(notes))));
        return rows;
    }

    private static void sources(List<Row> rows, Reading reading, Statement statement) {
        Phrases phrases = reading.phrases();
        Provenance provenance = reading.provenance();
        List<String> relays = provenance.voices(statement.citations());
        List<String> disputers = provenance.disputers(statement.citations());
        if (statement.citations().isEmpty()) {
            rows.add(Row.of(phrases.get("row.relayed"), phrases.get("relayed.nobody")));
        } else if (!relays.isEmpty()) {
            rows.add(Row.of(phrases.get("row.relayed"), phrases.parties(relays)));
        }
        add(rows, phrases.get("row.disputed"), disputers);
        add(rows, phrases.get("row.quote"), provenance.passages(statement.citations()));
    }

    /** What kind of utterance it was, unless a plain assertion, by what means, and whether it was made at all. */
    private static List<String> manner(Statement statement, Phrases phrases) {
        List<String> manner = new ArrayList<>();
        statement
                .act()
                .filter(act -> !act.equals(SpeechAct.ASSERT))
                .map(phrases::term)
                .ifPresent(manner::add);
        statement.channel().map(phrases::term).ifPresent(manner::add);
        if (statement.modality() != Modality.ASSERTED) {
            manner.add(phrases.term(statement.modality()));
        }
        return manner.isEmpty() ? manner : List.of(phrases.comma(manner));
    }

    private static void add(List<Row> rows, String label, List<String> values) {
        if (!values.isEmpty()) {
            rows.add(new Row(label, values));
        }
    }
}
