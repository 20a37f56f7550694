package org.rapporteur.examples.records;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.examples.command.Columns;
import org.rapporteur.examples.command.Options;
import org.rapporteur.examples.command.Page;
import org.rapporteur.examples.command.Words;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.LanguageTag;
import org.rapporteur.model.OtherEntity;
import org.rapporteur.validation.Severity;

/** How many records of each kind there are. */
final class Census {
    /** The most unknown types that are counted one by one: a file may have a new one in each record. */
    private static final int MOST_TYPES = 20;

    private final Words words;
    private final Map<EntityKind, Long> kinds = new EnumMap<>(EntityKind.class);
    private final Map<String, Long> types = new TreeMap<>();
    private final UnknownNames unknown = new UnknownNames();
    private Optional<Dossier> header = Optional.empty();
    private long all;
    private long otherTypes;

    Census(Words words) {
        this.words = words;
    }

    void count(Entity entity) {
        all++;
        unknown.count(entity);
        if (!(entity instanceof OtherEntity other)) {
            kinds.merge(EntityKind.of(entity), 1L, Long::sum);
        } else if (types.containsKey(other.type()) || types.size() < MOST_TYPES) {
            types.merge(other.type(), 1L, Long::sum);
        } else {
            otherTypes++;
        }
    }

    void header(Optional<Dossier> own) {
        header = own;
        own.ifPresent(unknown::count);
    }

    /** {@return the numbers in words, with those of what is wrong} */
    String page(Findings findings, int skipped, Options options) {
        Page page = new Page(options.width());
        header.flatMap(Dossier::title)
                .ifPresent(title -> page.title(title.lookup(List.of(options.language(), LanguageTag.ENGLISH))));
        page.paragraph(0, words.count("count.record", all));
        List<String> counts = counts();
        int widest = counts.stream().mapToInt(Census::digits).max().orElse(0);
        counts.forEach(count -> page.item(2 + widest - digits(count), count));
        List<String> names = unknown.lines(words);
        if (!names.isEmpty()) {
            page.paragraph(0, words.get("unknown"));
            names.forEach(name -> page.item(2, name));
        }
        page.paragraph(0, options.words().count("count.problem", findings.problems()));
        page.paragraph(0, found(findings));
        if (findings.problems() > 0 && all > 0) {
            page.paragraph(0, words.get("rules.partial"));
        }
        page.paragraph(0, words.count("rules.skipped", skipped));
        findings.printAccepted(options.words(), page);
        return page.toString();
    }

    private List<String> counts() {
        List<String> counts = new ArrayList<>();
        kinds.forEach((kind, count) -> counts.add(words.count("count." + kind.name(), count)));
        types.forEach((type, count) -> counts.add(words.get("of.type", words.count("count.record", count), type)));
        if (otherTypes > 0) {
            counts.add(words.get("of.other", words.count("count.record", otherTypes)));
        }
        return counts;
    }

    private static int digits(String count) {
        return Columns.width(count.substring(0, count.indexOf(' ')));
    }

    private String found(Findings findings) {
        long sum = 0;
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = findings.count(severity);
            sum += count;
            if (count > 0) {
                parts.add(words.count("count." + severity.token(), count));
            }
        }
        return switch (parts.size()) {
            case 0 -> words.get("findings.none");
            case 1 -> words.get("findings.one", parts.get(0));
            default -> words.get("findings", words.number(sum), String.join(", ", parts));
        };
    }
}
