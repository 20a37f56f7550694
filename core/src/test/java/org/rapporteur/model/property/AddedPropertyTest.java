package org.rapporteur.model.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Extensions;
import org.rapporteur.model.Id;
import org.rapporteur.model.JsonValue.JsonNumber;
import org.rapporteur.model.JsonValue.JsonObject;
import org.rapporteur.model.JsonValue.JsonString;
import org.rapporteur.model.Text;
import org.rapporteur.model.property.ValueKind.PartKind;
import org.rapporteur.model.property.ValueKind.StringForm;

/** A property that is added to a type is part of every walk and of the JSON form by its one line. */
class AddedPropertyTest {
    /** A copy of a small type, to which {@code venue} and {@code hall} were added. */
    private record Slot(
            Text label,
            Optional<Text> venue,
            Optional<String> hall,
            List<Id<?>> about,
            List<Citation> citations,
            Extensions extensions) {}

    private static final class SlotBuilder {
        private @Nullable Text label;
        private @Nullable Text venue;
        private @Nullable String hall;
        private List<Id<?>> about = List.of();
        private List<Citation> citations = List.of();
        private Extensions extensions = Extensions.none();

        Slot build() {
            if (label == null) {
                throw new IllegalArgumentException("no label");
            }
            return new Slot(label, Optional.ofNullable(venue), Optional.ofNullable(hall), about, citations, extensions);
        }
    }

    private static final TypeDescription<Slot, SlotBuilder> SLOT = new TypeDescription.Builder<>(
                    Slot.class, SlotBuilder::new)
            .required("label", Kinds.TEXT, Slot::label, (builder, label) -> builder.label = label)
            .optional("venue", Kinds.TEXT, Slot::venue, (builder, venue) -> builder.venue = venue)
            .optional("hall", Kinds.WORDS, Slot::hall, (builder, hall) -> builder.hall = hall)
            .list("about", Kinds.ENTITY, Slot::about, (builder, about) -> builder.about = about)
            .list("citations", PartTypes.CITATION, Slot::citations, (builder, cited) -> builder.citations = cited)
            .extensible(SlotBuilder::build, Slot::extensions, (builder, unknown) -> builder.extensions = unknown);

    private static final Slot FULL = new Slot(
            Text.en("Opening"),
            Optional.of(Text.en("Mariinskyi Palace").and("uk", "Маріїнський палац")),
            Optional.of("White Hall"),
            List.of(Id.of("talks")),
            List.of(Citation.of("report").toBuilder().quote("in the White Hall").build()),
            Extensions.of(Map.of("x", new JsonNumber("1"))));

    @Test
    void walksVisitIt() {
        List<String> visited = new ArrayList<>();
        Walk.<List<String>>builder()
                .texts((found, at, text) -> found.add(at + " " + text.lookup("en")))
                .strings(StringForm.WORDS, (found, at, words) -> found.add(at + " " + words))
                .references((found, at, target, id) -> found.add(at + " " + target.getSimpleName() + " " + id))
                .parts(Citation.class, (found, at, citation) -> found.add(at + " cited"))
                .extensions((found, at, unknown) -> found.add(at + " of " + unknown.type() + " "
                        + unknown.extensions().properties().keySet()))
                .build()
                .over(SLOT, new DescribedFollower<>(SLOT), FULL, Pointer.ROOT, visited);

        assertThat(visited)
                .containsExactly(
                        "/label Opening",
                        "/venue Mariinskyi Palace",
                        "/hall White Hall",
                        "/about/0 Entity talks",
                        "/citations/0 cited",
                        "/citations/0/source Source report",
                        "/citations/0/quote in the White Hall",
                        " of Slot [x]");
    }

    @Test
    void theJsonFormHasIt() {
        ValueKind<Slot> kind = new PartKind<>(SLOT);
        JsonObject form = (JsonObject) kind.toJson(FULL);

        assertThat(form.members().keySet()).containsExactly("about", "citations", "hall", "label", "venue", "x");
        assertThat(form.members()).containsEntry("hall", new JsonString("White Hall"));
        assertThat(kind.fromJson(form)).contains(FULL);
    }

    @Test
    void aValueThatItCannotTakeIsNoForm() {
        ValueKind<Slot> kind = new PartKind<>(SLOT);
        JsonObject text = JsonObject.of(Map.of("en", new JsonString("Opening")));

        assertThat(kind.fromJson(JsonObject.of(Map.of("label", text)))).isPresent();
        assertThat(kind.fromJson(JsonObject.of(Map.of("label", text, "hall", text))))
                .isEmpty();
        assertThat(kind.fromJson(JsonObject.of(Map.of("label", text, "about", new JsonString("talks")))))
                .isEmpty();
        assertThat(kind.fromJson(JsonObject.of(Map.of("venue", text)))).isEmpty();
    }
}
