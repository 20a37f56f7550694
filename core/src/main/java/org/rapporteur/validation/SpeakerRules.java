package org.rapporteur.validation;

import static org.rapporteur.validation.Severity.INFO;
import static org.rapporteur.validation.Severity.WARNING;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Organization;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.Source;
import org.rapporteur.model.State;
import org.rapporteur.model.Statement;
import org.rapporteur.model.term.Bearing;
import org.rapporteur.model.term.Channel;
import org.rapporteur.model.term.MeetingKind;
import org.rapporteur.model.term.Modality;
import org.rapporteur.model.term.OrganizationKind;
import org.rapporteur.model.term.SourceKind;

/** Rules on who can have spoken for whom, and where. */
final class SpeakerRules {
    private static final Set<Channel> OWN_CHANNELS = Set.of(Channel.READOUT, Channel.SOCIAL_MEDIA);
    private static final Set<SourceKind> OWN_WORDS = Set.of(SourceKind.READOUT, SourceKind.POST);
    private static final Set<MeetingKind> CLOSED = Set.of(MeetingKind.TALKS, MeetingKind.CALL, MeetingKind.COUNCIL);

    /** Publishers that pass on the words of others. */
    private static final Set<OrganizationKind> CARRIERS =
            Set.of(OrganizationKind.COMPANY, OrganizationKind.MEDIA, OrganizationKind.NEWS_AGENCY);

    private SpeakerRules() {}

    static List<Rule> all() {
        return List.of(
                Catalogue.forEach(KnownEntity.class, "speaks-for-another", WARNING, SpeakerRules::speaksForAnother)
                        .onlyIf(Trait.ON_BEHALF),
                Catalogue.forEach(Statement.class, "speaker-not-of-publisher", WARNING, SpeakerRules::notOfPublisher)
                        .onlyIf(Trait.CHANNEL, Trait.CITATIONS),
                Catalogue.forEach(Statement.class, "speaker-is-addressee", WARNING, SpeakerRules::isAddressee)
                        .onlyIf(Trait.ADDRESSEES),
                Catalogue.forEach(Statement.class, "speaker-not-participant", INFO, SpeakerRules::notParticipant)
                        .onlyIf(Trait.MEETING, Trait.ASSERTED));
    }

    /** Only of a party that is known to belong to a state: one of unknown origin can speak for anybody. */
    private static void speaksForAnother(KnownEntity entity, Findings findings) {
        DossierIndex index = findings.index();
        Parties.each(entity, index, (at, party, dates) -> {
            if (party.actor().isEmpty() || party.onBehalfOf().isEmpty()) {
                return;
            }
            Id<? extends Actor> actor = party.actor().get();
            Id<? extends Actor> body = party.onBehalfOf().get();
            Optional<Set<String>> own = Principals.of(List.of(Party.of(actor)), index);
            Optional<Set<String>> principals = Principals.of(List.of(Party.of(body)), index);
            if (Principals.areApart(own, principals)
                    && haveState(own.get(), index)
                    && (haveState(principals.get(), index)
                            ? !Belonging.mayBeOf(principals.get(), own.get(), index)
                            : Belonging.areOutside(own.get(), principals.get(), index))) {
                findings.report(at + "/onBehalfOf", body, actor);
            }
        });
    }

    private static boolean haveState(Set<String> ids, DossierIndex index) {
        return ids.stream().anyMatch(id -> index.find(State.class, Id.of(id)).isPresent());
    }

    /** Not reported if one of the readouts and posts is published by a body of a speaker, or by one that is not known. */
    private static void notOfPublisher(Statement statement, Findings findings) {
        if (statement.channel().filter(OWN_CHANNELS::contains).isEmpty()) {
            return;
        }
        DossierIndex index = findings.index();
        Optional<Set<String>> speakers = Principals.of(statement.speakers(), index);
        Optional<Source> first = Optional.empty();
        int searched = 0;
        for (Citation citation : statement.citations()) {
            Optional<Source> source = citation.bearing() == Bearing.DISPUTES
                    ? Optional.empty()
                    : index.find(Source.class, citation.source())
                            .filter(cited ->
                                    cited.kind().filter(OWN_WORDS::contains).isPresent());
            if (source.isPresent()) {
                if (searched++ == Principals.MOST || !isOfAnother(source.get(), speakers, index)) {
                    return;
                }
                first = first.or(() -> source);
            }
        }
        first.ifPresent(source -> findings.report(
                "/speakers",
                statement.speakers().get(0).actor().get(),
                source.id(),
                source.publisher().get().actor().get()));
    }

    private static boolean isOfAnother(Source source, Optional<Set<String>> speakers, DossierIndex index) {
        Optional<Party> publisher = source.publisher();
        if (publisher.isEmpty() || speakers.isEmpty()) {
            return false;
        }
        boolean carrier = publisher
                .get()
                .actor()
                .flatMap(id -> index.find(Organization.class, id))
                .flatMap(Organization::kind)
                .filter(CARRIERS::contains)
                .isPresent();
        Optional<Set<String>> publishers = Principals.of(List.of(publisher.get()), index);
        return !carrier
                && Principals.areApart(speakers, publishers)
                && !Belonging.mayBeOf(speakers.get(), publishers.get(), index)
                && !Belonging.mayBeOf(publishers.get(), speakers.get(), index);
    }

    private static void isAddressee(Statement statement, Findings findings) {
        Set<Id<?>> speakers = new HashSet<>();
        statement.speakers().forEach(speaker -> speaker.actor().ifPresent(speakers::add));
        for (int i = 0; i < statement.addressees().size(); i++) {
            Optional<Id<? extends Actor>> actor = statement.addressees().get(i).actor();
            if (actor.isPresent() && speakers.contains(actor.get())) {
                findings.report("/addressees/" + i + "/actor", actor.get());
            }
        }
    }

    /** Information only: lists of participants are often partial. */
    private static void notParticipant(Statement statement, Findings findings) {
        DossierIndex index = findings.index();
        Optional<Meeting> meeting = statement.meeting().flatMap(id -> index.find(Meeting.class, id));
        if (statement.modality() != Modality.ASSERTED
                || MeetingRules.isLetter(statement)
                || meeting.isEmpty()
                || meeting.get().participants().isEmpty()
                || meeting.get().participants().size() > Principals.MOST
                || meeting.get().kind().filter(CLOSED::contains).isEmpty()) {
            return;
        }
        Optional<Set<String>> there = Principals.of(
                meeting.get().participants().stream().map(Participant::party).toList(), index);
        for (int i = 0;
                there.isPresent()
                        && i < Math.min(Principals.MOST, statement.speakers().size());
                i++) {
            Party speaker = statement.speakers().get(i);
            Optional<Set<String>> own = Principals.of(List.of(speaker), index);
            if (Principals.areApart(own, there)
                    && !Belonging.mayBeOf(own.get(), there.get(), index)
                    && !Belonging.mayBeOf(there.get(), own.get(), index)) { // members speak as their body
                findings.report(
                        "/speakers/" + i, speaker.actor().get(), meeting.get().id());
            }
        }
    }
}
