package org.rapporteur.dossier.fuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Link;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.LinkRelation;

/** Pairs in dossiers of which links join some records already. */
class SameAsAlignmentTest {
    private static final Person KULEBA =
            Person.builder().id("kuleba").addName("Dmytro Kuleba").build();

    private static List<String> proposals(Alignment alignment) {
        return alignment.proposals().stream().map(Proposal::toString).toList();
    }

    @Test
    void recordsThatLinksJoinThroughAnotherAreNoPair() {
        Link sameAsOffice = Link.to(LinkRelation.SAME_AS, "office");
        Dossier ours = Dossier.of(KULEBA.toBuilder().addLink(sameAsOffice).build());
        Person other = KULEBA.toBuilder().id("other").build();

        assertThat(proposals(Alignment.between(ours, Dossier.of(other))))
                .containsExactly("kuleba = other: the same name (LIKELY)");
        assertThat(proposals(Alignment.between(
                        ours, Dossier.of(other.toBuilder().addLink(sameAsOffice).build()))))
                .isEmpty();
    }

    @Test
    void whatLinksJoinIsOneWhereOtherRecordsAreCompared() {
        Person office = Person.builder()
                .id("office")
                .addName("The minister")
                .addLink(Link.to(LinkRelation.SAME_AS, "kuleba"))
                .build();
        Statement one = said("one", "kuleba");
        Statement other = said("other", "office");

        assertThat(proposals(Alignment.within(Dossier.of(KULEBA, one, other)))).isEmpty();
        assertThat(proposals(Alignment.within(Dossier.of(KULEBA, office, one, other))))
                .containsExactly("one = other: the same words (LIKELY)");
    }

    private static Statement said(String id, String speaker) {
        return Statement.builder()
                .id(id)
                .addSpeaker(Party.of(speaker))
                .content(Text.en("That talks went on."))
                .build();
    }
}
