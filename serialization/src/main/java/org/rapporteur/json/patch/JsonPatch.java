package org.rapporteur.json.patch;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.dossier.diff.DossierDiff;
import org.rapporteur.dossier.diff.PropertyChange;
import org.rapporteur.dossier.diff.RecordChange;
import org.rapporteur.json.shape.Codec;
import org.rapporteur.json.shape.Encoder;
import org.rapporteur.json.shape.GeneratorEncoder;
import org.rapporteur.json.shape.Shapes;
import org.rapporteur.json.shape.Trees;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.property.CommonSequence;
import org.rapporteur.model.property.ContentOrder;
import org.rapporteur.model.property.DossierType;
import org.rapporteur.model.property.DossierType.EntityList;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The differences between two dossiers as a JSON Patch (RFC 6902), for other programs.
 *
 * <p>The patch applies to the document of the old dossier as {@link org.rapporteur.json.JsonWriter} writes it, and turns it into the
 * document of the new one. So it also states the order of records, which is no difference for {@link DossierDiff}: a record in
 * another place is removed and added. The operations are {@code add}, {@code remove} and {@code replace}. Equal dossiers give
 * equal bytes. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class JsonPatch {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Codec<Entity> RECORD = Shapes.codec(Entity.class);

    private final List<Operation> operations = new ArrayList<>();

    private JsonPatch(DossierDiff diff) {
        diff.properties().forEach(change -> add("", change));
        for (EntityList list : DossierType.LISTS) {
            records("/" + list.name(), list.entities(diff.before()), list.entities(diff.after()));
        }
    }

    /**
     * Returns the patch of differences.
     *
     * @param diff the differences
     * @return the patch
     */
    public static JsonPatch of(DossierDiff diff) {
        return new JsonPatch(Objects.requireNonNull(diff, "diff"));
    }

    /**
     * Returns the patch from one dossier to another.
     *
     * @param before the old dossier
     * @param after the new dossier
     * @return the patch
     */
    public static JsonPatch between(Dossier before, Dossier after) {
        return of(DossierDiff.between(before, after));
    }

    private void records(String at, List<Entity> before, List<Entity> after) {
        if (before.equals(after)) {
            return;
        } else if (after.isEmpty()) {
            operations.add(new Operation("remove", at, null));
            return;
        } else if (before.isEmpty()) {
            operations.add(new Operation("add", at, out -> {
                out.startArray();
                after.forEach(record -> RECORD.write(record, out));
                out.endArray();
            }));
            return;
        }
        int[] partners = CommonSequence.of(before, after, ContentOrder.OF_IDENTITIES);
        remove(at, before.size(), partners);
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] < 0) {
                Entity added = after.get(i);
                operations.add(new Operation("add", at + '/' + i, out -> RECORD.write(added, out)));
            }
        }
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] >= 0 && !before.get(partners[i]).equals(after.get(i))) {
                String record = at + '/' + i;
                RecordChange.between(before.get(partners[i]), after.get(i))
                        .properties()
                        .forEach(change -> add(record, change));
            }
        }
    }

    /** Removes the records without a partner, the last one first, so that the indexes of the others stay. */
    private void remove(String at, int size, int[] partners) {
        boolean[] isKept = new boolean[size];
        for (int partner : partners) {
            if (partner >= 0) {
                isKept[partner] = true;
            }
        }
        for (int i = size - 1; i >= 0; i--) {
            if (!isKept[i]) {
                operations.add(new Operation("remove", at + '/' + i, null));
            }
        }
    }

    private void add(String record, PropertyChange change) {
        Optional<JsonValue> after = change.after();
        String name = after.isEmpty() ? "remove" : change.before().isEmpty() ? "add" : "replace";
        operations.add(new Operation(
                name,
                record + change.pointer(),
                after.<Consumer<Encoder>>map(value -> out -> Trees.TREE.write(value, out))
                        .orElse(null)));
    }

    /** {@return whether the documents of the dossiers are equal} */
    public boolean isEmpty() {
        return operations.isEmpty();
    }

    /** {@return the number of operations} */
    public int size() {
        return operations.size();
    }

    /** {@return the patch as JSON, an array on one line} */
    public String toText() {
        return new String(toBytes(), StandardCharsets.UTF_8);
    }

    /**
     * Returns the patch, whose media type is {@code application/json-patch+json}.
     *
     * @return the patch as JSON in UTF-8, an array on one line
     * @throws IllegalArgumentException if an unknown property of a record has the name of a known one
     */
    public byte[] toBytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            Encoder encoder = new GeneratorEncoder(generator);
            encoder.startArray();
            operations.forEach(operation -> operation.write(encoder));
            encoder.endArray();
        }
        return out.toByteArray();
    }

    /** {@return the number of operations} */
    @Override
    public String toString() {
        return "JsonPatch: " + operations.size() + (operations.size() == 1 ? " operation" : " operations");
    }

    private record Operation(
            String op, String path, @Nullable Consumer<Encoder> value) {
        void write(Encoder out) {
            out.startObject();
            out.name("op");
            out.string(op);
            out.name("path");
            out.string(path);
            if (value != null) {
                out.name("value");
                value.accept(out);
            }
            out.endObject();
        }
    }
}
