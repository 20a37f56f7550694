package org.rapporteur.validation;

import java.util.HashMap;
import java.util.Map;
import org.rapporteur.model.Id;
import org.rapporteur.model.Link;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.term.LinkRelation;

/** Which positions supersede one another, directly or through others. */
final class Successions {
    /** Another id of the same succession, for each id that is not the representative of its own. */
    private final Map<String, String> representatives = new HashMap<>();

    private Successions() {}

    static Successions in(Findings findings) {
        Successions successions = new Successions();
        findings.each(MembershipPosition.class, Trait.LINKS, (occurrence, position) -> {
            for (Link link : position.links()) {
                if (link.relation().equals(LinkRelation.SUPERSEDES)) {
                    link.target().ifPresent(target -> successions.unite(position.id(), target));
                }
            }
        });
        return successions;
    }

    private void unite(Id<?> one, Id<?> other) {
        String a = representative(one);
        String b = representative(other);
        if (!a.equals(b)) {
            representatives.put(a, b);
        }
    }

    boolean join(Id<?> one, Id<?> other) {
        return !representatives.isEmpty() && representative(one).equals(representative(other));
    }

    private String representative(Id<?> id) {
        String found = id.value();
        for (String next = representatives.get(found); next != null; next = representatives.get(found)) {
            String afterNext = representatives.get(next);
            if (afterNext != null) {
                representatives.put(found, afterNext); // halves the path for the next search
            }
            found = next;
        }
        return found;
    }
}
