package org.rapporteur.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.shape.Codec;
import org.rapporteur.json.shape.Decoder;
import org.rapporteur.json.shape.DossierMembers;
import org.rapporteur.json.shape.Shapes;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;

/**
 * The entities of a dossier document, one by one.
 *
 * <p>Only the skeleton of the document is walked here: each entity, and each property of the dossier's own, is cut out and
 * read as a document that starts where it stands. What is found does not end the walk, unless the text is no longer JSON.
 */
final class DossierSource implements RecordSource<Entity> {
    private static final List<ProblemCode> FATAL = List.of(
            ProblemCode.SYNTAX,
            ProblemCode.UNEXPECTED_END,
            ProblemCode.TRAILING_CONTENT,
            ProblemCode.UNSUPPORTED_FORMAT);

    /** Moves on by a token or a piece; null if that gave nothing to tell. */
    private interface Step {
        @Nullable
        ReadResult<Entity> take() throws IOException;
    }

    private static final Step END = () -> null;

    private final Window window;
    private final ReadOptions options;
    private final DossierMembers members;
    private final Cutter cutter;
    private Step step = this::open;
    private Position start = Position.of(1, 1);

    /** The list that is being read, as a pointer. */
    private String list = "";

    private Codecs<Entity> element = Codecs.of(Entity.class);
    private int index;

    /** Whether the list is the second of its name, and only passed. */
    private boolean skipping;

    DossierSource(Window window, ReadOptions options) {
        this.window = window;
        this.cutter = new Cutter(window, options);
        this.options = options;
        this.members = new DossierMembers(options.unknowns());
    }

    @Override
    public @Nullable ReadResult<Entity> next() throws IOException {
        ReadResult<Entity> result = null;
        while (result == null && step != END) {
            result = step.take();
        }
        if (result != null && isFatal(result)) {
            step = END;
            return window.isCorrupt() ? bad(Input.corrupt(cutter.position())) : result;
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
        cutter.passByteOrderMark();
        cutter.passSpace();
        cutter.begin();
        start = cutter.position();
        if (!cutter.accept('{')) {
            cutter.passValue();
            step = END;
            return tell(cutter.piece(), Shapes.codec(Dossier.class)::read);
        }
        cutter.passSpace();
        step = cutter.accept('}') ? this::close : () -> member(Syntax.NAME_OR_END);
        return null;
    }

    private @Nullable ReadResult<Entity> member(String expected) throws IOException {
        cutter.passSpace();
        cutter.begin();
        if (cutter.peek() != '"') {
            return end(cutter.flaw("", expected));
        }
        boolean named = cutter.passString();
        if (cutter.isTooLong()) {
            return end(cutter.tooLong());
        }
        String name = cutter.string();
        cutter.passSpace();
        if (!named || !cutter.accept(':')) {
            cutter.passOffender();
            step = END;
            return cutter.isTooLong() ? bad(cutter.tooLong()) : tell(cutter.object(""), members::read);
        }
        cutter.passSpace();
        Codec<Entity> codec = DossierMembers.elements(name);
        if (codec != null && cutter.peek() == '[') {
            return enterList(name, codec);
        }
        boolean whole = cutter.passValue();
        step = whole ? this::afterMember : END;
        return cutter.isTooLong() ? bad(cutter.tooLong()) : tell(cutter.object(whole ? "}" : ""), members::read);
    }

    private @Nullable ReadResult<Entity> enterList(String name, Codec<Entity> codec) throws IOException {
        skipping = !members.start(name);
        ReadResult<Entity> duplicate = skipping ? duplicate() : null;
        element = Codecs.ofList(name, codec);
        list = "/" + name;
        index = 0;
        cutter.accept('[');
        cutter.passSpace();
        step = cutter.accept(']') ? this::afterMember : this::element;
        return duplicate;
    }

    private @Nullable ReadResult<Entity> duplicate() {
        return cutter.isTooLong() ? bad(cutter.tooLong()) : tell(cutter.object("[]}"), members::read);
    }

    private @Nullable ReadResult<Entity> element() throws IOException {
        cutter.passSpace();
        cutter.begin();
        boolean whole = cutter.passValue();
        step = whole ? this::afterElement : END;
        String pointer = list + "/" + index++;
        if (cutter.isTooLong()) {
            return bad(cutter.tooLong().within(pointer));
        }
        TextDocument piece = cutter.piece();
        ReadResult<Entity> result = Reading.element(piece, pointer, element, options);
        return result == null || skipping && !isFatal(result) ? null : inList(result, piece);
    }

    /** What follows a value without a comma ends a document, but not a list. */
    private ReadResult<Entity> inList(ReadResult<Entity> result, TextDocument piece) {
        if (result.problems().stream().noneMatch(problem -> problem.code() == ProblemCode.TRAILING_CONTENT)) {
            return result;
        }
        List<Problem> problems = new ArrayList<>(result.problems());
        problems.replaceAll(problem -> problem.code() == ProblemCode.TRAILING_CONTENT
                ? piece.unseparated(list, Syntax.COMMA_OR + "']'")
                : problem);
        return ReadResult.bad(problems, result.positions());
    }

    private @Nullable ReadResult<Entity> afterElement() throws IOException {
        cutter.passSpace();
        if (cutter.accept(',')) {
            step = this::element;
        } else if (cutter.accept(']')) {
            step = this::afterMember;
        } else {
            return end(cutter.flaw(list, Syntax.COMMA_OR + "']'"));
        }
        return null;
    }

    private @Nullable ReadResult<Entity> afterMember() throws IOException {
        cutter.passSpace();
        if (cutter.accept(',')) {
            step = () -> member(Syntax.NAME);
        } else if (cutter.accept('}')) {
            step = this::close;
        } else {
            return end(cutter.flaw("", Syntax.COMMA_OR + "'}'"));
        }
        return null;
    }

    private @Nullable ReadResult<Entity> close() {
        step = this::end;
        byte[] empty = {'{', '}'};
        return tell(TextDocument.piece(empty, 0, empty.length, start, options), members::finish);
    }

    private @Nullable ReadResult<Entity> end() throws IOException {
        step = END;
        cutter.passSpace();
        if (cutter.peek() >= 0) {
            return trailingContent();
        }
        return window.isCorrupt() ? bad(Input.corrupt(cutter.position())) : null;
    }

    /** What follows is named if it is JSON, and else shown. */
    private @Nullable ReadResult<Entity> trailingContent() throws IOException {
        cutter.begin();
        Problem shown = cutter.trailingContent();
        cutter.passValue();
        ReadResult<Entity> named = tell(cutter.piece(), Decoder::reportTrailingContent);
        boolean isJson = named != null && named.problems().get(0).code() == ProblemCode.TRAILING_CONTENT;
        return isJson && !cutter.isTooLong() ? named : bad(shown);
    }

    private @Nullable ReadResult<Entity> tell(TextDocument piece, Consumer<Decoder> action) {
        return Reading.problems(piece, action, options);
    }

    private ReadResult<Entity> end(Problem problem) {
        step = END;
        return bad(problem);
    }

    private static ReadResult<Entity> bad(Problem problem) {
        return ReadResult.bad(List.of(problem), Positions.NONE);
    }
}
