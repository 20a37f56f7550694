package org.rapporteur.examples.briefing;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Link;
import org.rapporteur.model.Statement;
import org.rapporteur.model.term.LinkRelation;

/** What links say of a record: its own, and those that lead to it. */
final class Relations {
    private static final List<LinkRelation> OPPOSING = List.of(
            LinkRelation.CONTRADICTS,
            LinkRelation.DENIES,
            LinkRelation.RETRACTS,
            LinkRelation.WALKS_BACK,
            LinkRelation.CORRECTS);

    private final Narrator narrator;
    private final Lexicon lexicon;

    Relations(Narrator narrator) {
        this.narrator = narrator;
        this.lexicon = narrator.lexicon();
    }

    /** {@return all relations of a record} */
    List<String> of(KnownEntity entity) {
        return Stream.concat(entity.links().stream().map(this::of), to(entity).stream())
                .toList();
    }

    /** {@return what a link says: {@code came before: the talks}} */
    String of(Link link) {
        List<String> target = Stream.concat(
                        link.target().map(narrator::record).stream(), link.description().map(narrator::text).stream())
                .toList();
        String said = lexicon.get("label", lexicon.term(link.relation())) + " " + lexicon.comma(target);
        return lexicon.aside(said, narrator.provenance().marks(link.citations()));
    }

    /** {@return who contradicts, denies or takes back a record, and how} */
    List<String> opposed(KnownEntity entity) {
        return narrator.index().linksTo(entity, OPPOSING.toArray(LinkRelation[]::new)).stream()
                .map(link -> lexicon.get("opposed", lexicon.inverse(link.relation()), author(link.from())))
                .distinct()
                .toList();
    }

    /** {@return what other records say of their relation to this one, without those that are told with it} */
    List<String> to(KnownEntity entity) {
        return narrator.index().linksTo(entity).stream()
                .filter(link -> !narrator.twins().original(link.from().id()).equals(entity.id()))
                .map(link -> lexicon.aside(
                        lexicon.get("label", lexicon.inverse(link.relation())) + " " + narrator.record(link.from()),
                        narrator.provenance().marks(link.link().citations())))
                .distinct()
                .toList();
    }

    /** {@return who says what a record reports, or else what the record is called} */
    private String author(KnownEntity entity) {
        return entity instanceof Statement statement
                ? lexicon.and(statement.speakers().stream().map(narrator::who).toList())
                : narrator.record(entity);
    }
}
