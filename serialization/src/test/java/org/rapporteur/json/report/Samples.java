package org.rapporteur.json.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.rapporteur.json.JsonReader;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.json.read.ReadResult;
import org.rapporteur.model.Dossier;
import org.rapporteur.validation.Rule;
import org.rapporteur.validation.RuleSet;
import org.rapporteur.validation.Severity;

/** The two files beside these tests: {@code talks.json} breaks three rules, {@code unreadable.json} is no dossier. */
final class Samples {
    /** A few rules, one for each severity. */
    static final RuleSet RULES =
            RuleSet.of(Stream.of("died-before-born", "meeting-dated-by-span", "in-person-without-place")
                    .map(code -> RuleSet.standard().rule(code).orElseThrow())
                    .toArray(Rule[]::new));

    private Samples() {}

    static CheckedFile talks() {
        return checked("talks.json", RULES);
    }

    static CheckedFile unreadable() {
        return checked("unreadable.json", RULES);
    }

    static CheckedFile checked(String name, RuleSet rules) {
        return CheckedFile.of(URI.create("dossiers/" + name), read(text(name)), rules);
    }

    static ReadResult<Dossier> read(String json) {
        return JsonReader.of(Dossier.class, ReadOptions.defaults().withLocations())
                .tryRead(json);
    }

    /** A rule about the dossier that is always broken. */
    static Rule always(String code, String message, String pointer, Object... arguments) {
        return Rule.forDossier(
                code, Severity.WARNING, message, (dossier, findings) -> findings.report(pointer, arguments));
    }

    static String text(String name) {
        try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
