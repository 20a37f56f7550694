package org.rapporteur.examples.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.examples.command.Page;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Forum;
import org.rapporteur.model.Name;
import org.rapporteur.model.Organization;
import org.rapporteur.model.Person;
import org.rapporteur.model.State;
import org.rapporteur.model.Tenure;

/** Who is in it: their offices or what they are, and their other names. */
final class Cast implements Section {
    private static final Set<String> MARKED_WHERE_PRINTED = Set.of("names", "recognition", "kind", "state", "parent");

    @Override
    public void print(Narrator narrator, Page page) {
        if (narrator.dossier().actors().isEmpty()) {
            return;
        }
        page.heading(narrator.lexicon().get("heading.who"));
        group(narrator, page, "who.persons", Person.class);
        group(narrator, page, "who.states", State.class);
        group(narrator, page, "who.organizations", Organization.class);
        group(narrator, page, "who.forums", Forum.class);
    }

    private static void group(Narrator narrator, Page page, String key, Class<? extends Actor> kind) {
        List<Actor> actors =
                narrator.dossier().actors().stream().filter(kind::isInstance).toList();
        if (!actors.isEmpty()) {
            page.subheading(narrator.lexicon().get(key));
            actors.forEach(actor -> page.item(2, describe(narrator, actor)));
        }
    }

    static String describe(Narrator narrator, Actor actor) {
        Lexicon lexicon = narrator.lexicon();
        List<String> facts = facts(narrator, actor);
        List<String> marks = new ArrayList<>(narrator.provenance().marks(Provenance.whole(actor.citations())));
        boolean added = marks.contains(lexicon.get("mark.outside"));
        if (!added && isOutside(narrator, actor, narrator.nameOf(actor))) {
            marks.add(lexicon.get("mark.named"));
        }
        StringBuilder words = new StringBuilder(lexicon.aside(narrator.name(actor), marks));
        words.append(facts.isEmpty() ? "." : ": " + lexicon.comma(facts) + ".");
        actor.description()
                .map(narrator::text)
                .ifPresent(description -> words.append(' ').append(description));
        also(narrator, actor, false, added, words);
        also(narrator, actor, true, added, words);
        List<String> doubts = actor instanceof Forum // stands among the occasions, with its doubts
                ? List.of()
                : Doubts.of(narrator, actor, MARKED_WHERE_PRINTED);
        if (!doubts.isEmpty()) {
            words.append(' ').append(String.join("; ", doubts)).append('.');
        }
        actor.notes().map(narrator::text).ifPresent(notes -> words.append(' ').append(notes));
        return words.toString();
    }

    /** The other names: those that a source has, or those that the makers of the dossier added. */
    private static void also(Narrator narrator, Actor actor, boolean outside, boolean added, StringBuilder words) {
        String used = narrator.name(actor);
        // where the whole actor is marked as added, so are its names
        String others = actor.names().stream()
                .filter(name -> outside == (!added && isOutside(narrator, actor, name)))
                .map(Name::text)
                .filter(name -> !name.equals(used))
                .distinct()
                .collect(Collectors.joining("; "));
        if (!others.isEmpty()) {
            words.append(' ').append(narrator.lexicon().get(outside ? "who.also.outside" : "who.also", others));
        }
    }

    private static boolean isOutside(Narrator narrator, Actor actor, Name name) {
        Provenance provenance = narrator.provenance();
        return name.citations().isEmpty()
                ? provenance.isOutside(Provenance.concerning(actor.citations(), "names"))
                : provenance.isOutside(name.citations());
    }

    private static List<String> facts(Narrator narrator, Actor actor) {
        Lexicon lexicon = narrator.lexicon();
        List<String> facts = new ArrayList<>();
        if (actor instanceof Person person) {
            person.tenures().stream()
                    .filter(tenure -> tenure.period().filter(narrator::isLater).isEmpty())
                    .forEach(tenure -> facts.add(office(narrator, tenure)));
        } else if (actor instanceof State state) {
            add(facts, narrator, actor, "recognition", state.recognition().map(lexicon::term));
        } else if (actor instanceof Organization organization) {
            add(facts, narrator, actor, "kind", organization.kind().map(lexicon::term));
            add(
                    facts,
                    narrator,
                    actor,
                    "state",
                    organization.state().map(id -> lexicon.get("who.of", narrator.actor(id))));
            add(
                    facts,
                    narrator,
                    actor,
                    "parent",
                    organization.parent().map(id -> lexicon.get("who.part", narrator.actor(id))));
        } else if (actor instanceof Forum forum) {
            add(facts, narrator, actor, "kind", forum.kind().map(lexicon::term));
        }
        return facts;
    }

    /** A fact with the marks of the citations that concern it alone; those of the whole actor stand at its name. */
    private static void add(
            List<String> facts, Narrator narrator, Actor actor, String property, Optional<String> words) {
        words.map(said -> narrator.lexicon().aside(said, narrator.provenance().marks(actor.citations(), property)))
                .ifPresent(facts::add);
    }

    private static String office(Narrator narrator, Tenure tenure) {
        Lexicon lexicon = narrator.lexicon();
        List<String> asides = new ArrayList<>();
        tenure.organization().map(narrator::actor).ifPresent(asides::add);
        tenure.period().map(narrator::date).ifPresent(asides::add);
        if (tenure.acting()) {
            asides.add(lexicon.get("who.acting"));
        }
        asides.addAll(narrator.provenance().marks(tenure.citations()));
        return lexicon.aside(narrator.text(tenure.office()), asides);
    }
}
