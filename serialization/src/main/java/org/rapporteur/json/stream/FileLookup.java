package org.rapporteur.json.stream;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.dossier.Occurrence;
import org.rapporteur.dossier.RecordLookup;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.Membership;

/**
 * Reads records from a file when a rule that checks the current record requests them.
 *
 * <p>The last answers are kept, because many records lead to the same ones. What a record may lead to does not depend
 * on what is kept.
 */
final class FileLookup implements RecordLookup {
    static final int MOST_RECORDS = 10_000;
    static final int MOST_BYTES = 8 << 20;

    /** The maximum number of bytes read for all records, as a multiple of the file. */
    static final int MOST_READINGS = 100;

    /** The maximum size of the answers kept from one record to the next. */
    private static final int MOST_KEPT = 4 << 20;

    /** The size of an answer without its records. */
    private static final int EMPTY = 512;

    private final RecordTable table;
    private final LineFile file;
    private final long mostRead;
    private final Map<String, Answer> answers = new LinkedHashMap<>(16, 0.75f, true);
    private final Set<String> requested = new HashSet<>();
    private final List<String> withCurrent = new ArrayList<>();
    private @Nullable Entity current;
    private long currentRank;
    private int records;
    private long bytes;
    private long kept;
    private long read;

    /** Ends the check of a record that requires too many other records. */
    static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooMany(String message) {
            super(message, null, false, false);
        }
    }

    /** A record, with the length of its line; 0 if it was not read because it is the current one. */
    private record Found(Occurrence record, long length) {}

    /**
     * The records of a key, with their ranks and the lengths of their lines. If there are more than one record may lead
     * to, only ranks and lengths, and only so many as show this.
     */
    @SuppressWarnings("ArrayRecordComponent") // answers are not compared
    private record Answer(
            boolean isComplete,
            List<Occurrence> records,
            List<Membership> memberships,
            long[] ranks,
            long[] lengths,
            long bytes) {
        static Answer of(boolean isComplete, SortedMap<Long, Found> found) {
            List<Occurrence> records = new ArrayList<>();
            List<Membership> memberships = new ArrayList<>();
            for (Found each : isComplete ? found.values() : List.<Found>of()) {
                records.add(each.record());
                if (each.record().entity() instanceof Membership membership) {
                    memberships.add(membership);
                }
            }
            long[] lengths = found.values().stream().mapToLong(Found::length).toArray();
            return new Answer(
                    isComplete,
                    List.copyOf(records),
                    List.copyOf(memberships),
                    found.keySet().stream().mapToLong(Long::longValue).toArray(),
                    lengths,
                    LongStream.of(lengths).sum());
        }

        boolean has(long rank) {
            return Arrays.binarySearch(ranks, rank) >= 0;
        }

        /** The number of records other than that of a rank. */
        int others(long rank) {
            return has(rank) ? ranks.length - 1 : ranks.length;
        }

        /** The bytes of the records other than that of a rank. */
        long bytesOfOthers(long rank) {
            int index = Arrays.binarySearch(ranks, rank);
            return index < 0 ? bytes : bytes - lengths[index];
        }

        long size() {
            return EMPTY * (1L + records.size()) + 16L * ranks.length + (isComplete ? bytes : 0);
        }
    }

    FileLookup(RecordTable table, LineFile file, long fileSize) {
        this.table = table;
        this.file = file;
        this.mostRead = MOST_READINGS * fileSize;
    }

    /** Sets the current record, or null for the header, which has no rank, and resets the counts. */
    void from(@Nullable Entity next, long rank) {
        // the length of the current record is not in its own answers
        withCurrent.stream().distinct().forEach(this::forget);
        withCurrent.clear();
        Iterator<Answer> eldest = answers.values().iterator();
        while (kept > MOST_KEPT) {
            kept -= eldest.next().size();
            eldest.remove();
        }
        requested.clear();
        current = next;
        currentRank = rank;
        records = 0;
        bytes = 0;
    }

    private void forget(String key) {
        Answer forgotten = answers.remove(key);
        kept -= forgotten == null ? 0 : forgotten.size();
    }

    /** Returns the number of bytes read so far. */
    long read() {
        return read;
    }

    @Override
    public List<Occurrence> withId(Id<?> id) {
        return answer(id.value()).records();
    }

    @Override
    public List<Membership> membershipsOf(Id<? extends Actor> member, Id<? extends Actor> organization) {
        return answer(RecordTable.pair(member, organization)).memberships();
    }

    private Answer answer(String key) {
        Answer answer = answers.get(key);
        // without the current record, which had to be read for another one, it may not be too much
        if (answer == null || !answer.isComplete() && answer.has(currentRank)) {
            answer = keep(key, search(key));
        }
        if (requested.add(key)) {
            records += answer.others(currentRank);
            bytes += answer.bytesOfOthers(currentRank);
        }
        if (!answer.isComplete() || records > MOST_RECORDS || bytes > MOST_BYTES) {
            throw new TooMany(
                    "a record that leads to at most " + MOST_RECORDS + " others, in " + MOST_BYTES + " bytes");
        }
        return answer;
    }

    private Answer keep(String key, Answer answer) {
        Answer before = answers.put(key, answer);
        kept += answer.size() - (before == null ? 0 : before.size());
        if (answer.has(currentRank)) {
            withCurrent.add(key);
        }
        return answer;
    }

    /** Finds one record of each kind that has an id, because thousands may share it, but all memberships of a pair. */
    private Answer search(String key) {
        boolean ofId = RecordTable.isId(key);
        SortedMap<Long, Found> found = new TreeMap<>();
        long others = 0;
        long length = 0;
        long hash = table.hash(key);
        int i = table.first(hash);
        while (table.holds(i, hash)) {
            boolean isCurrent = table.rank(i) == currentRank;
            Entity entity = entity(i);
            long ofLine = isCurrent ? 0 : file.length();
            others += isCurrent ? 0 : 1;
            length += ofLine;
            List<String> keys = RecordTable.keys(entity);
            if (keys.contains(key)) {
                found.put(table.rank(i), new Found(Occurrence.of(entity, table.number(i)), ofLine));
            } else if (keys.stream().noneMatch(other -> table.hash(other) == hash)) {
                throw new LineFile.Changed();
            }
            if (others > MOST_RECORDS || length > MOST_BYTES) {
                return Answer.of(false, found);
            }
            i = ofId && keys.contains(key) ? table.firstOfNextKind(i) : i + 1;
        }
        return Answer.of(true, found);
    }

    private Entity entity(int index) {
        Entity itself = current;
        if (itself != null && table.rank(index) == currentRank) {
            return itself;
        }
        if (read > mostRead) {
            throw new TooMany("records that lead to at most " + MOST_READINGS + " times the bytes of the file");
        }
        Entity entity = file.record(table.offset(index));
        read += file.length() + 1L;
        return entity;
    }
}
