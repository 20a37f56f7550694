package org.rapporteur.examples.article;

import static org.rapporteur.examples.article.Bilingual.text;
import static org.rapporteur.examples.article.Sources.IMPLIED;
import static org.rapporteur.examples.article.Sources.OUTSIDE;
import static org.rapporteur.examples.article.Sources.REPORTED;

import org.rapporteur.model.Citation;
import org.rapporteur.model.Condition;
import org.rapporteur.model.Id;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Party;
import org.rapporteur.model.term.ConditionKind;
import org.rapporteur.model.term.ConditionState;
import org.rapporteur.model.term.Direction;
import org.rapporteur.model.term.MembershipStage;
import org.rapporteur.model.term.PositionAspect;

/**
 * Where somebody stands on Ukraine's membership of NATO, and one fact about who is a member.
 *
 * <p>Where the report gives no stance there is no record: of what Breton thinks of the membership itself, it says
 * nothing.
 */
final class Positions {
    static final Id<MembershipPosition> UKRAINE_SEEKS = Id.of("ukraine-seeks-membership");
    static final Id<MembershipPosition> BRETON_OPPOSES_HASTE = Id.of("breton-opposes-a-faster-pace");
    static final Id<Membership> COMMISSION_NO_MEMBER = Id.of("european-commission-is-not-in-nato");

    private Positions() {}

    /** C12: the whole report supposes it and no sentence says it, so it is cited as implied. */
    static MembershipPosition ukraineSeeksMembership() {
        return MembershipPosition.builder()
                .id(UKRAINE_SEEKS)
                .holder(Party.of(Bodies.UKRAINE))
                .candidate(Bodies.UKRAINE)
                .organization(Bodies.NATO)
                .aspect(PositionAspect.MEMBERSHIP)
                .direction(Direction.SEEKS)
                .addCitation(IMPLIED)
                .build();
    }

    /**
     * C9, C10: he is against haste, which is the aspect {@code pace}. The war is named as the obstacle; the two
     * requirements follow from the account, and are cited so. The statement is the basis, and dates the position, if
     * anything does.
     */
    static MembershipPosition bretonOpposesHaste() {
        return MembershipPosition.builder()
                .id(BRETON_OPPOSES_HASTE)
                .holder(People.bretonAsPrinted())
                .candidate(Bodies.UKRAINE)
                .organization(Bodies.NATO)
                .aspect(PositionAspect.PACE)
                .direction(Direction.OPPOSES)
                .addCondition(open(
                        Condition.barredBy(
                                ConditionKind.HOSTILITIES,
                                text(
                                        "the armed conflict, as long as it goes on",
                                        "збройний конфлікт, доки він триває")),
                        REPORTED))
                .addCondition(open(
                        Condition.requires(ConditionKind.PEACE_SETTLEMENT, text("stable peace", "стійкий мир")),
                        IMPLIED))
                .addCondition(open(
                        Condition.requires(
                                ConditionKind.ACCESSION_CRITERIA,
                                text("alignment with the entry criteria", "відповідність критеріям вступу")),
                        IMPLIED))
                .addBasis(Statements.BRETON_ON_PACE)
                .addCitation(REPORTED)
                .build();
    }

    /** C11: a fact and not a stance, and ours. With his office it tells the checks that the holder has no vote. */
    static Membership commissionIsNoMember() {
        return Membership.builder()
                .id(COMMISSION_NO_MEMBER)
                .member(Bodies.EUROPEAN_COMMISSION)
                .organization(Bodies.NATO)
                .stage(MembershipStage.NONE)
                .addCitation(OUTSIDE)
                .build();
    }

    /** A condition that still stands in the way. */
    private static Condition open(Condition condition, Citation citation) {
        return condition.withState(ConditionState.OPEN).toBuilder()
                .addCitation(citation)
                .build();
    }
}
