package org.rapporteur.model;

import static org.rapporteur.model.Shown.bare;
import static org.rapporteur.model.Shown.names;
import static org.rapporteur.model.Shown.noted;
import static org.rapporteur.model.Shown.quoted;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.model.term.PositionAspect;

/** Describes entities and dossiers on one line. */
final class ShownEntities {
    private ShownEntities() {}

    static String of(Entity entity) {
        if (entity instanceof OtherEntity other) {
            return Shown.line(
                    "OtherEntity" + other.id().map(id -> ' ' + Shown.id(id)).orElse(""), bare(other.type()));
        }
        KnownEntity known = (KnownEntity) entity;
        return Shown.line(EntityKind.of(known).typeName() + ' ' + Shown.id(known.id()), what(known));
    }

    private static String what(KnownEntity entity) {
        return switch (EntityKind.of(entity)) {
            case SOURCE -> source((Source) entity);
            case PERSON, STATE, ORGANIZATION, FORUM ->
                bare(((Actor) entity).names().get(0).text());
            case STATEMENT -> quoted(((Statement) entity).content());
            case MEETING -> meeting((Meeting) entity);
            case MEMBERSHIP_POSITION -> position((MembershipPosition) entity);
            case MEMBERSHIP -> membership((Membership) entity);
            case OTHER -> "";
        };
    }

    private static String source(Source source) {
        String publisher = source.publisher().map(Shown::asNamed).orElse("");
        String date = bare(source.date());
        if (source.title().isPresent()) {
            return noted(quoted(source.title().get()), publisher, date);
        }
        return noted(publisher.isEmpty() ? bare(source.url()) : publisher, date);
    }

    private static String meeting(Meeting meeting) {
        String title = meeting.title()
                .map(Shown::words)
                .or(() -> meeting.kind().map(Shown::bare))
                .orElseGet(() ->
                        names(meeting.participants().stream().map(participant -> Shown.briefly(participant.party()))));
        String place = meeting.place().map(at -> Shown.words(at.name())).orElse("");
        return noted(title, bare(meeting.date()), place);
    }

    private static String position(MembershipPosition position) {
        String stance = Shown.briefly(position.holder()) + ' ' + bare(position.direction()) + ' '
                + Shown.id(position.candidate()) + " in " + Shown.id(position.organization());
        boolean isUsual = position.aspect().equals(PositionAspect.MEMBERSHIP);
        return noted(
                stance,
                isUsual ? "" : bare(position.aspect()),
                bare(position.date().or(position::period)));
    }

    private static String membership(Membership membership) {
        return noted(
                Shown.id(membership.member()) + " in " + Shown.id(membership.organization()),
                bare(membership.stage()),
                bare(membership.period().or(membership::date)));
    }

    static String of(Dossier dossier) {
        String counts = Stream.of(
                        count(dossier.sources(), "source"),
                        count(dossier.actors(), "actor"),
                        count(dossier.statements(), "statement"),
                        count(dossier.meetings(), "meeting"),
                        count(dossier.positions(), "position"),
                        count(dossier.memberships(), "membership"),
                        count(dossier.others(), "other"))
                .filter(count -> !count.isEmpty())
                .collect(Collectors.joining(", "));
        return Shown.line(
                "Dossier" + dossier.id().map(id -> ' ' + bare(id)).orElse(""),
                noted(dossier.title().map(Shown::words).orElse(""), counts.isEmpty() ? "no records" : counts));
    }

    private static String count(List<?> entities, String one) {
        return switch (entities.size()) {
            case 0 -> "";
            case 1 -> "1 " + one;
            default -> entities.size() + " " + one + 's';
        };
    }
}
