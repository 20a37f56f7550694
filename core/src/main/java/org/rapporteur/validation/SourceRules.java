package org.rapporteur.validation;

import static org.rapporteur.validation.Severity.ERROR;
import static org.rapporteur.validation.Severity.INFO;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Source;
import org.rapporteur.model.term.SourceKind;

/** Rules on whether a source can be identified and retrieved. */
final class SourceRules {
    private static final Pattern PAGE = Pattern.compile("https?:.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** The address of a capture in the Internet Archive contains its time in UTC, to the second. */
    private static final Pattern WAYBACK_CAPTURE = Pattern.compile(
            "https?://web\\.archive\\.org/web/([0-9]{4})([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2})"
                    + "(?:[a-z]{2}_)?/.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** The time zone in which each day begins first. */
    private static final ZoneOffset FIRST_TO_SEE_A_DAY = ZoneOffset.ofHours(14);

    /** The maximum number of sources that a finding lists. */
    private static final int MOST_LISTED = 100;

    private SourceRules() {}

    static List<Rule> all() {
        return List.of(
                Catalogue.forEach(
                                Source.class, "archived-before-published", ERROR, SourceRules::archivedBeforePublished)
                        .onlyIf(Trait.ARCHIVED, Trait.DATE),
                Catalogue.forEach(Source.class, "source-not-identified", INFO, SourceRules::notIdentified),
                Catalogue.forDossier("page-not-archived", INFO, SourceRules::notArchived));
    }

    /** The time zone of the publication is unknown: it is reported only if the capture is too early in every zone. */
    private static void archivedBeforePublished(Source source, Findings findings) {
        Optional<Instant> captured = source.archivedAt().flatMap(SourceRules::captured);
        if (captured.isPresent()
                && Dates.certainlyBefore(
                        captured.get().atOffset(FIRST_TO_SEE_A_DAY).toLocalDate(), source.date())) {
            findings.report(
                    "/archivedAt", source.archivedAt().get(), source.date().get());
        }
    }

    /** Returns the time at which a page was captured in the Internet Archive. */
    static Optional<Instant> captured(String address) {
        Matcher capture = WAYBACK_CAPTURE.matcher(address);
        if (!capture.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(number(capture, 1), number(capture, 2), number(capture, 3));
            LocalTime time = LocalTime.of(number(capture, 4), number(capture, 5), number(capture, 6));
            return Optional.of(day.atTime(time).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty(); // fourteen digits that are not a time
        }
    }

    private static int number(Matcher capture, int group) {
        return Integer.parseInt(capture.group(group));
    }

    /** The knowledge of the authors themselves is not a document with a title. */
    private static void notIdentified(Source source, Findings findings) {
        boolean editorial = source.kind().filter(SourceKind.EDITORIAL::equals).isPresent();
        boolean found = source.title().isPresent()
                || source.url().isPresent()
                || source.archivedAt().isPresent()
                || !source.identifiers().isEmpty();
        if (!editorial && !found) {
            findings.report("/title");
        }
    }

    /** One finding for all pages, because most dossiers have no copies, or copies of all their pages. */
    private static void notArchived(Dossier dossier, Findings findings) {
        List<String> pages = new ArrayList<>();
        findings.each(Source.class, Trait.URL, (occurrence, source) -> {
            if (source.archivedAt().isEmpty()
                    && source.url().filter(url -> PAGE.matcher(url).matches()).isPresent()) {
                pages.add(source.id().value());
            }
        });
        if (!pages.isEmpty()) {
            String more = pages.size() > MOST_LISTED ? ", …" : "";
            findings.report(
                    "/sources",
                    String.join(", ", pages.subList(0, Math.min(MOST_LISTED, pages.size()))) + more,
                    pages.size());
        }
    }
}
