package org.rapporteur.json.stream;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.document.Codecs;
import org.rapporteur.json.document.DocumentReader;
import org.rapporteur.json.document.Documents;
import org.rapporteur.json.document.Syntax;
import org.rapporteur.json.document.TextDocument;
import org.rapporteur.json.file.Gzip;
import org.rapporteur.json.read.Location;
import org.rapporteur.json.read.Locations;
import org.rapporteur.json.read.Problem;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.json.read.ReadResult;
import org.rapporteur.json.shape.Codec;
import org.rapporteur.json.shape.Decoder;
import org.rapporteur.json.shape.DossierMembers;
import org.rapporteur.json.shape.Shapes;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;

/**
 * Reads the entities of a dossier document one by one.
 *
 * <p>This class processes only the structure of the document. It cuts out each entity and each of the dossier's own
 * properties, and reads it as a document of its own with the original location. Problems do not end the iteration,
 * unless the text is not valid JSON.
 */
final class DossierSource implements RecordSource<Entity> {
    private static final List<ProblemCode> FATAL = List.of(
            ProblemCode.SYNTAX,
            ProblemCode.UNEXPECTED_END,
            ProblemCode.TRAILING_CONTENT,
            ProblemCode.UNSUPPORTED_FORMAT);

    /** The number of bytes that make an object of a property. */
    private static final int MOST_ADDED = "{\n}".length();

    /** Processes a token or a piece; returns null if there is no result. */
    private interface Step {
        @Nullable
        ReadResult<Entity> take() throws IOException;
    }

    private static final Step END = () -> null;

    private final SlidingBuffer buffer;
    private final Documents documents;
    private final DossierMembers members;
    private final ValueScanner scanner;
    private Step step = this::open;
    private boolean started;
    private Location start = Location.of(1, 1);

    /** The current list, as a JSON Pointer. */
    private String list = "";

    private Codecs<Entity> element = Codecs.of(Entity.class);
    private int index;

    /** The number of bytes of the dossier's own properties. */
    private long ownBytes = MOST_ADDED;

    /** Whether the current list has a duplicate name, so that its elements are skipped. */
    private boolean skipping;

    DossierSource(SlidingBuffer buffer, Documents documents) {
        this.buffer = buffer;
        this.scanner = new ValueScanner(buffer, documents);
        this.documents = documents;
        this.members = new DossierMembers(documents.options().unknowns());
    }

    @Override
    public @Nullable ReadResult<Entity> next() throws IOException {
        if (!started) {
            started = true;
            scanner.passByteOrderMark();
        }
        ReadResult<Entity> result = null;
        while (result == null && step != END) {
            scanner.passSpace();
            result = scanner.isTooLong() ? end(scanner.tooLong()) : step.take();
            scanner.begin();
        }
        if (result != null && isFatal(result)) {
            step = END;
            return buffer.isCorrupt() ? bad(Gzip.corrupt(scanner.location())) : result;
        }
        return result;
    }

    private static boolean isFatal(ReadResult<?> result) {
        return result.problems().stream().anyMatch(problem -> FATAL.contains(problem.code()));
    }

    /** Returns the problem that ends reading, which is always the last one. */
    private static Problem fatal(ReadResult<?> result) {
        return result.problems().get(result.problems().size() - 1);
    }

    @Override
    public Optional<Dossier> header() {
        return members.dossier();
    }

    private @Nullable ReadResult<Entity> open() throws IOException {
        scanner.begin();
        start = scanner.location();
        if (scanner.accept('{')) {
            step = this::firstMember;
            return null;
        }
        step = scanner.passValue() ? this::end : END;
        return scanner.isTooLong() ? end(scanner.tooLong()) : tell(scanner.piece(), Shapes.codec(Dossier.class)::read);
    }

    private @Nullable ReadResult<Entity> firstMember() throws IOException {
        if (scanner.accept('}')) {
            return close();
        }
        return member(Syntax.NAME_OR_END);
    }

    private @Nullable ReadResult<Entity> member(String expected) throws IOException {
        scanner.begin();
        if (scanner.peek() != '"') {
            return end(scanner.flaw("", expected));
        }
        boolean named = scanner.passString();
        if (scanner.isTooLong()) {
            return end(scanner.tooLong());
        }
        String name = scanner.string();
        scanner.passSpace();
        if (!named || !scanner.accept(':')) {
            scanner.passOffender();
            step = END;
            return own("");
        }
        scanner.passSpace();
        if (scanner.isTooLong()) {
            return end(scanner.tooLong());
        }
        Codec<Entity> codec = DossierMembers.elements(name);
        if (codec != null && scanner.peek() == '[') {
            return enterList(name, codec);
        }
        boolean whole = scanner.passValue();
        step = whole ? this::afterMember : scanner.isTooLong() ? this::restOfMember : END;
        return own(whole ? "}" : "");
    }

