package org.rapporteur.validation;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Identifier;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.LanguageTag;
import org.rapporteur.model.Name;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.Text;
import org.rapporteur.model.property.Pointer;
import org.rapporteur.model.property.ValueKind.StringForm;
import org.rapporteur.model.property.Walk;
import org.rapporteur.model.term.Bearing;
import org.rapporteur.text.Languages;

/** The parts of a record that rules check regardless of their place, collected once for all rules. */
final class RecordParts {
    /** A value with its place in the record, a JSON Pointer. */
    record Placed<T>(String at, T value) {}

    /** A text with its place in the record and {@linkplain Alphabet the kinds of its characters}. */
    record Words(String at, String text, int kinds) {
        boolean have(int kind) {
            return (kinds & kind) != 0;
        }
    }

    /** A text in a language, with its place in the record and the scripts of the language. */
    record Tagged(String at, String text, LanguageTag tag, Set<UnicodeScript> scripts) {}

    private static final Walk<RecordParts> WALK = Walk.<RecordParts>builder()
            .own(Trait::sign)
            .parts(Citation.class, RecordParts::citation)
            .parts(Party.class, RecordParts::party)
            .parts(Place.class, RecordParts::place)
            .parts(Name.class, RecordParts::name)
            .parts(Identifier.class, RecordParts::identifier)
            .texts(RecordParts::text)
            .strings(StringForm.WORDS, RecordParts::words)
            .strings(StringForm.COUNTRY, RecordParts::country)
            .languages(RecordParts::language)
            .extensions((parts, at, unknown) -> parts.traits |= Trait.EXTENSIONS.bit())
            .build();

    /** What is known of a language tag. */
    private record Language(int lettersBeside, boolean isRegistered) {}

    private static final int MOST_LANGUAGES = 64;

    private final Map<LanguageTag, Language> languages = new HashMap<>();
    private final Predicate<Party> wanted;
    private final boolean gathering;
    private final List<Tagged> entries;
    private final List<Tagged> names;
    private final List<Words> words;
    private final List<Words> unseen;
    private final List<Placed<LanguageTag>> unregistered;
    private final List<Placed<Party>> parties;
    private final List<Placed<Identifier>> identifiers;
    private final List<Placed<String>> countries;
    private final BiConsumer<LanguageTag, String> entry = this::entry;
    private @Nullable Pointer atText;
    private long traits;
    private @Nullable String lastText;
    private int lastKinds;
    private @Nullable LanguageTag lastTag;
    private @Nullable Language lastLanguage;

    private RecordParts(Predicate<Party> wanted, boolean gathering) {
        this.wanted = wanted;
        this.gathering = gathering;
        this.entries = list();
        this.names = list();
        this.words = list();
        this.unseen = list();
        this.unregistered = list();
        this.parties = list();
        this.identifiers = list();
        this.countries = list();
    }

    /** Returns a list to collect parts. If only traits are determined, nothing is collected. */
    private <T> List<T> list() {
        return gathering ? new ArrayList<>(0) : List.of();
    }

    /** Collects the parts of a record, and those of its parties that are wanted. */
    static RecordParts of(KnownEntity entity, Predicate<Party> wanted) {
        RecordParts parts = new RecordParts(wanted, true);
        WALK.over(entity, Pointer.ROOT, parts);
        return parts;
    }

    /** Returns an instance without a record, which determines the {@linkplain #traits traits} of several records. */
    static RecordParts untold(Predicate<Party> wanted) {
        return new RecordParts(wanted, false);
    }

    /** Determines the traits of a record. Most records have none, and need no lists and no paths. */
    long traits(KnownEntity entity) {
        traits = 0;
        WALK.over(entity, null, this);
        return traits;
    }

    /**
     * Returns the entries of texts with letters that are not used by their language. Texts are written by the makers of
     * the dossier.
     */
    List<Tagged> strangeEntries() {
        return entries;
    }

    /** Returns the names that state their language, but have letters that are not used by it. */
    List<Tagged> strangeNames() {
        return names;
    }

    /**
     * Returns all words that do not consist only of letters of one script, whether written by the makers of the dossier
     * or by a source.
     */
    List<Words> strangeWords() {
        return words;
    }

    /** Returns all words that may contain what cannot be seen, or that were decoded in the wrong way. */
    List<Words> wordsWithUnseen() {
        return unseen;
    }

    /** Returns the language tags with a subtag that is not registered. */
    List<Placed<LanguageTag>> unregisteredLanguages() {
        return unregistered;
    }

