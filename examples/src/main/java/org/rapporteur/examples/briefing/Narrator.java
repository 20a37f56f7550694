package org.rapporteur.examples.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.dossier.timeline.Timeline;
import org.rapporteur.examples.command.Page;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.LanguageTag;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Name;
import org.rapporteur.model.OtherEntity;
import org.rapporteur.model.Party;
import org.rapporteur.model.Source;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Text;
import org.rapporteur.model.Topic;
import org.rapporteur.model.term.Fidelity;
import org.rapporteur.time.Certainty;
import org.rapporteur.time.Edtf;

/** Tells what the records of a dossier are called, in the words of one language. */
final class Narrator {
    private static final int LONGEST_GIST = 90;
    private static final Pattern QUOTED = Pattern.compile("^[\"“„«]");
    private static final Pattern PUNCTUATION = Pattern.compile("[\\s.,:;—–-]+$");

    private final Optional<Edtf> asOf;
    private final Timeline timeline;
    private final DossierIndex index;
    private final Lexicon lexicon;
    private final List<LanguageTag> languages;
    private final Twins twins;
    private final Provenance provenance;
    private final Relations relations;

    Narrator(Dossier dossier, LanguageTag language) {
        this(dossier, language, Optional.empty());
    }

    Narrator(Dossier dossier, LanguageTag language, Optional<Edtf> asOf) {
        this.asOf = asOf;
        this.index = DossierIndex.of(dossier);
        this.lexicon = Lexicon.in(language);
        this.languages = List.of(language, LanguageTag.ENGLISH);
        this.twins = new Twins(index);
        this.provenance = new Provenance(this);
        this.relations = new Relations(this);
        this.timeline = asOf.map(index.timeline()::asOf).orElseGet(index::timeline);
    }

    /** {@return the day of which the briefing is; empty if it is of all that the dossier has} */
    Optional<Edtf> asOf() {
        return asOf;
    }

    Relations relations() {
        return relations;
    }

    Timeline timeline() {
        return timeline;
    }

    /** {@return whether a date is certainly after the day of the briefing} */
    boolean isLater(Edtf date) {
        return asOf.filter(day -> date.isAfter(day) == Certainty.YES).isPresent();
    }

    /** {@return whether a record may be known by the day of the briefing} */
    boolean isKnown(KnownEntity entity) {
        return asOf.isEmpty() || !timeline.eventsOf(entity.id()).isEmpty();
    }

    Dossier dossier() {
        return index.dossier();
    }

