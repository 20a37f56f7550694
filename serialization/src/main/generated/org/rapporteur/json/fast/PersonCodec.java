package org.rapporteur.json.fast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Id;
import org.rapporteur.model.Identifier;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.Link;
import org.rapporteur.model.Name;
import org.rapporteur.model.Person;
import org.rapporteur.model.Revision;
import org.rapporteur.model.Tenure;
import org.rapporteur.model.Text;
import org.rapporteur.time.Edtf;

/** Reads and writes {@link Person}. Made from its shape. */
final class PersonCodec extends FastCodec<Person> {
    static final PersonCodec INSTANCE = new PersonCodec();

    private static final NameTable PROPERTIES = NameTable.names(List.of(
            "type",
            "id",
            "names",
            "description",
            "born",
            "died",
            "citizenships",
            "tenures",
            "identifiers",
            "citations",
            "basis",
            "links",
            "assessment",
            "revision",
            "notes"));
    private static final NameTable TYPE_VALUE = NameTable.strings(List.of("Person"));
    private static final Member TYPE = Member.of("type");
    private static final Member ID = Member.of("id");
    private static final Member NAMES = Member.of("names");
    private static final Member DESCRIPTION = Member.of("description");
    private static final Member BORN = Member.of("born");
    private static final Member DIED = Member.of("died");
    private static final Member CITIZENSHIPS = Member.of("citizenships");
    private static final Member TENURES = Member.of("tenures");
    private static final Member IDENTIFIERS = Member.of("identifiers");
    private static final Member CITATIONS = Member.of("citations");
    private static final Member BASIS = Member.of("basis");
    private static final Member LINKS = Member.of("links");
    private static final Member ASSESSMENT = Member.of("assessment");
    private static final Member REVISION = Member.of("revision");
    private static final Member NOTES = Member.of("notes");

    private PersonCodec() {}

    static FastCodec<Person> codec() {
        return INSTANCE;
    }

    @Override
    Person read(Utf8Input in) {
        Person.Builder to = Person.builder();
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
                case 4 -> to.born(Values.date(in));
                case 5 -> to.died(Values.date(in));
                case 6 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addCitizenship(in.id());
                    }
                }
                case 7 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addTenure(TenureCodec.INSTANCE.read(in));
                    }
                }
                case 8 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addIdentifier(IdentifierCodec.INSTANCE.read(in));
                    }
                }
                case 9 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addCitation(CitationCodec.INSTANCE.read(in));
                    }
                }
                case 10 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addBasis(in.id());
                    }
                }
                case 11 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addLink(LinkCodec.INSTANCE.read(in));
                    }
                }
                case 12 -> to.assessment(AssessmentCodec.INSTANCE.read(in));
                case 13 -> to.revision(RevisionCodec.INSTANCE.read(in));
                case 14 -> to.notes(Texts.INSTANCE.read(in));
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
    void write(Person value, Utf8Encoder out) {
        out.startObject();
        out.plain(TYPE, "Person");
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
        Optional<Edtf> born = value.born();
        if (born.isPresent()) {
            out.plain(BORN, born.get().toString());
        }
        Optional<Edtf> died = value.died();
        if (died.isPresent()) {
            out.plain(DIED, died.get().toString());
        }
        List<Id<? extends Actor>> citizenships = value.citizenships();
        if (Values.isNotEmpty(citizenships)) {
            out.member(CITIZENSHIPS);
            out.startArray();
            for (int i = 0, size = citizenships.size(); i < size; i++) {
                out.id(citizenships.get(i).value());
            }
            out.endArray();
        }
        List<Tenure> tenures = value.tenures();
        if (Values.isNotEmpty(tenures)) {
            out.member(TENURES);
            out.startArray();
            for (int i = 0, size = tenures.size(); i < size; i++) {
                TenureCodec.INSTANCE.write(tenures.get(i), out);
            }
            out.endArray();
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