    List<Placed<Party>> parties() {
        return parties;
    }

    List<Placed<Identifier>> identifiers() {
        return identifiers;
    }

    List<Placed<String>> countries() {
        return countries;
    }

    /** Adds traits. */
    void add(long bits) {
        traits |= bits;
    }

    private void citation(@Nullable Pointer at, Citation citation) {
        traits |= citation.bearing() == Bearing.IMPLIES ? Trait.IMPLIES.bit() : 0;
    }

    private void party(@Nullable Pointer at, Party party) {
        traits |= NameRules.isResolvedName(party) ? Trait.RESOLVED_NAME.bit() : 0;
        if (party.actor().isPresent()) {
            traits |= party.officeId().isPresent() || party.capacity().isPresent() ? Trait.IN_OFFICE.bit() : 0;
            traits |= party.onBehalfOf().isPresent() ? Trait.ON_BEHALF.bit() : 0;
        }
        if (wanted.test(party) && isGathered(Trait.NAMED_ON_TERMS)) {
            parties.add(new Placed<>(path(at), party));
        }
    }

    private void place(@Nullable Pointer at, Place place) {
        traits |= Trait.PLACES.bit();
    }

    /** Checks only the language; the words of a name are also visited as a string. */
    private void name(@Nullable Pointer at, Name name) {
        if (name.language().isPresent()) {
            Pointer atText = at == null ? null : at.at("text");
            tagged(atText, name.text(), name.language().get(), kinds(name.text()), names);
        }
    }

    private void text(@Nullable Pointer at, Text text) {
        atText = at;
        text.entries().forEach(entry);
    }

    private void entry(LanguageTag tag, String text) {
        Pointer at = atText == null ? null : atText.at(tag.value());
        words(at, text);
        tagged(at, text, tag, kinds(text), entries);
        language(at, tag);
    }

    private void language(@Nullable Pointer at, LanguageTag tag) {
        if (!know(tag).isRegistered() && isGathered(Trait.UNREGISTERED_LANGUAGE)) {
            unregistered.add(new Placed<>(path(at), tag));
        }
    }

    private void words(@Nullable Pointer at, String text) {
        int kinds = kinds(text);
        if (Alphabet.isStrange(kinds) && isGathered(Trait.STRANGE_WORDS)) {
            words.add(new Words(path(at), text, kinds));
        }
        if (Unseen.isPossible(text, kinds) && isGathered(Trait.UNSEEN)) {
            unseen.add(new Words(path(at), text, kinds));
        }
    }

    /**
     * Returns the kinds of the characters of a text. The last result is cached, because a text is checked at most twice
     * in succession.
     */
    @SuppressWarnings("ReferenceEquality")
    private int kinds(String text) {
        if (text != lastText) {
            lastText = text;
            lastKinds = Alphabet.of(text);
        }
        return lastKinds;
    }

    private void tagged(@Nullable Pointer at, String text, LanguageTag tag, int kinds, List<Tagged> list) {
        if ((kinds & know(tag).lettersBeside()) != 0 && isGathered(Trait.STRANGE_LETTERS)) {
            list.add(new Tagged(path(at), text, tag, Scripts.of(tag)));
        }
    }

    /** Results are cached, because the texts of a dossier have the same few languages. */
    @SuppressWarnings("ReferenceEquality")
    private Language know(LanguageTag tag) {
        Language known = tag == lastTag ? lastLanguage : languages.get(tag);
        if (known == null) {
            known = new Language(Scripts.lettersBeside(tag), Languages.isRegistered(tag.value()));
            if (languages.size() < MOST_LANGUAGES) {
                languages.put(tag, known);
            }
        }
        lastTag = tag;
        lastLanguage = known;
        return known;
    }

    private void identifier(@Nullable Pointer at, Identifier identifier) {
        if (isGathered(Trait.REGISTERED)) {
            identifiers.add(new Placed<>(path(at), identifier));
        }
    }

    private void country(@Nullable Pointer at, String code) {
        if (isGathered(Trait.REGISTERED)) {
            countries.add(new Placed<>(path(at), code));
        }
    }

    /** Parts are collected only by walks that provide places. */
    private static String path(@Nullable Pointer at) {
        return Objects.requireNonNull(at).toString();
    }

    /** Adds a trait, and returns whether the parts are collected. */
    private boolean isGathered(Trait trait) {
        traits |= trait.bit();
        return gathering;
    }
}
