package org.rapporteur.examples.together;

import java.util.List;
import java.util.function.Function;
import org.rapporteur.dossier.diff.RecordChange;
import org.rapporteur.dossier.fuse.Alignment;
import org.rapporteur.dossier.fuse.FusedDossier;
import org.rapporteur.dossier.merge.Conflict;
import org.rapporteur.examples.command.Command;
import org.rapporteur.json.JsonWriter;
import org.rapporteur.model.Dossier;

/**
 * Brings two dossiers together: proposes pairs of records that may be about the same, merges by id, fuses the pairs that are certain,
 * and shows what differs.
 *
 * <p>{@code mvn -q -Pmerge -Da=FILE -Db=FILE} ends with the status 1 if one id stands for different things, or if a file is not a
 * dossier. With {@code -Dout=FILE} the dossier is written to the file instead. {@link Command} reads the properties that all commands
 * have.
 */
public final class MergeMain extends TwoDossiers {
    private MergeMain(Command command) {
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
        return command -> new MergeMain(command).run();
    }

    @Override
    int run(Dossier a, Dossier b) {
        Alignment alignment = Alignment.between(a, b);
        if (!alignment.clashes().isEmpty()) {
            print("heading.clashes", alignment.clashes(), Object::toString);
            return Command.BAD;
        }
        FusedDossier fused = alignment.fuse(alignment.certain());
        if (command().options().out().isPresent()) {
            command().out().text(JsonWriter.of(Dossier.class).indented().toText(fused.dossier()));
            return Command.GOOD;
        }
        print(
                "heading.proposals",
                alignment.proposals(),
                proposal -> words().get("proposal." + proposal.strength(), proposal.toText(words().locale())));
        print("heading.conflicts", alignment.merge().conflicts(), Conflict::toString, this::changes);
        print(
                "heading.fused",
                fused.fusions(),
                fusion -> fusion.record().toString(),
                fusion -> fusion.differences().stream()
                        .map(difference -> difference.toText(words().locale()))
                        .toList());
        command().out().endLimit();
        command()
                .out()
                .item(words().get(
                                "merged",
                                words().count(
                                                "count.records",
                                                fused.dossier().entities().size()),
                                words().count("count.fused", fused.fusions().size())));
        return Command.GOOD;
    }

    private List<String> changes(Conflict conflict) {
        return conflict.isOfOneKind()
                ? RecordChange.between(conflict.lost(), conflict.kept()).properties().stream()
                        .map(change -> change.toText(words().locale()))
                        .toList()
                : List.of();
    }

    private <T> void print(String heading, List<T> items, Function<T, String> text) {
        print(heading, items, text, item -> List.of());
    }

    private <T> void print(
            String heading, List<T> items, Function<T, String> text, Function<T, List<String>> differences) {
        if (!items.isEmpty()) {
            command().out().item(words().get(heading));
        }
        for (T item : items) {
            command().out().item(2, text.apply(item));
            differences.apply(item).forEach(line -> command().out().item(4, line));
        }
    }
}
