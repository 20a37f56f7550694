package org.rapporteur.dossier;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.rapporteur.dossier.provenance.Disagreements;
import org.rapporteur.dossier.provenance.RecordLink;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Link;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Party;
import org.rapporteur.model.Source;
import org.rapporteur.model.Statement;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.text.NameForm;

/** The tables by key of an index. Each states which keys a record has in it; {@link KeyTable} does the rest. */
final class KeyTables {
    private static final Set<LinkRelation> DENIALS = Set.of(LinkRelation.DENIES, LinkRelation.RETRACTS);

    /** A link, with the record that has it. */
    record PlacedLink(Occurrence from, RecordLink link) {}

    final KeyTable<Occurrence> mentioning;
    final KeyTable<Occurrence> citing;
    final KeyTable<Occurrence> restingOnlyOn;
    final KeyTable<Occurrence> statementsBy;
    final KeyTable<Occurrence> statementsAbout;
    final KeyTable<Occurrence> statementsAt;
    final KeyTable<Occurrence> statementsTo;
    final KeyTable<Occurrence> statementsOnBehalfOf;
    final KeyTable<Occurrence> statementsByOffice;
    final KeyTable<Occurrence> denials;
    final KeyTable<Occurrence> meetingsWith;
    final KeyTable<Occurrence> occasions;
    final KeyTable<Occurrence> sittingsOf;
    final KeyTable<Occurrence> positionsOf;
    final KeyTable<Occurrence> positionsOn;
    final KeyTable<Occurrence> membershipsOf;
    final KeyTable<Occurrence> membersOf;
    final KeyTable<Occurrence> membershipsIn;
    final KeyTable<Occurrence> joined;
    final KeyTable<PlacedLink> linksTo;

    private final Tables tables;
    private final List<KeyTable<?>> all = new ArrayList<>();

    KeyTables(Tables tables) {
        this.tables = tables;
        mentioning = of(KnownEntity.class, References::targets);
        citing = of(
                KnownEntity.class, (record, keys) -> References.cited(record, source -> keys.accept(source.value())));
        restingOnlyOn = of(KnownEntity.class, this::addSharedOrigins);
        statementsBy = of(
                Statement.class, (statement, keys) -> statement.speakers().forEach(speaker -> addActor(speaker, keys)));
        statementsAbout = of(Statement.class, (statement, keys) -> {
            addIds(statement.about(), keys);
            statement.topics().forEach(topic -> addIds(topic.about(), keys));
        });
        statementsAt = of(Statement.class, (statement, keys) -> addId(statement.meeting(), keys));
        statementsTo = of(
                Statement.class,
                (statement, keys) -> statement.addressees().forEach(addressee -> addParty(addressee, keys)));
        statementsOnBehalfOf = of(
                Statement.class,
                (statement, keys) -> statement.speakers().forEach(speaker -> addId(speaker.onBehalfOf(), keys)));
        statementsByOffice = of(
                Statement.class,
                (statement, keys) -> statement.speakers().forEach(speaker -> addOffice(speaker, keys)));
        denials = of(Statement.class, KeyTables::addDenials);
        meetingsWith = of(
                Meeting.class,
                (meeting, keys) -> meeting.participants().forEach(participant -> addActor(participant.party(), keys)));
        occasions = of(
                Meeting.class,
                (meeting, keys) -> meeting.participants().forEach(participant -> addParty(participant.party(), keys)));
        sittingsOf = of(Meeting.class, (meeting, keys) -> addId(meeting.forum(), keys));
        positionsOf = of(MembershipPosition.class, (position, keys) -> addActor(position.holder(), keys));
        positionsOn = of(
                MembershipPosition.class,
                (position, keys) -> keys.accept(tables.pair(position.candidate(), position.organization())));
        membershipsOf = of(
                Membership.class,
                (membership, keys) -> keys.accept(membership.member().value()));
        membersOf = of(
                Membership.class,
                (membership, keys) -> keys.accept(membership.organization().value()));
        membershipsIn = of(
                Membership.class,
                (membership, keys) -> keys.accept(tables.pair(membership.member(), membership.organization())));
        joined = of(KnownEntity.class, (record, keys) -> keys.accept(record.id().value()));
        linksTo = add(new KeyTable<>(tables, KeyTables::addLinks, PlacedLink::from));
    }

    /** Takes over the tables of another index that were made, with what a change of the dossier makes of them. */
    void takeOver(KeyTables before, Change change) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) != restingOnlyOn || !change.concerns(Source.class)) {
                takeOver(all.get(i), before.all.get(i), change);
            }
        }
    }

    @SuppressWarnings("unchecked") // both are the same table of two indexes
    private static <V> void takeOver(KeyTable<V> table, KeyTable<?> before, Change change) {
        table.takeOver((KeyTable<V>) before, change);
    }

    private <E extends KnownEntity> KeyTable<Occurrence> of(Class<E> kind, BiConsumer<E, Consumer<String>> keys) {
        return add(new KeyTable<>(
                tables,
                (occurrence, add) -> {
                    if (kind.isInstance(occurrence.entity())) {
                        keys.accept(kind.cast(occurrence.entity()), key -> add.accept(key, occurrence));
                    }
                },
                Function.identity()));
    }

    private <V> KeyTable<V> add(KeyTable<V> table) {
        all.add(table);
        return table;
    }

    private static void addId(Optional<? extends Id<?>> id, Consumer<String> keys) {
        if (id.isPresent()) {
            keys.accept(id.get().value());
        }
    }

    private static void addIds(List<? extends Id<?>> ids, Consumer<String> keys) {
        ids.forEach(id -> keys.accept(id.value()));
    }

    private static void addActor(Party party, Consumer<String> keys) {
        addId(party.actor(), keys);
    }

    private static void addParty(Party party, Consumer<String> keys) {
        addId(party.actor(), keys);
        addId(party.onBehalfOf(), keys);
    }

    private static void addOffice(Party speaker, Consumer<String> keys) {
        speaker.officeId().ifPresent(keys);
        speaker.capacity()
                .ifPresent(capacity -> capacity.entries().values().forEach(title -> keys.accept(title(title))));
    }

    /** Returns the key of the title of an office. It begins with a space, so that no id is taken for it. */
    static String title(String words) {
        return ' ' + NameForm.of(words);
    }

    private static void addDenials(Statement statement, Consumer<String> keys) {
        for (Link link : statement.links()) {
            if (DENIALS.contains(link.relation())) {
                addId(link.target(), keys);
            }
        }
    }

    private static void addLinks(Occurrence from, BiConsumer<String, PlacedLink> add) {
        if (from.entity() instanceof KnownEntity record) {
            for (RecordLink link : Disagreements.linksFrom(record)) {
                link.target().ifPresent(target -> add.accept(target.value(), new PlacedLink(from, link)));
            }
        }
    }

    private void addSharedOrigins(KnownEntity record, Consumer<String> keys) {
        Set<Id<?>> cited = new LinkedHashSet<>();
        References.cited(record, cited::add);
        for (String source : Origins.shared(cited, tables.same, this::source)) {
            if (!(record instanceof Source && record.id().value().equals(source))) {
                keys.accept(source);
            }
        }
    }

    private Optional<Source> source(Id<?> id) {
        return Optional.ofNullable(tables.first(Source.class, id.value())).map(found -> (Source) found.entity());
    }
}
