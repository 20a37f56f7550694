package org.rapporteur.json.fast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Condition;
import org.rapporteur.model.Id;
import org.rapporteur.model.Identifier;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.Link;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Revision;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.Change;
import org.rapporteur.model.term.PositionAspect;
import org.rapporteur.time.Edtf;

/** Reads and writes {@link MembershipPosition}. Made from its shape. */
final class MembershipPositionCodec extends FastCodec<MembershipPosition> {
    static final MembershipPositionCodec INSTANCE = new MembershipPositionCodec();

    private static final NameTable PROPERTIES = NameTable.names(List.of(
            "type",
            "id",
            "holder",
            "candidate",
            "organization",
            "aspect",
            "direction",
            "conditions",
            "change",
            "period",
            "identifiers",
            "citations",
            "basis",
            "links",
            "assessment",
            "revision",
            "notes"));
    private static final NameTable TYPE_VALUE = NameTable.strings(List.of("MembershipPosition"));
    private static final Member TYPE = Member.of("type");
    private static final Member ID = Member.of("id");
    private static final Member HOLDER = Member.of("holder");
    private static final Member CANDIDATE = Member.of("candidate");
    private static final Member ORGANIZATION = Member.of("organization");
    private static final Member ASPECT = Member.of("aspect");
    private static final PositionAspect STANDARD_ASPECT = PositionAspect.of("membership");
    private static final Member DIRECTION = Member.of("direction");
    private static final Member CONDITIONS = Member.of("conditions");
    private static final Member CHANGE = Member.of("change");
    private static final Member PERIOD = Member.of("period");
    private static final Member IDENTIFIERS = Member.of("identifiers");
    private static final Member CITATIONS = Member.of("citations");
    private static final Member BASIS = Member.of("basis");
    private static final Member LINKS = Member.of("links");
    private static final Member ASSESSMENT = Member.of("assessment");
    private static final Member REVISION = Member.of("revision");
    private static final Member NOTES = Member.of("notes");

    private MembershipPositionCodec() {}

    static FastCodec<MembershipPosition> codec() {
        return INSTANCE;
    }

    @Override
    MembershipPosition read(Utf8Input in) {
        MembershipPosition.Builder to = MembershipPosition.builder();
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
                case 2 -> to.holder(PartyCodec.INSTANCE.read(in));
                case 3 -> to.candidate(in.id());
                case 4 -> to.organization(in.id());
                case 5 -> to.aspect(Terms.positionAspect(in));
                case 6 -> to.direction(Terms.direction(in));
                case 7 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addCondition(ConditionCodec.INSTANCE.read(in));
                    }
                }
                case 8 -> to.change(Terms.change(in));
                case 9 -> to.period(Values.date(in));
                case 10 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addIdentifier(IdentifierCodec.INSTANCE.read(in));
                    }
                }
                case 11 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addCitation(CitationCodec.INSTANCE.read(in));
                    }
                }
                case 12 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addBasis(in.id());
                    }
                }
                case 13 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addLink(LinkCodec.INSTANCE.read(in));
                    }
                }
                case 14 -> to.assessment(AssessmentCodec.INSTANCE.read(in));
                case 15 -> to.revision(RevisionCodec.INSTANCE.read(in));
                case 16 -> to.notes(Texts.INSTANCE.read(in));
                default -> throw new IllegalStateException(PROPERTIES.word(name));
            }
        }
        require(met & ~absent, 0x5eL);
        if (unknown != null) {
            to.extensions(UnknownMembers.extensions(in, unknown));
        }
        return to.build();
    }

    @Override
    void write(MembershipPosition value, Utf8Encoder out) {
        out.startObject();
        out.plain(TYPE, "MembershipPosition");
        out.id(ID, value.id().value());
        out.member(HOLDER);
        PartyCodec.INSTANCE.write(value.holder(), out);
        out.id(CANDIDATE, value.candidate().value());
        out.id(ORGANIZATION, value.organization().value());
        if (!value.aspect().token().equals(STANDARD_ASPECT.token())) {
            out.plain(ASPECT, value.aspect().token());
        }
        out.plain(DIRECTION, value.direction().token());
        List<Condition> conditions = value.conditions();
        if (Values.isNotEmpty(conditions)) {
            out.member(CONDITIONS);
            out.startArray();
            for (int i = 0, size = conditions.size(); i < size; i++) {
                ConditionCodec.INSTANCE.write(conditions.get(i), out);
            }
            out.endArray();
        }
        Optional<Change> change = value.change();
        if (change.isPresent()) {
            out.plain(CHANGE, change.get().token());
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
