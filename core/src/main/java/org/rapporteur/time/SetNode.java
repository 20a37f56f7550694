package org.rapporteur.time;

import java.util.List;

/**
 * Dates and ranges of dates, of which either one or all are meant. The members are {@link DateNode}s and
 * {@link IntervalNode}s.
 */
record SetNode(boolean all, List<Node> members) implements Node {
    @Override
    public long first() {
        return members.stream().mapToLong(Node::first).min().orElseThrow();
    }

    @Override
    public long last() {
        return members.stream().mapToLong(Node::last).max().orElseThrow();
    }

    @Override
    public long lastStart() {
        return members.stream().mapToLong(Node::lastStart).max().orElseThrow();
    }

    @Override
    public long firstEnd() {
        return members.stream().mapToLong(Node::firstEnd).min().orElseThrow();
    }

    @Override
    public int level() {
        return 2;
    }

    @Override
    public int qualifiers() {
        return members.stream().mapToInt(Node::qualifiers).reduce(0, (a, b) -> a | b);
    }

    @Override
    public boolean isMasked() {
        return members.stream().anyMatch(Node::isMasked);
    }

    @Override
    public boolean isSeasonal() {
        return members.stream().anyMatch(Node::isSeasonal);
    }

    @Override
    public SetNode read(Reading reading) {
        return new SetNode(
                all, members.stream().map(member -> member.read(reading)).toList());
    }

    @Override
    public boolean isPossible() {
        return members.stream().allMatch(Node::isPossible);
    }
}
