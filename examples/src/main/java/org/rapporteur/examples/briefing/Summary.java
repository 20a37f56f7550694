package org.rapporteur.examples.briefing;

import org.rapporteur.model.Actor;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.LanguageTag;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Statement;

/** What single records of a dossier say, in the words of the briefing and in a sentence or two each. */
public final class Summary {
    private final Narrator narrator;

    private Summary(Narrator narrator) {
        this.narrator = narrator;
    }

    /** {@return the summary of the records of a dossier in a language} */
    public static Summary of(Dossier dossier, LanguageTag language) {
        return new Summary(new Narrator(dossier, language));
    }

    /** {@return what a record says} */
    public String of(Entity entity) {
        return switch (EntityKind.of(entity)) {
            case PERSON, STATE, ORGANIZATION, FORUM -> Cast.describe(narrator, (Actor) entity);
            case STATEMENT -> said((Statement) entity);
            case MEMBERSHIP_POSITION -> Stances.describe(narrator, (MembershipPosition) entity);
            case MEMBERSHIP -> Memberships.fact(narrator, (Membership) entity);
            case MEETING, SOURCE, OTHER -> narrator.record(entity);
        };
    }

    private String said(Statement statement) {
        Lexicon lexicon = narrator.lexicon();
        String speakers = lexicon.parties(
                statement.speakers().stream().map(narrator::whoInFull).toList());
        return lexicon.get("label", speakers) + " " + Sayings.content(narrator, statement);
    }
}
