package org.rapporteur.validation;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Quote;
import org.rapporteur.text.Template;

/** Writes a report as text, in one pass over its findings for each severity. */
final class ReportText {
    private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");
    private static final Message NONE = Message.english("no findings").and(UKRAINIAN, "порушень не виявлено");
    private static final Message MORE = Message.english("{0} more").and(UKRAINIAN, "ще {0}");
    private static final Message ERRORS = Message.english("errors: {0}").and(UKRAINIAN, "помилки: {0}");
    private static final Message WARNINGS = Message.english("warnings: {0}").and(UKRAINIAN, "попередження: {0}");
    private static final Message INFOS = Message.english("information: {0}").and(UKRAINIAN, "зауваження: {0}");
    private static final Message ACCEPTED =
            Message.english("accepted findings: {0}").and(UKRAINIAN, "прийняті порушення: {0}");
    private static final Message STALE =
            Message.english("stale acceptances: {0}").and(UKRAINIAN, "застарілі прийняття: {0}");
    private static final Message ACCEPTED_BY =
            Message.english("accepted by {0}").and(UKRAINIAN, "прийнято: {0}");
    private static final Message DOSSIER = Message.english("the dossier").and(UKRAINIAN, "досьє");

    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    private ReportText(Locale locale) {
        this.locale = locale;
    }

    /** Returns one line for each finding, or only for the first ones. */
    static String lines(Report report, Locale locale, int most) {
        ReportText lines = new ReportText(locale);
        List<Violation> violations = report.violations();
        for (Violation violation : violations.subList(0, Math.min(violations.size(), most))) {
            lines.line("", violation.toText(locale));
        }
        if (violations.size() > most) {
            lines.line("", "… " + lines.filled(MORE, violations.size() - most));
        }
        for (Omission omission : report.omissions()) {
            lines.line("", omission.severity().token() + ' ' + lines.more(omission));
        }
        lines.stateThatNothingIsFound();
        lines.accepted(report);
        List<Acceptance> stale = report.stale();
        for (Acceptance acceptance : stale.subList(0, Math.min(stale.size(), most))) {
            lines.line("", "stale " + lines.stale(acceptance));
        }
        if (stale.size() > most) {
            lines.line("", "… " + lines.filled(MORE, stale.size() - most));
        }
        return lines.text.toString();
    }

    /** Returns the findings by severity, and then by record, since they are in document order. */
    static String grouped(Report report, Locale locale) {
        ReportText groups = new ReportText(locale);
        groups.group(ERRORS, report.errors());
        groups.group(WARNINGS, report.warnings());
        groups.group(INFOS, report.infos());
        groups.stateThatNothingIsFound();
        groups.accepted(report);
        if (!report.stale().isEmpty()) {
            groups.line("", groups.filled(STALE, report.stale().size()));
            report.stale().forEach(acceptance -> groups.line("  ", groups.stale(acceptance)));
        }
        return groups.text.toString();
    }

    private void accepted(Report report) {
        if (report.countAccepted() > 0) {
            line("", filled(ACCEPTED, report.countAccepted()));
        }
    }

    private String stale(Acceptance acceptance) {
        return acceptance.place() + ": " + Template.fill(ACCEPTED_BY.text(locale), acceptance.signature());
    }

    private void group(Message heading, Report report) {
        if (report.isEmpty()) {
            return;
        }
        line("", filled(heading, report.count()));
        @Nullable String last = null;
        for (Violation violation : report) {
            String pointer = violation.pointer();
            String record = pointer.substring(0, RecordPlaces.end(pointer));
            if (!record.equals(last)) {
                line("  ", record.isEmpty() ? DOSSIER.text(locale) : Quote.printable(record));
                last = record;
            }
            String within = pointer.substring(record.length());
            line(
                    "    ",
                    (within.isEmpty() ? "" : Quote.printable(within) + ": ")
                            + violation.messageWithoutPointer(locale)
                            + " ("
                            + violation.code()
                            + ')');
        }
        report.omissions().forEach(omission -> line("  ", more(omission)));
    }

    private String more(Omission omission) {
        return Quote.printable(omission.code()) + ": " + filled(MORE, omission.count());
    }

    private String filled(Message message, long count) {
        return Template.fill(message.text(locale), count);
    }

    private void line(String indent, String words) {
        text.append(indent).append(words).append('\n');
    }

    private void stateThatNothingIsFound() {
        if (text.isEmpty()) {
            line("", NONE.text(locale));
        }
    }
}
