package org.rapporteur.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.rapporteur.dossier.provenance.Disagreements;
import org.rapporteur.dossier.provenance.Evidence;
import org.rapporteur.dossier.provenance.RecordLink;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.Statement;
import org.rapporteur.text.NameForm;

/** The tables for questions of which few are asked of one index. Each is made by the first question for it. */
final class RarerAnswers {
    final Table<Grouping<Statement>> statementsAt;
    final Table<Grouping<Statement>> statementsTo;
    final Table<Grouping<Statement>> statementsOnBehalfOf;
    final Table<Grouping<Statement>> statementsByOffice;
    final Table<Grouping<Meeting>> occasions;
    final Table<Grouping<RecordLink>> linksTo;
    final Table<Grouping<KnownEntity>> joined;
    final Table<Evidence> evidence;

    RarerAnswers(Dossier dossier, Tables tables, SameAs same) {
        statementsAt = Table.of(same, table -> {
            for (Statement statement : dossier.statements()) {
                statement.meeting().ifPresent(meeting -> table.addOnce(meeting.value(), statement));
            }
        });
        statementsTo = Table.of(same, table -> {
            for (Statement statement : dossier.statements()) {
                statement.addressees().forEach(party -> addParty(table, party, statement));
            }
        });
        statementsOnBehalfOf = Table.of(same, table -> {
            for (Statement statement : dossier.statements()) {
                for (Party speaker : statement.speakers()) {
                    speaker.onBehalfOf().ifPresent(actor -> table.addOnce(actor.value(), statement));
                }
            }
        });
        statementsByOffice = Table.of(SameAs.NONE, table -> {
            for (Statement statement : dossier.statements()) {
                statement.speakers().forEach(speaker -> addOffice(table, speaker, statement));
            }
        });
        occasions = Table.of(same, table -> {
            for (Meeting meeting : dossier.meetings()) {
                for (Participant participant : meeting.participants()) {
                    addParty(table, participant.party(), meeting);
                }
            }
        });
        linksTo = Table.of(same, table -> {
            for (KnownEntity record : tables.entities.get()) {
                for (RecordLink link : Disagreements.linksFrom(record)) {
                    link.target().ifPresent(target -> table.add(target.value(), link));
                }
            }
        });
        joined = Table.of(
                same,
                table -> tables.entities
                        .get()
                        .forEach(record -> table.add(record.id().value(), record)));
        evidence = new Table<>(() -> Evidence.of(new ArrayList<>(tables.entities.get()), same::of));
    }

    private static <V> void addParty(Grouping<V> table, Party party, V value) {
        party.actor().ifPresent(actor -> table.addOnce(actor.value(), value));
        party.onBehalfOf().ifPresent(actor -> table.addOnce(actor.value(), value));
    }

    /** The key of a title begins with a space, so that no id is taken for it. */
    private static void addOffice(Grouping<Statement> table, Party speaker, Statement statement) {
        speaker.officeId().ifPresent(id -> table.addOnce(id, statement));
        speaker.capacity().ifPresent(capacity -> {
            for (String title : capacity.entries().values()) {
                table.addOnce(title(title), statement);
            }
        });
    }

    /** Returns the key of the title of an office. */
    static String title(String words) {
        return ' ' + NameForm.of(words);
    }

    /** Returns the statements of two lists, each once, in document order. */
    static List<Statement> union(Dossier dossier, List<Statement> one, List<Statement> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        Set<Statement> both = Collections.newSetFromMap(new IdentityHashMap<>());
        both.addAll(one);
        both.addAll(other);
        return dossier.statements().stream().filter(both::contains).toList();
    }
}