    DossierIndex index() {
        return index;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    Twins twins() {
        return twins;
    }

    Provenance provenance() {
        return provenance;
    }

    String text(Text text) {
        return text.lookup(languages);
    }

    String date(Edtf date) {
        return date.phrase(lexicon.locale());
    }

    /** {@return the actor's name; where the dossier has no such actor, that it has none} */
    String actor(Id<? extends Actor> id) {
        return index.find(Actor.class, id).map(this::name).orElseGet(() -> missing(id));
    }

    /** {@return words for an id that leads nowhere, or to a record of a kind that cannot stand there} */
    String missing(Id<?> id) {
        return lexicon.get(index.find(id).isPresent() ? "missing.kind" : "missing", lexicon.quote(id.value()));
    }

    /** {@return a language in words} */
    String language(LanguageTag tag) {
        return Locale.forLanguageTag(tag.value()).getDisplayName(lexicon.locale());
    }

    String name(Actor actor) {
        return nameOf(actor).text();
    }

    /** {@return the one of the actor's names that is used here} */
    Name nameOf(Actor actor) {
        return Names.of(actor, languages);
    }

    /** {@return who it is, as short as can be} */
    String who(Party party) {
        return party.actor()
                .map(this::actor)
                .or(party::asNamed)
                .or(() -> party.description().map(this::text))
                .or(() -> party.officeId().map(lexicon::quote))
                .orElseThrow();
    }

    /** {@return who it is, in which capacity, for whom and on what terms} */
    String whoInFull(Party party) {
        Optional<String> behalf = party.onBehalfOf().map(id -> lexicon.get("mark.behalf", actor(id)));
        return lexicon.aside(
                lexicon.comma(Stream.concat(inCapacity(party), behalf.stream()).toList()),
                party.attribution().map(lexicon::term).stream().toList());
    }

    /** {@return who it is and in which capacity, for where it is said for whom} */
    String spokesman(Party party) {
        return lexicon.aside(
                lexicon.comma(inCapacity(party).toList()),
                party.attribution().map(lexicon::term).stream().toList());
    }

    private Stream<String> inCapacity(Party party) {
        List<String> parts = new ArrayList<>();
        parts.add(who(party));
        party.capacity().map(this::text).ifPresent(parts::add);
        boolean describedToo = party.actor().isPresent() || party.asNamed().isPresent();
        party.description().filter(any -> describedToo).map(this::text).ifPresent(parts::add);
        return parts.stream();
    }

    /** {@return the name that the source printed, where it is not the one used here} */
    Optional<String> printedForm(Party party) {
        return party.asNamed().filter(printed -> !printed.equals(who(party)));
    }

    /** {@return what a meeting is called, with the date if it has no title of its own} */
    String title(Meeting meeting) {
        return meeting.title()
                .map(this::text)
                .or(() -> meeting.date().map(date -> lexicon.comma(List.of(titleBesideDate(meeting), date(date)))))
                .orElseGet(() -> titleBesideDate(meeting));
    }

    /** {@return what a meeting is called where the date stands beside it} */
    String titleBesideDate(Meeting meeting) {
        return meeting.title()
                .map(this::text)
                .or(() -> meeting.forum().map(this::actor))
                .or(() -> meeting.kind().map(lexicon::term).map(Page::capitalised))
                .orElseGet(() -> lexicon.get("meeting.untitled"));
    }

    /** {@return words that begin with a party, as they stand at the start of a line: a name keeps its letters} */
    String opening(Party first, String words) {
        return first.actor().isEmpty() && first.asNamed().isEmpty() ? Page.capitalised(words) : words;
    }

    /** {@return what was said; the speaker's own words are in quotation marks} */
    String content(Statement statement) {
        return quoted(statement, text(statement.content()));
    }

    private String quoted(Statement statement, String words) {
        boolean verbatim = statement
                .fidelity()
                .filter(fidelity -> fidelity == Fidelity.VERBATIM || fidelity == Fidelity.TRANSLATED)
                .isPresent();
        return verbatim && !QUOTED.matcher(words).find() ? lexicon.quote(words) : words;
    }

    /** {@return who spoke, on what, and what, in a line} */
    String gist(Statement statement) {
        String speakers =
                lexicon.and(statement.speakers().stream().map(this::who).toList());
        List<String> topics = statement.topics().stream()
                .map(Topic::label)
                .map(this::text)
                .map(lexicon::quote)
                .toList();
        String who = topics.isEmpty() ? speakers : lexicon.get("gist.topics", speakers, lexicon.and(topics));
        String words = quoted(statement, cut(text(statement.content())));
        return lexicon.get("gist." + statement.modality().token(), who, words);
    }

    /** {@return what a record is called; where the dossier has no such record, that it has none} */
    String record(Id<?> id) {
        return index.find(id).map(this::record).orElseGet(() -> missing(id));
    }

    String record(Entity entity) {
        return switch (EntityKind.of(entity)) {
            case PERSON, STATE, ORGANIZATION, FORUM -> name((Actor) entity);
            case MEETING -> title((Meeting) entity);
            case STATEMENT -> gist((Statement) entity);
            case SOURCE -> provenance.title((Source) entity);
            case MEMBERSHIP_POSITION -> position((MembershipPosition) entity);
            case MEMBERSHIP -> membership((Membership) entity);
            case OTHER -> other((OtherEntity) entity);
        };
    }

    private String position(MembershipPosition position) {
        return lexicon.get("label", who(position.holder())) + " " + lexicon.term(position.aspect());
    }

    private String membership(Membership membership) {
        return lexicon.comma(List.of(actor(membership.member()), actor(membership.organization())));
    }

    private String other(OtherEntity other) {
        return lexicon.quote(other.type());
    }

    private static String cut(String words) {
        if (words.codePointCount(0, words.length()) <= LONGEST_GIST) {
            return words;
        }
        String start = words.substring(0, words.offsetByCodePoints(0, LONGEST_GIST));
        int space = start.lastIndexOf(' ');
        return PUNCTUATION
                        .matcher(space > 0 ? start.substring(0, space) : start)
                        .replaceFirst("") + "…";
    }
}
