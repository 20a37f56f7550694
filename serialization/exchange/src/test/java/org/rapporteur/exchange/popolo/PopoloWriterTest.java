package org.rapporteur.exchange.popolo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.exchange.ExchangeResult;
import org.rapporteur.exchange.Leaves;
import org.rapporteur.exchange.Loss;
import org.rapporteur.fixtures.Share;
import org.rapporteur.json.JsonReader;
import org.rapporteur.json.JsonWriter;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.LanguageTag;

class PopoloWriterTest {
    private static final int DOCUMENTS = 5000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"parliament", "everypolitician", "embedded"})
    void whatWasImportedIsExportedWithoutLoss(String name) {
        Dossier dossier = Popolo.reader().read(Sample.of(name)).orThrow();
        ExchangeResult<String> written = Popolo.writer().toText(dossier);
        assertThat(written.losses().toText()).isEmpty();
        assertThat(written.leaves().total())
                .isEqualTo(Sample.leaves(JsonWriter.of(Dossier.class).toBytes(dossier)));
        assertThat(json(Popolo.reader().read(written.orThrow()).orThrow())).isEqualTo(json(dossier));
    }

    @Test
    void randomDocumentsSurviveImportExportAndImport() {
        for (int seed = 0; seed < Share.of(DOCUMENTS); seed++) {
            byte[] document = new RandomPopolo(seed).document();
            String shown = new String(document, StandardCharsets.UTF_8);
            Dossier dossier = Popolo.reader().read(document).orThrow();
            ExchangeResult<String> written = Popolo.writer().toText(dossier);
            assertThat(written.leaves().total())
                    .as(shown)
                    .isEqualTo(Sample.leaves(JsonWriter.of(Dossier.class).toBytes(dossier)));
            assertThat(written.losses().total()).isEqualTo(written.leaves().lost());
            if (written.losses().isEmpty()) {
                assertThat(json(Popolo.reader().read(written.orThrow()).orThrow()))
                        .as(shown)
                        .isEqualTo(json(dossier));
            }
        }
    }

    @Test
    void theDialectOfEveryPoliticianComesBackAsItWas() {
        Dossier dossier = Popolo.reader().read(Sample.of("everypolitician")).orThrow();
        assertThat(Popolo.writer().toText(dossier).orThrow()).contains("""
                      "other_names" : [
                        {
                          "name" : "Anna Lund",
                          "note" : "alternate"
                        },
                        {
                          "name" : "Анна Лунд",
                          "lang" : "ru",
                          "note" : "multilingual"
                        },
                """);
    }

    @Test
    void whatPopoloCannotStateIsLostByName() throws IOException {
        Dossier dossier = JsonReader.of(Dossier.class).read("""
                {"format": "rapporteur/1", "title": {"en": "Ours"},
                 "sources": [{"id": "report", "title": "A report", "url": "https://example.org/r"}, {"id": "unseen"}],
                 "actors": [{"type": "State", "id": "ua", "names": [{"text": "Ukraine"}], "description": {"en": "a state", "uk": "держава"},
                             "citations": [{"source": "report"}]},
                            {"type": "Person", "id": "p", "names": [{"text": "P"}], "born": "1931~"}],
                 "statements": [{"id": "s", "speakers": [{"actor": "p"}], "content": {"en": "Yes."}, "modality": "negated"}],
                 "memberships": [{"id": "m", "member": "ua", "organization": "nato", "stage": "partner"},
                                 {"id": "n", "member": "ua", "organization": "un", "stage": "member", "period": "1945/.."}]}
                """);
        ExchangeResult<String> written =
                Popolo.writer().withLanguage(LanguageTag.ENGLISH).toText(dossier);
        assertThat(written.losses().losses().stream().map(Loss::toString))
                .containsExactly(
                        "/actors/0/type: coarsened: \"State\"",
                        "/memberships/1/period: coarsened: \"1945/..\"",
                        "/title/en: no-place: \"Ours\"",
                        "/sources/0/id: no-place: \"report\"",
                        "/sources/0/title: no-place: \"A report\"",
                        "/sources/1/type: no-place: \"Source\"",
                        "/sources/1/id: no-place: \"unseen\"",
                        "/actors/0/description/uk: no-place: \"держава\"",
                        "/actors/1/born: no-place: \"1931~\"",
                        "/statements/0/type: no-place: \"Statement\"",
                        "/statements/0/id: no-place: \"s\"",
                        "/statements/0/speakers/0/actor: no-place: \"p\"",
                        "/statements/0/content/en: no-place: \"Yes.\"",
                        "/statements/0/modality: no-place: \"negated\"",
                        "/memberships/0/type: no-place: \"Membership\"",
                        "/memberships/0/id: no-place: \"m\"",
                        "/memberships/0/member: no-place: \"ua\"",
                        "/memberships/0/organization: no-place: \"nato\"",
                        "/memberships/0/stage: no-place: \"partner\"");
        assertThat(written.losses()).hasToString("19 losses: no-place 17, coarsened 2");
        assertThat(written.leaves()).isEqualTo(new Leaves(15, 0, 19));
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        written.losses().writeLines(lines);
        assertThat(lines.toString(StandardCharsets.UTF_8))
                .startsWith("{\"code\":\"coarsened\",\"pointer\":\"/actors/0/type\",\"value\":\"State\"}\n");
    }

    @Test
    void aTextWithoutTheLanguageIsWrittenInItsFirstOne() {
        Dossier dossier = JsonReader.of(Dossier.class).read("""
                {"format": "rapporteur/1", "meetings": [{"id": "m", "title": {"en": "Talks"}}]}
                """);
        ExchangeResult<String> written = Popolo.writer().toText(dossier);
        assertThat(written.orThrow()).contains("\"name\" : \"Talks\"");
        assertThat(written.losses().toText()).isEqualTo("/meetings/0/title/en: coarsened: \"Talks\"\n");
    }

    @Test
    void votesOfAnyMeetingAreVoteEvents() {
        Dossier dossier = JsonReader.of(Dossier.class).read("""
                {"format": "rapporteur/1", "meetings": [{"id": "m", "outcomes": [
                  {"kind": "decision", "summary": {"und": "To adjourn."}, "counts": [{"option": "yes", "value": 2}]}]}]}
                """);
        ExchangeResult<String> written = Popolo.writer().toText(dossier);
        assertThat(written.losses().isEmpty()).isTrue();
        assertThat(Popolo.reader()
                        .read(written.orThrow())
                        .orThrow()
                        .meetings()
                        .get(1)
                        .outcomes())
                .isEqualTo(dossier.meetings().get(0).outcomes());
    }

    @Test
    void aFileHasTheSameText() throws IOException {
        Dossier dossier = Popolo.reader().read(Sample.of("parliament")).orThrow();
        Path file = Popolo.writer().write(dossier, folder.resolve("a.json")).orThrow();
        assertThat(Files.readString(file))
                .isEqualTo(Popolo.writer().toText(dossier).orThrow());
    }

    private static String json(Dossier dossier) {
        return JsonWriter.of(Dossier.class).indented().toText(dossier);
    }
}
