package org.rapporteur.json;

import java.util.List;
import org.rapporteur.json.read.Problem;
import org.rapporteur.json.read.ReadResult;

/** What a user is told. */
public final class Messages {
    private Messages() {}

    /** The message of each problem. */
    public static List<String> messages(ReadResult<?> result) {
        return result.problems().stream().map(Problem::message).toList();
    }
}
