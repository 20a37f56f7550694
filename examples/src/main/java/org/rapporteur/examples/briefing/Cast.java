package org.rapporteur.examples.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Forum;
import org.rapporteur.model.Name;
import org.rapporteur.model.Organization;
import org.rapporteur.model.Person;
import org.rapporteur.model.State;
import org.rapporteur.model.Tenure;

/** Who is in it: their offices or what they are, and their other names. */
final class Cast implements Section {
    @Override
    public void print(Reading reading, Page page) {
        if (reading.dossier().actors().isEmpty()) {
            return;
        }
        page.heading(reading.phrases().get("heading.who"));
        group(reading, page, "who.persons", Person.class);
        group(reading, page, "who.states", State.class);
        group(reading, page, "who.organizations", Organization.class);
        group(reading, page, "who.forums", Forum.class);
    }

    private static void group(Reading reading, Page page, String key, Class<? extends Actor> kind) {
        List<Actor> actors =
                reading.dossier().actors().stream().filter(kind::isInstance).toList();
        if (!actors.isEmpty()) {
            page.subheading(reading.phrases().get(key));
            actors.forEach(actor -> page.item(2, describe(reading, actor)));
        }
    }

    private static String describe(Reading reading, Actor actor) {
        Phrases phrases = reading.phrases();
        List<String> facts = facts(reading, actor);
        List<String> marks = new ArrayList<>(reading.provenance().marks(actor.citations()));
        boolean added = marks.contains(phrases.get("mark.outside"));
        if (!added && isOutside(reading, actor, reading.nameOf(actor))) {
            marks.add(phrases.get("mark.named"));
        }
        StringBuilder words = new StringBuilder(phrases.aside(reading.name(actor), marks));
        words.append(facts.isEmpty() ? "." : ": " + phrases.comma(facts) + ".");
        actor.description()
                .map(reading::text)
                .ifPresent(description -> words.append(' ').append(description));
        also(reading, actor, false, added, words);
        also(reading, actor, true, added, words);
        return words.toString();
    }

    /** The other names: those that a source has, or those that the makers of the dossier added. */
    private static void also(Reading reading, Actor actor, boolean outside, boolean added, StringBuilder words) {
        String used = reading.name(actor);
        // where the whole actor is marked as added, so are its names
        String others = actor.names().stream()
                .filter(name -> outside == (!added && isOutside(reading, actor, name)))
                .map(Name::text)
                .filter(name -> !name.equals(used))
                .distinct()
                .collect(Collectors.joining("; "));
        if (!others.isEmpty()) {
            words.append(' ').append(reading.phrases().get(outside ? "who.also.outside" : "who.also", others));
        }
    }

    private static boolean isOutside(Reading reading, Actor actor, Name name) {
        Provenance provenance = reading.provenance();
        return name.citations().isEmpty()
                ? provenance.isOutside(Provenance.concerning(actor.citations(), "names"))
                : provenance.isOutside(name.citations());
    }

    private static List<String> facts(Reading reading, Actor actor) {
        Phrases phrases = reading.phrases();
        List<String> facts = new ArrayList<>();
        if (actor instanceof Person person) {
            person.tenures().forEach(tenure -> facts.add(office(reading, tenure)));
        } else if (actor instanceof State state) {
            add(facts, reading, actor, "recognition", state.recognition().map(phrases::term));
        } else if (actor instanceof Organization organization) {
            add(facts, reading, actor, "kind", organization.kind().map(phrases::term));
            add(
                    facts,
                    reading,
                    actor,
                    "state",
                    organization.state().map(id -> phrases.get("who.of", reading.actor(id))));
            add(
                    facts,
                    reading,
                    actor,
                    "parent",
                    organization.parent().map(id -> phrases.get("who.part", reading.actor(id))));
        } else if (actor instanceof Forum forum) {
            add(facts, reading, actor, "kind", forum.kind().map(phrases::term));
        }
        return facts;
    }

    /** A fact with the marks of the citations that concern it alone; those of the whole actor stand at its name. */
    private static void add(List<String> facts, Reading reading, Actor actor, String property, Optional<String> words) {
        words.map(said -> reading.phrases().aside(said, reading.provenance().marks(actor.citations(), property)))
                .ifPresent(facts::add);
    }

    private static String office(Reading reading, Tenure tenure) {
        Phrases phrases = reading.phrases();
        List<String> asides = new ArrayList<>();
        tenure.organization().map(reading::actor).ifPresent(asides::add);
        tenure.period().map(reading::date).ifPresent(asides::add);
        if (tenure.acting()) {
            asides.add(phrases.get("who.acting"));
        }
        asides.addAll(reading.provenance().marks(tenure.citations()));
        return phrases.aside(reading.text(tenure.office()), asides);
    }
}
