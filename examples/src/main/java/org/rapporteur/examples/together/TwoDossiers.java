package org.rapporteur.examples.together;

import java.util.List;
import java.util.Optional;
import org.rapporteur.dossier.diff.DossierDiff;
import org.rapporteur.dossier.diff.PropertyChange;
import org.rapporteur.dossier.diff.RecordChange;
import org.rapporteur.examples.command.Command;
import org.rapporteur.examples.command.InputFile;
import org.rapporteur.examples.command.Refusal;
import org.rapporteur.examples.command.Words;
import org.rapporteur.model.Dossier;

/** A command on the two dossiers of the properties {@code a} and {@code b}. */
abstract class TwoDossiers {
    private final Command command;
    private final Words words;

    TwoDossiers(Command command) {
        this.command = command;
        this.words = Words.of(TwoDossiers.class, "together", command.options().language());
    }

    /** Reads both dossiers, so that the problems of both are printed, and does what the command is for. */
    final int run() throws Refusal {
        InputFile first = command.options().needed("a");
        InputFile second = command.options().needed("b");
        Optional<Dossier> a = command.dossier(first);
        Optional<Dossier> b = command.dossier(second);
        return a.isPresent() && b.isPresent() ? run(a.get(), b.get()) : Command.BAD;
    }

    /** Does what the command is for; returns the exit code. */
    abstract int run(Dossier a, Dossier b) throws Refusal;

    final Command command() {
        return command;
    }

    final Words words() {
        return words;
    }

    /** Prints the differences: a line for each record, and below it one for each property. */
    final void print(DossierDiff diff) {
        if (!diff.properties().isEmpty()) {
            command.out().item(words.get("own"));
            print(2, diff.properties());
        }
        print("heading.added", diff.added());
        print("heading.removed", diff.removed());
        print("heading.changed", diff.changed());
    }

    private void print(String heading, List<RecordChange> changes) {
        if (!changes.isEmpty()) {
            command.out().item(words.get(heading));
        }
        for (RecordChange change : changes) {
            command.out().item(2, change.record().toString());
            print(4, change.properties());
        }
    }

    private void print(int indent, List<PropertyChange> changes) {
        changes.forEach(change -> command.out().item(indent, change.toText(words.locale())));
    }
}
