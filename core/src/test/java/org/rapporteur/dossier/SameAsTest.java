package org.rapporteur.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.fixtures.Allocated;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Link;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.Source;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.Direction;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.model.term.MembershipStage;

/** One minister under three ids, one wire story under two. */
class SameAsTest {
    private final Person dmytro = person("dmytro").build();
    private final Person dmitry =
            person("dmitry").addLink(Link.to(LinkRelation.SAME_AS, "dmytro")).build();
    private final Person minister =
            person("minister").addLink(Link.to(LinkRelation.SAME_AS, "dmitry")).build();
    private final Source wire = Source.builder().id("wire").build();
    private final Source copy = Source.builder()
            .id("copy")
            .addLink(Link.to(LinkRelation.SAME_AS, "wire"))
            .build();
    private final Statement one = statement("one")
            .addSpeaker(Party.of("dmytro"))
            .addAddressee(Party.of("minister"))
            .build();
    private final Statement two = statement("two")
            .addSpeaker(Party.of("dmitry"))
            .addSpeaker(Party.of("dmytro"))
            .addAbout("minister")
            .addCitation("wire")
            .addCitation("copy")
            .build();
    private final Meeting talks = Meeting.builder()
            .id("talks")
            .addParticipant(Participant.of("minister"))
            .addParticipant(Participant.of("stoltenberg"))
            .addCitation("copy")
            .build();
    private final MembershipPosition position = MembershipPosition.builder()
            .id("position")
            .holder("dmitry")
            .candidate("dmitry")
            .organization("club")
            .direction(Direction.SEEKS)
            .build();
    private final Membership membership = Membership.builder()
            .id("membership")
            .member("minister")
            .organization("club")
            .stage(MembershipStage.MEMBER)
            .build();
    private final DossierIndex apart = DossierIndex.of(Dossier.builder()
            .add(dmytro, dmitry, minister, wire, copy, one, two, talks, position, membership)
            .build());
    private final DossierIndex index = apart.withSameAs();

    private static Person.Builder person(String id) {
        return Person.builder().id(id).addName(id);
    }

    private static Statement.Builder statement(String id) {
        return Statement.builder().id(id).content(Text.en("That talks went on."));
    }

    @Test
    void onRequestEachQueryTakesJoinedRecordsAsOne() {
        for (Actor any : List.of(dmytro, dmitry, minister)) {
            assertThat(index.statementsBy(any)).containsExactly(one, two);
            assertThat(index.statementsTo(any)).containsExactly(one);
            assertThat(index.statementsAbout(any)).containsExactly(two);
            assertThat(index.meetingsWith(any.id(), Id.of("stoltenberg"))).containsExactly(talks);
            assertThat(index.sharedOccasions(any.id().value(), "stoltenberg"))
                    .extracting(SharedOccasion::meeting)
                    .containsExactly(talks);
            assertThat(index.positionsOf(any)).containsExactly(position);
            assertThat(index.positionsOn(any.id(), Id.of("club"))).containsExactly(position);
            assertThat(index.membershipsOf(any)).containsExactly(membership);
            assertThat(index.membershipsOf(any.id(), Id.of("club"))).containsExactly(membership);
            assertThat(index.linksTo(any)).extracting(link -> link.from()).containsExactly(dmitry, minister);
            assertThat(index.linksFrom(any)).extracting(link -> link.from()).containsExactly(dmitry, minister);
            assertThat(index.mentioning(any)).contains(one, two, talks, position, membership);
            assertThat(index.provenanceOf(any).records()).isEqualTo(List.of(dmytro, dmitry, minister));
        }
        for (Source any : List.of(wire, copy)) {
            assertThat(index.citing(any)).containsExactly(two, talks);
            assertThat(index.restingOnlyOn(any)).containsExactly(two, talks);
            assertThat(index.fallingWith(any).records()).isEqualTo(List.of(two, talks));
        }
    }

    @Test
    void withoutRequestTheyStayApart() {
        assertThat(apart.statementsBy("dmitry")).containsExactly(two);
        assertThat(apart.restingOnlyOn("wire")).isEmpty();
        assertThat(apart.joinedWith("dmitry")).isEqualTo(List.of(dmitry));
        assertThat(apart.representative("dmitry")).isEqualTo(dmitry.id());
    }

    @Test
    void aRecordIsStillFoundByItsOwnId() {
        assertThat(index.find("dmitry")).containsSame(dmitry);
        assertThat(index.path("minister")).isEqualTo(apart.path("minister"));
        assertThat(index.withSameAs()).isSameAs(index);
    }

    @Test
    void theFirstOfTheRecordsRepresentsThem() {
        assertThat(index.representative("minister")).isEqualTo(dmytro.id());
        assertThat(index.representative(copy)).isEqualTo(wire.id());
        assertThat(index.representative("elsewhere")).isEqualTo(Id.of("elsewhere"));
        assertThat(index.joinedWith("minister")).isEqualTo(List.of(dmytro, dmitry, minister));
    }

    @Test
    void recordsAreJoinedThroughAnIdOfAnotherDossier() {
        DossierIndex index = DossierIndex.of(Dossier.builder()
                        .add(
                                person("a")
                                        .addLink(Link.to(LinkRelation.SAME_AS, "https://example.org/k"))
                                        .build(),
                                person("b")
                                        .addLink(Link.to(LinkRelation.SAME_AS, "https://example.org/k"))
                                        .build())
                        .build())
                .withSameAs();

        assertThat(index.joinedWith("https://example.org/k"))
                .extracting(KnownEntity::id)
                .isEqualTo(List.of(Id.of("a"), Id.of("b")));
        assertThat(index.representative("b")).isEqualTo(Id.of("a"));
    }

    @Test
    void anIndexThatIsNotInMemoryRefuses() {
        DossierIndex over = RecordLookupTest.ofAda();

        assertThatThrownBy(over::withSameAs)
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("the query needs all records, which this index does not hold");
        assertThatThrownBy(() -> over.linksTo("a")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> over.provenanceOf("a")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void longChainsAndCirclesAreJoinedInLinearTime() {
        DossierIndex few = DossierIndex.of(circle(500));
        DossierIndex many = DossierIndex.of(circle(2000));
        Allocated.by(() -> few.withSameAs().joinedWith("p0"));

        long less = Allocated.by(() -> few.withSameAs().joinedWith("p0"));
        long more = Allocated.by(() -> many.withSameAs().joinedWith("p0"));

        assertThat(many.withSameAs().joinedWith("p1999")).hasSize(2000);
        assertThat((double) more / less).isLessThan(5);
    }

    private static Dossier circle(int size) {
        Dossier.Builder dossier = Dossier.builder();
        for (int i = 0; i < size; i++) {
            dossier.add(person("p" + i)
                    .addLink(Link.to(LinkRelation.SAME_AS, "p" + (i + 1) % size))
                    .build());
        }
        return dossier.build();
    }
}
