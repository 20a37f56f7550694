package org.rapporteur.examples.together;

import org.rapporteur.dossier.diff.DossierDiff;
import org.rapporteur.examples.command.Command;
import org.rapporteur.model.Dossier;

/**
 * Shows in what two dossiers differ.
 *
 * <p>{@code mvn -q -Pdiff -Da=FILE -Db=FILE} ends with the status 1 if they differ, as the command {@code diff} of POSIX does, or if
 * a file is not a dossier. {@link Command} reads the properties that all commands have; the limit on lines leaves out the
 * summary.
 */
public final class DiffMain extends TwoDossiers {
    private DiffMain(Command command) {
        super(command);
    }

    /**
     * Runs with the system properties.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        Command.main(body());
    }

    static Command.Body body() {
        return command -> new DiffMain(command).run();
    }

    @Override
    int run(Dossier a, Dossier b) {
        DossierDiff diff = DossierDiff.between(a, b);
        print(diff);
        command().out().endLimit();
        command()
                .out()
                .item(
                        diff.isEmpty()
                                ? words().get("equal")
                                : words().get(
                                                "summary",
                                                words().count(
                                                                "count.added",
                                                                diff.added().size()),
                                                words().count(
                                                                "count.removed",
                                                                diff.removed().size()),
                                                words().count(
                                                                "count.changed",
                                                                diff.changed().size())));
        return diff.isEmpty() ? Command.GOOD : Command.BAD;
    }
}
