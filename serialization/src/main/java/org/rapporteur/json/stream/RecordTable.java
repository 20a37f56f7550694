package org.rapporteur.json.stream;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Id;
import org.rapporteur.model.Membership;
import org.rapporteur.model.property.EntityTypes;

/**
 * The place of each record of a file. An entry has 20 bytes: 64 bits of the hash of the key, the kind and the offset,
 * and the number.
 *
 * <p>The table is filled, then sorted, and then searched. It grows in chunks and is therefore never copied. The chunks
 * are too small to be humongous objects of a region-based garbage collector. Two keys may have the same hash, so a
 * search must check the records.
 */
final class RecordTable {
    private static final int CHUNK_BITS = 15;
    private static final int CHUNK = 1 << CHUNK_BITS;
    private static final int MASK = CHUNK - 1;
    private static final EntityKind[] KINDS = EntityKind.values();
    private static final int OFFSET_BITS = 56;
    private static final long OFFSET_MASK = (1L << OFFSET_BITS) - 1;

    private final MessageDigest digest = sha256();
    private final List<Chunk> chunks = new ArrayList<>();
    private int size;

    private static final class Chunk {
        private final long[] hashes = new long[CHUNK];
        private final long[] places = new long[CHUNK];
        private final int[] numbers = new int[CHUNK];
    }

    /** Returns a cryptographic hash function, so that nobody can construct a file of ids with the same hash. */
    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Returns the keys of a record: its id, if it has one, and for a membership also the pair of its member and its
     * organisation.
     */
    static List<String> keys(Entity entity) {
        if (entity instanceof Membership membership) {
            return List.of(membership.id().value(), pair(membership.member(), membership.organization()));
        }
        return EntityTypes.id(entity).<String>map(Id::value).stream().toList();
    }

    /** Returns the key of a pair, which differs from every id because ids do not contain spaces. */
    static String pair(Id<?> member, Id<?> organization) {
        return member.value() + ' ' + organization.value();
    }

    static boolean isId(String key) {
        return key.indexOf(' ') < 0;
    }

    long hash(String key) {
        return ByteBuffer.wrap(digest.digest(key.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    /** Adds a record under each of its keys. */
    @SuppressWarnings("EnumOrdinal") // the ordinals are not stored beyond one run
    void add(Entity entity, EntityKind kind, long offset, int number) {
        keys(entity).forEach(key -> add(hash(key), place(kind.ordinal(), offset), number));
    }

    private void add(long hash, long place, int number) {
        if ((size & MASK) == 0) {
            chunks.add(new Chunk());
        }
        Chunk chunk = chunks.get(chunks.size() - 1);
        chunk.hashes[size & MASK] = hash;
        chunk.places[size & MASK] = place;
        chunk.numbers[size & MASK] = number;
        size = Math.incrementExact(size);
    }

    private static long place(int kind, long offset) {
        return (long) kind << OFFSET_BITS | offset;
    }

    void sort() {
        sort(0, size - 1);
    }

    /**
     * Sorts by hash, kind and offset. No two entries are equal, and hashes are practically random, so the middle is a
     * good pivot.
     */
    private void sort(int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int left = low;
            int right = high;
            int middle = (low + high) >>> 1;
            long hash = hashAt(middle);
            long place = placeAt(middle);
            while (left <= right) {
                while (compare(left, hash, place) < 0) {
                    left++;
                }
                while (compare(right, hash, place) > 0) {
                    right--;
                }
                if (left <= right) {
                    swap(left++, right--);
                }
            }
            // recurses into the smaller part, so that the depth is at most logarithmic
            if (right - low < high - left) {
                sort(low, right);
                low = left;
            } else {
                sort(left, high);
                high = right;
            }
        }
    }

    private int compare(int index, long hash, long place) {
        int byHash = Long.compare(hashAt(index), hash);
        return byHash != 0 ? byHash : Long.compare(placeAt(index), place);
    }

    private void swap(int one, int other) {
        Chunk first = chunks.get(one >> CHUNK_BITS);
        Chunk second = chunks.get(other >> CHUNK_BITS);
        int i = one & MASK;
        int j = other & MASK;
        long hash = first.hashes[i];
        long place = first.places[i];
        int number = first.numbers[i];
        first.hashes[i] = second.hashes[j];
        first.places[i] = second.places[j];
        first.numbers[i] = second.numbers[j];
        second.hashes[j] = hash;
        second.places[j] = place;
        second.numbers[j] = number;
    }

    /**
     * Returns the index of the first entry with a hash, or its insertion point. Entries with the same hash are sorted
     * by kind and then by the order of the file.
     */
    int first(long hash) {
        return search(hash, 0);
    }

    /** Returns the index of the first entry after those with the hash and the kind of an entry. */
    int firstOfNextKind(int index) {
        return search(hashAt(index), place(kind(index) + 1, 0));
    }

    private int search(long hash, long place) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(middle, hash, place) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    boolean holds(int index, long hash) {
        return index < size && hashAt(index) == hash;
    }

    private int kind(int index) {
        return (int) (placeAt(index) >>> OFFSET_BITS);
    }

    long rank(int index) {
        return Numbering.rank(KINDS[kind(index)], number(index));
    }

    long offset(int index) {
        return placeAt(index) & OFFSET_MASK;
    }

    int number(int index) {
        return chunks.get(index >> CHUNK_BITS).numbers[index & MASK];
    }

    private long hashAt(int index) {
        return chunks.get(index >> CHUNK_BITS).hashes[index & MASK];
    }

    private long placeAt(int index) {
        return chunks.get(index >> CHUNK_BITS).places[index & MASK];
    }
}