    /** Reads the current piece, a property of the dossier itself or its start, unless too much would be held with it. */
    private @Nullable ReadResult<Entity> own(String closing) {
        long held = ownBytes + scanner.length();
        if (scanner.isTooLong() || held > documents.options().maxBytes()) {
            return bad(scanner.tooLong());
        }
        ownBytes = held;
        return tell(scanner.object(closing), members::read);
    }

    private @Nullable ReadResult<Entity> restOfMember() throws IOException {
        step = scanner.passRest() ? this::afterMember : END;
        return step == END ? corruption() : null;
    }

    private @Nullable ReadResult<Entity> enterList(String name, Codec<Entity> codec) throws IOException {
        skipping = !members.start(name);
        ReadResult<Entity> duplicate = skipping ? duplicate() : null;
        element = Codecs.ofList(name, codec);
        list = "/" + name;
        index = 0;
        scanner.accept('[');
        step = this::firstElement;
        return duplicate;
    }

    private @Nullable ReadResult<Entity> duplicate() {
        return scanner.isTooLong() ? bad(scanner.tooLong()) : tell(scanner.object("[]}"), members::read);
    }

    private @Nullable ReadResult<Entity> firstElement() throws IOException {
        if (scanner.accept(']')) {
            step = this::afterMember;
            return null;
        }
        return element();
    }

    private @Nullable ReadResult<Entity> element() throws IOException {
        scanner.begin();
        boolean whole = scanner.passValue();
        String pointer = list + "/" + index++;
        if (scanner.isTooLong()) {
            step = this::restOfElement; // reported before the rest is skipped, which may have no end
            return bad(scanner.tooLong().within(pointer));
        }
        step = whole ? this::afterElement : END;
        TextDocument piece = scanner.piece();
        ReadResult<Entity> result = DocumentReader.element(piece, pointer, element, documents.options());
        return result == null || !skipping ? result : isFatal(result) ? bad(fatal(result)) : null;
    }

    private @Nullable ReadResult<Entity> restOfElement() throws IOException {
        step = scanner.passRest() ? this::afterElement : END;
        return step == END ? corruption() : null;
    }

    private @Nullable ReadResult<Entity> afterElement() throws IOException {
        if (scanner.accept(',')) {
            step = this::element;
        } else if (scanner.accept(']')) {
            step = this::afterMember;
        } else {
            return end(scanner.flaw(list, Syntax.COMMA_OR + "']'"));
        }
        return null;
    }

    private @Nullable ReadResult<Entity> afterMember() throws IOException {
        if (scanner.accept(',')) {
            step = () -> member(Syntax.NAME);
        } else if (scanner.accept('}')) {
            return close();
        } else {
            return end(scanner.flaw("", Syntax.COMMA_OR + "'}'"));
        }
        return null;
    }

    private @Nullable ReadResult<Entity> close() {
        step = this::end;
        byte[] empty = {'{', '}'};
        return tell(documents.piece(empty, 0, empty.length, start), members::finish);
    }

    private @Nullable ReadResult<Entity> end() throws IOException {
        step = END;
        return scanner.peek() >= 0 ? trailingContent() : corruption();
    }

    private @Nullable ReadResult<Entity> corruption() {
        return buffer.isCorrupt() ? bad(Gzip.corrupt(scanner.location())) : null;
    }

    /** Describes content after the document: as a value if it is valid JSON, otherwise by its first character. */
    private @Nullable ReadResult<Entity> trailingContent() throws IOException {
        scanner.begin();
        Problem shown = scanner.trailingContent();
        scanner.passToken();
        ReadResult<Entity> named = scanner.isTooLong() ? null : tell(scanner.piece(), Decoder::reportTrailingContent);
        boolean isJson = named != null && named.problems().get(0).code() == ProblemCode.TRAILING_CONTENT;
        return isJson ? named : bad(shown);
    }

    private @Nullable ReadResult<Entity> tell(TextDocument piece, Consumer<Decoder> action) {
        return DocumentReader.problems(piece, action, documents.options());
    }

    private ReadResult<Entity> end(Problem problem) {
        step = END;
        return bad(problem);
    }

    private static ReadResult<Entity> bad(Problem problem) {
        return ReadResult.bad(List.of(problem), Locations.none());
    }
}
