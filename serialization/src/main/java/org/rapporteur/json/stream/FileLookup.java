package org.rapporteur.json.stream;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.dossier.Occurrence;
import org.rapporteur.dossier.RecordLookup;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.Membership;

/** Reads records from a file when a rule that checks the current record requests them. */
final class FileLookup implements RecordLookup {
    static final int MOST_RECORDS = 10_000;
    static final int MOST_BYTES = 8 << 20;

    private final RecordTable table;
    private final LineFile file;
    private final Map<String, List<Occurrence>> answers = new HashMap<>();
    private @Nullable Entity current;
    private long currentRank;
    private int records;
    private long bytes;

    /** Ends the check of a record that requires too many other records. */
    static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooMany() {
            super(null, null, false, false);
        }
    }

    FileLookup(RecordTable table, LineFile file) {
        this.table = table;
        this.file = file;
    }

    /** Sets the current record, or null for the header, which has no rank, and resets the counts. */
    void from(@Nullable Entity next, long rank) {
        current = next;
        currentRank = rank;
        answers.clear();
        records = 0;
        bytes = 0;
    }

    @Override
    public List<Occurrence> withId(Id<?> id) {
        return answer(id.value());
    }

    @Override
    public List<Membership> membershipsOf(Id<? extends Actor> member, Id<? extends Actor> organization) {
        return answer(RecordTable.pair(member, organization)).stream()
                .map(occurrence -> (Membership) occurrence.entity())
                .toList();
    }

    private List<Occurrence> answer(String key) {
        List<Occurrence> answer = answers.get(key);
        if (answer == null) {
            answer = search(key);
            answers.put(key, answer);
        }
        return answer;
    }

    /** Finds one record of each kind that has an id, because thousands may share it, but all memberships of a pair. */
    private List<Occurrence> search(String key) {
        boolean ofId = RecordTable.isId(key);
        SortedMap<Long, Occurrence> found = new TreeMap<>();
        long hash = table.hash(key);
        int i = table.first(hash);
        while (table.holds(i, hash)) {
            Entity entity = entity(i);
            List<String> keys = RecordTable.keys(entity);
            if (keys.contains(key)) {
                found.put(table.rank(i), Occurrence.of(entity, table.number(i)));
            } else if (keys.stream().noneMatch(other -> table.hash(other) == hash)) {
                throw new LineFile.Changed();
            }
            i = ofId && keys.contains(key) ? table.firstOfNextKind(i) : i + 1;
        }
        return List.copyOf(found.values());
    }

    private Entity entity(int index) {
        Entity itself = current;
        if (itself != null && table.rank(index) == currentRank) {
            return itself;
        }
        Entity entity = file.record(table.offset(index));
        records++;
        bytes += file.length();
        if (records > MOST_RECORDS || bytes > MOST_BYTES) {
            throw new TooMany();
        }
        return entity;
    }
}
