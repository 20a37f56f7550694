package org.rapporteur.validation;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Condition;
import org.rapporteur.model.Forum;
import org.rapporteur.model.Identifier;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.LanguageTag;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.Source;
import org.rapporteur.model.State;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Text;
import org.rapporteur.model.property.EntityProperty;
import org.rapporteur.model.term.IdentifierScheme;
import org.rapporteur.model.term.MeetingStatus;
import org.rapporteur.model.term.Recognition;
import org.rapporteur.text.NameForm;
import org.rapporteur.time.Edtf;

/** What shows that two records of one kind are not about one thing, although much is the same in both. */
final class Contrasts {
    private static final List<EntityProperty> DATES = List.of(
            EntityProperty.named("date"),
            EntityProperty.named("period"),
            EntityProperty.named("born"),
            EntityProperty.named("died"));

    private Contrasts() {}

    static boolean between(KnownEntity one, KnownEntity other) {
        if (areRegistered(one, other)) {
            return true;
        }
        for (EntityProperty date : DATES) {
            Optional<Edtf> mine = date.date(one);
            Optional<Edtf> theirs = date.date(other);
            if (mine.isPresent() && theirs.isPresent() && Dates.certainlyApart(mine.get(), theirs.get())) {
                return true;
            }
        }
        return ofKind(one, other);
    }

    /** Whether a register has both as two things, or as one, which {@code shared-identifier} finds. */
    private static boolean areRegistered(KnownEntity one, KnownEntity other) {
        Set<IdentifierScheme> schemes = new HashSet<>();
        Set<String> identifiers = new HashSet<>();
        for (Identifier identifier : DuplicateKeys.first(one.identifiers())) {
            schemes.add(identifier.scheme());
            identifiers.add(IdentifierRules.key(identifier));
        }
        for (Identifier identifier : DuplicateKeys.first(other.identifiers())) {
            IdentifierScheme scheme = identifier.scheme();
            boolean isOfOther = !identifiers.contains(IdentifierRules.key(identifier));
            if (schemes.contains(scheme) && (isOfOther || IdentifierRules.OF_ONE_THING.contains(scheme))) {
                return true;
            }
        }
        return false;
    }

    private static boolean ofKind(KnownEntity one, KnownEntity other) {
        if (one instanceof Source mine && other instanceof Source theirs) {
            return ofSources(mine, theirs);
        } else if (one instanceof State mine && other instanceof State theirs) {
            return ofStates(mine, theirs);
        } else if (one instanceof Forum mine && other instanceof Forum theirs) {
            return areDisjoint(DuplicateKeys.actors(mine.members()), DuplicateKeys.actors(theirs.members()));
        } else if (one instanceof Statement mine && other instanceof Statement theirs) {
            return mine.modality() != theirs.modality()
                    || differ(mine.meeting(), theirs.meeting())
                    || areOthers(mine.addressees(), theirs.addressees());
        } else if (one instanceof Meeting mine && other instanceof Meeting theirs) {
            return ofMeetings(mine, theirs);
        } else if (one instanceof MembershipPosition mine && other instanceof MembershipPosition theirs) {
            return ofPositions(mine, theirs);
        }
        return one instanceof Membership mine
                && other instanceof Membership theirs
                && !names(mine.accordingTo()).equals(names(theirs.accordingTo()));
    }

    private static boolean ofSources(Source one, Source other) {
        return differ(one.language(), other.language())
                || differ(one.digest(), other.digest())
                || differ(one.url(), other.url())
                || differ(one.kind(), other.kind());
    }

    /** Of two states with country codes, {@code shared-country-code} finds what is to be found. */
    private static boolean ofStates(State one, State other) {
        return one.country().isPresent() && other.country().isPresent() || isFormer(one) != isFormer(other);
    }

    private static boolean isFormer(State state) {
        return state.recognition().filter(Recognition.FORMER::equals).isPresent();
    }

    private static boolean ofMeetings(Meeting one, Meeting other) {
        Set<String> mine = DuplicateKeys.actors(one.participants());
        Set<String> theirs = DuplicateKeys.actors(other.participants());
        return differ(one.kind(), other.kind())
                || differ(one.format(), other.format())
                || differ(one.forum(), other.forum())
                || isCancelled(one) != isCancelled(other)
                || areOtherWords(one.title(), other.title())
                || areOtherWords(one.place().map(Place::name), other.place().map(Place::name))
                || areDisjoint(mine, theirs)
                || mine.isEmpty() != theirs.isEmpty();
    }

    private static boolean isCancelled(Meeting meeting) {
        return meeting.status().filter(MeetingStatus.CANCELLED::equals).isPresent();
    }

    private static boolean ofPositions(MembershipPosition one, MembershipPosition other) {
        return differ(one.change(), other.change())
                || !obstacles(one).equals(obstacles(other))
                || areDisjoint(
                        new HashSet<>(DuplicateKeys.first(one.basis())),
                        new HashSet<>(DuplicateKeys.first(other.basis())));
    }

    private static Set<String> obstacles(MembershipPosition position) {
        Set<String> obstacles = new HashSet<>();
        for (Condition condition : DuplicateKeys.first(position.conditions())) {
            obstacles.add(condition.operator() + " " + condition.kind());
        }
        return obstacles;
    }

    private static boolean differ(Optional<?> one, Optional<?> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    private static boolean areDisjoint(Set<?> one, Set<?> other) {
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }

    private static boolean areOthers(List<Party> some, List<Party> others) {
        return !some.isEmpty() && !others.isEmpty() && !names(some).equals(names(others));
    }

    private static Set<String> names(List<Party> parties) {
        Set<String> names = new HashSet<>();
        for (Party party : DuplicateKeys.first(parties)) {
            names.add(party.actor().map(Object::toString).or(party::asNamed).orElse(""));
        }
        return names;
    }

    /** Whether two texts differ in a language that both have. */
    private static boolean areOtherWords(Optional<Text> one, Optional<Text> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        int count = 0;
        for (var entry : one.get().entries().entrySet()) {
            LanguageTag language = entry.getKey();
            String words = other.get().entries().get(language);
            if (words != null && !NameForm.of(words).equals(NameForm.of(entry.getValue()))) {
                return true;
            }
            if (++count == DuplicateKeys.MOST) {
                return false;
            }
        }
        return false;
    }
}
