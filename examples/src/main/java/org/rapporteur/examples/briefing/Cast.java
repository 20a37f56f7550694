package org.rapporteur.examples.briefing;

import java.util.ArrayList;
import java.util.List;
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
        List<String> marks = reading.provenance().marks(actor.citations());
        StringBuilder words = new StringBuilder(phrases.aside(reading.name(actor), marks));
        words.append(facts.isEmpty() ? "." : ": " + phrases.comma(facts) + ".");
        actor.description()
                .map(reading::text)
                .ifPresent(description -> words.append(' ').append(description));
        String used = reading.name(actor);
        String others = actor.names().stream()
                .map(Name::text)
                .filter(name -> !name.equals(used))
                .distinct()
                .collect(Collectors.joining("; "));
        if (!others.isEmpty()) {
            words.append(' ').append(phrases.get("who.also", others));
        }
        return words.toString();
    }

    private static List<String> facts(Reading reading, Actor actor) {
        Phrases phrases = reading.phrases();
        List<String> facts = new ArrayList<>();
        if (actor instanceof Person person) {
            person.tenures().forEach(tenure -> facts.add(office(reading, tenure)));
        } else if (actor instanceof State state) {
            state.recognition().map(phrases::term).ifPresent(facts::add);
        } else if (actor instanceof Organization organization) {
            organization.kind().map(phrases::term).ifPresent(facts::add);
            organization.state().map(reading::actor).ifPresent(facts::add);
            organization.parent().map(reading::actor).ifPresent(facts::add);
        } else if (actor instanceof Forum forum) {
            forum.kind().map(phrases::term).ifPresent(facts::add);
        }
        return facts;
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
