package org.rapporteur.examples.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Link;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Party;
import org.rapporteur.model.Source;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Text;
import org.rapporteur.model.Topic;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.model.term.SourceKind;

/** Finds what the article tells by asking, as a user would: by names, by kinds and by what refers to what. */
final class Article {
    final Dossier dossier;
    final DossierIndex index;

    Article(Made made) {
        this.dossier = made.dossier();
        this.index = DossierIndex.of(dossier);
    }

    /** The report: the one source that DEA News published. */
    Source report() {
        return only(dossier.sources().stream()
                .filter(source -> source.publisher().flatMap(Party::asNamed).equals(Optional.of("DEA News"))));
    }

    Source editors() {
        return only(
                dossier.sources().stream().filter(source -> source.kind().equals(Optional.of(SourceKind.EDITORIAL))));
    }

    /** The one actor of a name, of a kind. */
    <A extends Actor> A actor(Class<A> kind, String name) {
        return only(index.named(name).stream().filter(kind::isInstance).map(kind::cast));
    }

    Id<? extends Actor> id(String name) {
        return only(index.named(name).stream()).id();
    }

    Meeting talks() {
        return only(index.meetingsWith(id("Dmitry Kuleba"), id("Jens Stoltenberg")).stream());
    }

    Statement statementOf(String speaker) {
        return only(index.statementsBy(id(speaker)).stream());
    }

    MembershipPosition positionOf(String holder) {
        return only(index.positionsOf(id(holder)).stream());
    }

    /** The report, stating it. */
    Citation reported() {
        return Citation.of(report().id());
    }

    Citation implied() {
        return reported().implied();
    }

    Citation outside() {
        return Citation.of(editors().id());
    }

    /** That the report, and nothing else, states a record. */
    void assertReported(KnownEntity record) {
        assertThat(record.citations()).containsExactly(reported());
        assertThat(index.restingOnlyOn(report().id())).contains(record);
    }

    /** The records that a topic concerns, of the first topic whose label has some words. */
    static Topic topic(List<Topic> topics, String words) {
        return only(topics.stream().filter(topic -> in(topic.label()).contains(words)));
    }

    static Link link(KnownEntity record, LinkRelation relation) {
        return only(record.links().stream().filter(link -> link.relation().equals(relation)));
    }

    static String in(Text text) {
        return text.lookup("en");
    }

    static List<String> in(List<Text> texts) {
        return texts.stream().map(Article::in).toList();
    }

    static <T> T only(Stream<T> found) {
        List<T> all = found.toList();
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
