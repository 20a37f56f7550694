package org.rapporteur.json.stream;

import java.io.IOException;
import java.util.ArrayList;
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
    private Location start = Location.of(1, 1);

    /** The current list, as a JSON Pointer. */
    private String list = "";

    private Codecs<Entity> element = Codecs.of(Entity.class);
    private int index;

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
        ReadResult<Entity> result = null;
        while (result == null && step != END) {
            result = step.take();
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

    @Override
    public Optional<Dossier> header() {
        return members.dossier();
    }

    private @Nullable ReadResult<Entity> open() throws IOException {
        scanner.passByteOrderMark();
        scanner.passSpace();
        scanner.begin();
        start = scanner.location();
        if (!scanner.accept('{')) {
            scanner.passValue();
            step = END;
            return tell(scanner.piece(), Shapes.codec(Dossier.class)::read);
        }
        scanner.passSpace();
        step = scanner.accept('}') ? this::close : () -> member(Syntax.NAME_OR_END);
        return null;
    }

    private @Nullable ReadResult<Entity> member(String expected) throws IOException {
        scanner.passSpace();
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
            return scanner.isTooLong() ? bad(scanner.tooLong()) : tell(scanner.object(""), members::read);
        }
        scanner.passSpace();
        Codec<Entity> codec = DossierMembers.elements(name);
        if (codec != null && scanner.peek() == '[') {
            return enterList(name, codec);
        }
        boolean whole = scanner.passValue();
        step = whole ? this::afterMember : END;
        return scanner.isTooLong() ? bad(scanner.tooLong()) : tell(scanner.object(whole ? "}" : ""), members::read);
    }

    private @Nullable ReadResult<Entity> enterList(String name, Codec<Entity> codec) throws IOException {
        skipping = !members.start(name);
        ReadResult<Entity> duplicate = skipping ? duplicate() : null;
        element = Codecs.ofList(name, codec);
        list = "/" + name;
        index = 0;
        scanner.accept('[');
        scanner.passSpace();
        step = scanner.accept(']') ? this::afterMember : this::element;
        return duplicate;
    }

    private @Nullable ReadResult<Entity> duplicate() {
        return scanner.isTooLong() ? bad(scanner.tooLong()) : tell(scanner.object("[]}"), members::read);
    }

    private @Nullable ReadResult<Entity> element() throws IOException {
        scanner.passSpace();
        scanner.begin();
        boolean whole = scanner.passValue();
        step = whole ? this::afterElement : END;
        String pointer = list + "/" + index++;
        if (scanner.isTooLong()) {
            return bad(scanner.tooLong().within(pointer));
        }
        TextDocument piece = scanner.piece();
        ReadResult<Entity> result = DocumentReader.element(piece, pointer, element, documents.options());
        return result == null || skipping && !isFatal(result) ? null : inList(result, piece);
    }

    /** A value that follows another without a comma is trailing content of a document, but a syntax error in a list. */
    private ReadResult<Entity> inList(ReadResult<Entity> result, TextDocument piece) {
        if (result.problems().stream().noneMatch(problem -> problem.code() == ProblemCode.TRAILING_CONTENT)) {
            return result;
        }
        List<Problem> problems = new ArrayList<>(result.problems());
        problems.replaceAll(problem -> problem.code() == ProblemCode.TRAILING_CONTENT
                ? piece.unseparated(list, Syntax.COMMA_OR + "']'")
                : problem);
        return ReadResult.bad(problems, result.locations());
    }

    private @Nullable ReadResult<Entity> afterElement() throws IOException {
        scanner.passSpace();
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
        scanner.passSpace();
        if (scanner.accept(',')) {
            step = () -> member(Syntax.NAME);
        } else if (scanner.accept('}')) {
            step = this::close;
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
        scanner.passSpace();
        if (scanner.peek() >= 0) {
            return trailingContent();
        }
        return buffer.isCorrupt() ? bad(Gzip.corrupt(scanner.location())) : null;
    }

    /** Describes content after the document: as a value if it is valid JSON, otherwise by its first character. */
    private @Nullable ReadResult<Entity> trailingContent() throws IOException {
        scanner.begin();
        Problem shown = scanner.trailingContent();
        scanner.passValue();
        ReadResult<Entity> named = tell(scanner.piece(), Decoder::reportTrailingContent);
        boolean isJson = named != null && named.problems().get(0).code() == ProblemCode.TRAILING_CONTENT;
        return isJson && !scanner.isTooLong() ? named : bad(shown);
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
