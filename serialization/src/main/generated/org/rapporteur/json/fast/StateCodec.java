package org.rapporteur.json.fast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Id;
import org.rapporteur.model.Identifier;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.Link;
import org.rapporteur.model.Name;
import org.rapporteur.model.Revision;
import org.rapporteur.model.State;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.Recognition;
import org.rapporteur.time.Edtf;

/** Reads and writes {@link State}. Made from its shape. */
final class StateCodec extends FastCodec<State> {
    static final StateCodec INSTANCE = new StateCodec();

    private static final NameTable PROPERTIES = NameTable.names(List.of(
            "type",
            "id",
            "names",
            "description",
            "country",
            "recognition",
            "period",
            "identifiers",
            "citations",
            "basis",
            "links",
            "assessment",
            "revision",
            "notes"));
    private static final NameTable TYPE_VALUE = NameTable.strings(List.of("State"));
    private static final Member TYPE = Member.of("type");
    private static final Member ID = Member.of("id");
    private static final Member NAMES = Member.of("names");
    private static final Member DESCRIPTION = Member.of("description");
    private static final Member COUNTRY = Member.of("country");
    private static final Member RECOGNITION = Member.of("recognition");
    private static final Member PERIOD = Member.of("period");
    private static final Member IDENTIFIERS = Member.of("identifiers");
    private static final Member CITATIONS = Member.of("citations");
    private static final Member BASIS = Member.of("basis");
    private static final Member LINKS = Member.of("links");
    private static final Member ASSESSMENT = Member.of("assessment");
    private static final Member REVISION = Member.of("revision");
    private static final Member NOTES = Member.of("notes");

    private StateCodec() {}

    static FastCodec<State> codec() {
        return INSTANCE;
    }

    @Override
    State read(Utf8Input in) {
        State.Builder to = State.builder();
        @Nullable Map<String, JsonValue> unknown = null;
        long met = 0;
        long absent = 0;
        for (int name = in.object(PROPERTIES); name != NameTable.NONE; name = in.member(PROPERTIES)) {
            if (name == NameTable.OTHER) {
                unknown = UnknownMembers.member(in, unknown);
                continue;
            }
            met = once(met, name);
            if (in.isNull()) {
                absent |= 1L << name;
                continue;
            }
            switch (name) {
                case 0 -> Values.constant(in, TYPE_VALUE);
                case 1 -> to.id(in.id());
                case 2 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addName(NameCodec.INSTANCE.read(in));
                    }
                }
                case 3 -> to.description(Texts.INSTANCE.read(in));
                case 4 -> to.country(in.string());
                case 5 -> to.recognition(Terms.recognition(in));
                case 6 -> to.period(Values.date(in));
                case 7 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addIdentifier(IdentifierCodec.INSTANCE.read(in));
                    }
                }
                case 8 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addCitation(CitationCodec.INSTANCE.read(in));
                    }
                }
                case 9 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addBasis(in.id());
                    }
                }
                case 10 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addLink(LinkCodec.INSTANCE.read(in));
                    }
                }
                case 11 -> to.assessment(AssessmentCodec.INSTANCE.read(in));
                case 12 -> to.revision(RevisionCodec.INSTANCE.read(in));
                case 13 -> to.notes(Texts.INSTANCE.read(in));
                default -> throw new IllegalStateException(PROPERTIES.word(name));
            }
        }
        require(met & ~absent, 0x6L);
        if (unknown != null) {
            to.extensions(UnknownMembers.extensions(in, unknown));
        }
        return to.build();
    }

    @Override
    void write(State value, Utf8Encoder out) {
        out.startObject();
        out.plain(TYPE, "State");
        out.id(ID, value.id().value());
        List<Name> names = value.names();
        if (Values.isNotEmpty(names)) {
            out.member(NAMES);
            out.startArray();
            for (int i = 0, size = names.size(); i < size; i++) {
                NameCodec.INSTANCE.write(names.get(i), out);
            }
            out.endArray();
        }
        Optional<Text> description = value.description();
        if (description.isPresent()) {
            out.member(DESCRIPTION);
            Texts.INSTANCE.write(description.get(), out);
        }
        Optional<String> country = value.country();
        if (country.isPresent()) {
            out.plain(COUNTRY, country.get());
        }
        Optional<Recognition> recognition = value.recognition();
        if (recognition.isPresent()) {
            out.plain(RECOGNITION, recognition.get().token());
        }
        Optional<Edtf> period = value.period();
        if (period.isPresent()) {
            out.plain(PERIOD, period.get().toString());
        }
        List<Identifier> identifiers = value.identifiers();
        if (Values.isNotEmpty(identifiers)) {
            out.member(IDENTIFIERS);
            out.startArray();
            for (int i = 0, size = identifiers.size(); i < size; i++) {
                IdentifierCodec.INSTANCE.write(identifiers.get(i), out);
            }
            out.endArray();
        }
        List<Citation> citations = value.citations();
        if (Values.isNotEmpty(citations)) {
            out.member(CITATIONS);
            out.startArray();
            for (int i = 0, size = citations.size(); i < size; i++) {
                CitationCodec.INSTANCE.write(citations.get(i), out);
            }
            out.endArray();
        }
        List<Id<?>> basis = value.basis();
        if (Values.isNotEmpty(basis)) {
            out.member(BASIS);
            out.startArray();
            for (int i = 0, size = basis.size(); i < size; i++) {
                out.id(basis.get(i).value());
            }
            out.endArray();
        }
        List<Link> links = value.links();
        if (Values.isNotEmpty(links)) {
            out.member(LINKS);
            out.startArray();
            for (int i = 0, size = links.size(); i < size; i++) {
                LinkCodec.INSTANCE.write(links.get(i), out);
            }
            out.endArray();
        }
        Optional<Assessment> assessment = value.assessment();
        if (assessment.isPresent()) {
            out.member(ASSESSMENT);
            AssessmentCodec.INSTANCE.write(assessment.get(), out);
        }
        Optional<Revision> revision = value.revision();
        if (revision.isPresent()) {
            out.member(REVISION);
            RevisionCodec.INSTANCE.write(revision.get(), out);
        }
        Optional<Text> notes = value.notes();
        if (notes.isPresent()) {
            out.member(NOTES);
            Texts.INSTANCE.write(notes.get(), out);
        }
        UnknownMembers.write(value.extensions(), PROPERTIES, out);
        out.endObject();
    }
}
