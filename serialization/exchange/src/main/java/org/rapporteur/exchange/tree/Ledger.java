package org.rapporteur.exchange.tree;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.exchange.InputPlace;
import org.rapporteur.exchange.Leaves;
import org.rapporteur.exchange.Loss;
import org.rapporteur.exchange.LossCode;
import org.rapporteur.exchange.LossReport;

/** Counts what became of each leaf. Its size is bounded, however large the input is. */
public final class Ledger {
    /** The maximum number of names of extensions that are counted apart. */
    private static final int MOST_NAMES = 1000;

    private static final int LONGEST_NAME = 100;

    /** The maximum number of characters of the pointers that are listed. */
    private static final int MOST_POINTERS = 1 << 20;

    private final int maxLosses;
    private final List<Loss> losses = new ArrayList<>();
    private final Map<LossCode, Long> counts = new EnumMap<>(LossCode.class);
    private final Map<String, Long> extensions = new TreeMap<>();
    private long mapped;
    private long extended;
    private long lost;
    private long pointers;

    /**
     * Creates an empty ledger.
     *
     * @param maxLosses the maximum number of losses to list
     */
    public Ledger(int maxLosses) {
        this.maxLosses = maxLosses;
    }

    /**
     * Notes that the output states a value.
     *
     * @param value the value
     */
    public void mapped(Object value) {
        mapped += Scalar.leaves(value);
    }

    /**
     * Notes that the output keeps a value as it is.
     *
     * @param name the name of the property
     * @param value the value
     */
    public void extended(String name, Object value) {
        long leaves = Scalar.leaves(value);
        if (leaves == 0) {
            return;
        }
        String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        extensions.merge(
                extensions.size() < MOST_NAMES || extensions.containsKey(shown) ? shown : "others", leaves, Long::sum);
        extended += leaves;
    }

    /**
     * Notes that the output does not have a value, or has it less exactly.
     *
     * @param code why
     * @param pointer the place of the value
     * @param value the value; each scalar in it is a loss
     */
    public void lost(LossCode code, String pointer, Object value) {
        if (isFull()) {
            count(code, Scalar.leaves(value));
        } else if (value instanceof Node node) {
            node.members().forEach((name, member) -> lost(code, isFull() ? "" : pointer + "/" + escape(name), member));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                lost(code, isFull() ? "" : pointer + "/" + i, list.get(i));
            }
        } else if (!(value instanceof Scalar.Implied)) {
            count(code, 1);
            pointers += pointer.length();
            if (pointers <= MOST_POINTERS) {
                losses.add(new Loss(code, new InputPlace.Member(pointer), value.toString()));
            }
        }
    }

    private void count(LossCode code, long leaves) {
        if (leaves > 0) {
            lost += leaves;
            counts.merge(code, leaves, Long::sum);
        }
    }

    /** {@return whether no more losses are listed, so that nobody needs their pointers} */
    public boolean isFull() {
        return losses.size() >= maxLosses || pointers > MOST_POINTERS;
    }

    /**
     * Returns a name as a step of a JSON Pointer.
     *
     * @param name the name
     * @return the step
     */
    public static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** {@return the numbers of leaves so far} */
    public Leaves leaves() {
        return new Leaves(mapped, extended, lost);
    }

    /** {@return the report of the losses so far} */
    public LossReport report() {
        return LossReport.of(losses, counts, extensions);
    }
}
