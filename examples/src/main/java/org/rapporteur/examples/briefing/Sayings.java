package org.rapporteur.examples.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.examples.command.Page;
import org.rapporteur.examples.command.Page.Row;
import org.rapporteur.model.Statement;
import org.rapporteur.model.term.Modality;
import org.rapporteur.model.term.SpeechAct;

/** Who said what, in whose words, and who relays it. */
final class Sayings implements Section {
    @Override
    public void print(Narrator narrator, Page page) {
        Map<String, List<Statement>> bySpeakers = new LinkedHashMap<>();
        for (Statement statement : narrator.dossier().statements()) {
            if (narrator.isKnown(statement)) {
                bySpeakers
                        .computeIfAbsent(speakers(narrator, statement), any -> new ArrayList<>())
                        .add(statement);
            }
        }
        if (bySpeakers.isEmpty()) {
            return;
        }
        page.heading(narrator.lexicon().get("heading.statements"));
        bySpeakers.forEach((speakers, statements) -> {
            page.subheading(speakers);
            for (Statement statement : statements) {
                page.paragraph(2, content(narrator, statement));
                page.rows(2, rows(narrator, statement));
                page.blank();
            }
        });
    }

    static String speakers(Narrator narrator, Statement statement) {
        List<String> speakers =
                statement.speakers().stream().map(narrator::whoInFull).toList();
        return narrator.opening(statement.speakers().get(0), narrator.lexicon().parties(speakers));
    }

    /** What was said, with a word before it if it was not. */
    static String content(Narrator narrator, Statement statement) {
        String content = narrator.content(statement);
        return statement.modality() == Modality.ASSERTED
                ? content
                : narrator.lexicon().get("said." + statement.modality().token(), content);
    }

    private static List<Row> rows(Narrator narrator, Statement statement) {
        Lexicon lexicon = narrator.lexicon();
        List<Row> rows = new ArrayList<>();
        List<String> printed = statement.speakers().stream()
                .flatMap(speaker -> narrator.printedForm(speaker).stream())
                .map(lexicon::quote)
                .toList();
        add(rows, lexicon.get("row.printed"), printed);
        statement
                .fidelity()
                .ifPresent(fidelity -> rows.add(Row.of(lexicon.get("row.fidelity"), lexicon.term(fidelity))));
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
        add(rows, lexicon.get("row.links"), narrator.relations().of(statement));
        add(rows, lexicon.get("row.doubts"), Doubts.of(narrator, statement));
        statement.notes().ifPresent(notes -> rows.add(Row.of(lexicon.get("row.notes"), narrator.text(notes))));
        return rows;
    }

    private static void sources(List<Row> rows, Narrator narrator, Statement statement) {
        Lexicon lexicon = narrator.lexicon();
        Provenance provenance = narrator.provenance();
        List<String> relays = provenance.voices(statement.citations());
        List<String> disputers = provenance.disputers(Provenance.whole(statement.citations()));
        if (statement.citations().isEmpty()) {
            rows.add(Row.of(lexicon.get("row.relayed"), lexicon.get("relayed.nobody")));
        } else if (!relays.isEmpty()) {
            rows.add(Row.of(lexicon.get("row.relayed"), lexicon.parties(relays)));
        }
        add(rows, lexicon.get("row.disputed"), disputers);
        add(rows, lexicon.get("row.quote"), provenance.passages(statement.citations(), statement.content()));
    }

    /** What kind of utterance it was, unless a plain assertion, and by what means. */
    private static List<String> manner(Statement statement, Lexicon lexicon) {
        List<String> manner = new ArrayList<>();
        statement
                .act()
                .filter(act -> !act.equals(SpeechAct.ASSERT))
                .map(lexicon::term)
                .ifPresent(manner::add);
        statement.channel().map(lexicon::term).ifPresent(manner::add);
        return manner.isEmpty() ? manner : List.of(lexicon.comma(manner));
    }

    private static void add(List<Row> rows, String label, List<String> values) {
        if (!values.isEmpty()) {
            rows.add(new Row(label, values));
        }
    }
}
