// The types of Rapporteur's format rapporteur/1, for TypeScript 5. Made from what its codecs work by.
//
// - Any object may hold properties that are not declared here. Hand them back: copy with `{ ...it }`.
// - A reader also takes null for an optional property, as if it were absent; a writer leaves it out.
// - `type` may be missing in what others wrote, in the lists of a dossier that hold one kind of entities.
//   Whoever writes gives it, and so does the Java library; therefore it is required here.
// - `(string & {})` in a vocabulary stands for any other word. An editor still offers the known ones.
// - What must be beside each other, and the form of strings, is for the JSON Schema to check.

/** The document that services exchange: the records of one matter, with the sources by which they are known. */
export interface Dossier {
  /** Always rapporteur/1. */
  format: "rapporteur/1";
  /** The id of the dossier itself; absent if it has none. */
  id?: Id;
  /** What the dossier is called; absent if it has no title. */
  title?: Text;
  /** What the dossier is about; absent if not described. */
  description?: Text;
  /** Who publishes the dossier; absent if not stated. */
  publisher?: Party;
  /** The terms of use, as an SPDX expression or a URL; absent if not stated. */
  licence?: string;
  /** When the dossier was made; absent if not kept. */
  createdAt?: Instant;
  /** The software that made the dossier; absent if not stated. */
  generator?: string;
  /** The sources. */
  sources?: (Source | OtherEntity)[];
  /** The persons, states, organisations and forums. */
  actors?: (Actor | OtherEntity)[];
  /** The statements. */
  statements?: (Statement | OtherEntity)[];
  /** The meetings. */
  meetings?: (Meeting | OtherEntity)[];
  /** The positions on membership. */
  positions?: (MembershipPosition | OtherEntity)[];
  /** The memberships. */
  memberships?: (Membership | OtherEntity)[];
  /** The entities of types that this version does not know. */
  others?: Entity[];
}

/** One line of a stream: a dossier's own properties, on the first line if at all, or an entity. */
export type Line = Header | Entity;

/** A dossier's own properties, on the first line of a stream if at all. */
export interface Header {
  /** Always Dossier. */
  type: "Dossier";
  /** Always rapporteur/1. */
  format: "rapporteur/1";
  /** The id of the dossier itself; absent if it has none. */
  id?: Id;
  /** What the dossier is called; absent if it has no title. */
  title?: Text;
  /** What the dossier is about; absent if not described. */
  description?: Text;
  /** Who publishes the dossier; absent if not stated. */
  publisher?: Party;
  /** The terms of use, as an SPDX expression or a URL; absent if not stated. */
  licence?: string;
  /** When the dossier was made; absent if not kept. */
  createdAt?: Instant;
  /** The software that made the dossier; absent if not stated. */
  generator?: string;
  /** Stands on lines of its own instead. */
  sources?: never;
  /** Stands on lines of its own instead. */
  actors?: never;
  /** Stands on lines of its own instead. */
  statements?: never;
  /** Stands on lines of its own instead. */
  meetings?: never;
  /** Stands on lines of its own instead. */
  positions?: never;
  /** Stands on lines of its own instead. */
  memberships?: never;
  /** Stands on lines of its own instead. */
  others?: never;
}

/** One record of a dossier: something that somebody reported, or the source by which it is known. */
export type Entity = KnownEntity | OtherEntity;

/** Somebody or some body that can speak, meet and hold a position. */
export type Actor = Person | State | Organization | Forum;

/** An entity of a type that this version of the library knows, with what all of them have in common. */
export type KnownEntity =
  | Source
  | Person
  | State
  | Organization
  | Forum
  | Statement
  | Meeting
  | MembershipPosition
  | Membership;

/** A document by which something is known: a report, a transcript, a broadcast, a post. */
export interface Source {
  /** Always Source; may be missing in a list of this kind. */
  type: "Source";
  /** The id, unique across the dossier whatever the kind. */
  id: Id;
  /** What kind of document it is; absent if not stated. */
  kind?: SourceKind;
  /** Who published it; absent if not stated. */
  publisher?: Party;
  /** Its title in its own words; absent if it has none. */
  title?: string;
  /** Where it can be read, as an absolute IRI; absent if not known. */
  url?: Iri;
  /** The language it is in; absent if not stated. */
  language?: LanguageTag;
  /** When it was published; absent if not stated, and never invented. */
  date?: Edtf;
  /** When the makers of the dossier read it; absent if not kept. */
  accessedAt?: Instant;
  /** Where a copy is archived, as an absolute IRI; absent if it is not. */
  archivedAt?: Iri;
  /** A digest of the copy that was read, such as sha-256: and hexadecimal digits; absent if not kept. */
  digest?: string;
  /** How reliable the source is, by the Admiralty system; absent if not graded. */
  reliability?: Reliability;
  /** The source that this one repeats; absent if it does not, or it is not known. */
  from?: Id;
  /** What other registers call the same thing; empty if none is given. */
  identifiers?: Identifier[];
  /** The passages of sources on which this record rests; empty if none is given. */
  citations?: Citation[];
  /** The records from which this one is known, as a meeting from one side's account of it; empty if none is given. */
  basis?: Id[];
  /** How this record relates to others; empty if nothing is reported. */
  links?: Link[];
  /** How far the information in this record can be believed; absent if nobody assessed it. */
  assessment?: Assessment;
  /** Which revision of our record this is; absent if revisions are not counted. */
  revision?: Revision;
  /** Remarks of those who made the record; absent if there are none. */
  notes?: Text;
}

/** A human being who speaks, meets or holds a position. */
export interface Person {
  /** Always Person. */
  type: "Person";
  /** The id, unique across the dossier whatever the kind. */
  id: Id;
  /** The names by which sources and registers know the actor; at least one. */
  names: Name[];
  /** Who or what this is, in our words; absent if not described. */
  description?: Text;
  /** Date of birth; absent if not stated. */
  born?: Edtf;
  /** Date of death; absent if not stated or alive. */
  died?: Edtf;
  /** The states of which the person is a citizen; empty if not stated. */
  citizenships?: Id[];
  /** The offices that the person holds or held; empty if none is stated. */
  tenures?: Tenure[];
  /** What other registers call the same thing; empty if none is given. */
  identifiers?: Identifier[];
  /** The passages of sources on which this record rests; empty if none is given. */
  citations?: Citation[];
  /** The records from which this one is known, as a meeting from one side's account of it; empty if none is given. */
  basis?: Id[];
  /** How this record relates to others; empty if nothing is reported. */
  links?: Link[];
  /** How far the information in this record can be believed; absent if nobody assessed it. */
  assessment?: Assessment;
  /** Which revision of our record this is; absent if revisions are not counted. */
  revision?: Revision;
  /** Remarks of those who made the record; absent if there are none. */
  notes?: Text;
}

/** A state, or a polity that acts like one, present or former. */
export interface State {
  /** Always State. */
  type: "State";
  /** The id, unique across the dossier whatever the kind. */
  id: Id;
  /** The names by which sources and registers know the actor; at least one. */
  names: Name[];
  /** Who or what this is, in our words; absent if not described. */
  description?: Text;
  /** Its code in ISO 3166-1 alpha-2, in upper case, such as UA; absent if it has none. */
  country?: Country;
  /** How far other states recognise it; absent if not stated. */
  recognition?: Recognition;
  /** When it existed; absent if not stated. */
  period?: Edtf;
  /** What other registers call the same thing; empty if none is given. */
  identifiers?: Identifier[];
  /** The passages of sources on which this record rests; empty if none is given. */
  citations?: Citation[];
  /** The records from which this one is known, as a meeting from one side's account of it; empty if none is given. */
  basis?: Id[];
  /** How this record relates to others; empty if nothing is reported. */
  links?: Link[];
  /** How far the information in this record can be believed; absent if nobody assessed it. */
  assessment?: Assessment;
  /** Which revision of our record this is; absent if revisions are not counted. */
  revision?: Revision;
  /** Remarks of those who made the record; absent if there are none. */
  notes?: Text;
}

/** A body that acts as one: an alliance, a ministry, a party, a newspaper, or a grouping of others. */
export interface Organization {
  /** Always Organization. */
  type: "Organization";
  /** The id, unique across the dossier whatever the kind. */
  id: Id;
  /** The names by which sources and registers know the actor; at least one. */
  names: Name[];
  /** Who or what this is, in our words; absent if not described. */
  description?: Text;
  /** What kind of body it is; absent if not stated. */
  kind?: OrganizationKind;
  /** The body that it is part of; absent if none. */
  parent?: Id;
  /** The state that it belongs to; absent if none. */
  state?: Id;
  /** When it existed; absent if not stated. */
  period?: Edtf;
  /** What other registers call the same thing; empty if none is given. */
  identifiers?: Identifier[];
  /** The passages of sources on which this record rests; empty if none is given. */
  citations?: Citation[];
  /** The records from which this one is known, as a meeting from one side's account of it; empty if none is given. */
  basis?: Id[];
  /** How this record relates to others; empty if nothing is reported. */
  links?: Link[];
  /** How far the information in this record can be believed; absent if nobody assessed it. */
  assessment?: Assessment;
  /** Which revision of our record this is; absent if revisions are not counted. */
  revision?: Revision;
  /** Remarks of those who made the record; absent if there are none. */
  notes?: Text;
}

/** A body or series that meets, and can speak: a council, a summit series, a contact group. */
export interface Forum {
  /** Always Forum. */
  type: "Forum";
  /** The id, unique across the dossier whatever the kind. */
  id: Id;
  /** The names by which sources and registers know the actor; at least one. */
  names: Name[];
  /** Who or what this is, in our words; absent if not described. */
  description?: Text;
  /** What kind of forum it is; absent if not stated. */
  kind?: ForumKind;
  /** What it is for, in the order of the source; empty if not stated. */
  purposes?: Text[];
  /** What it deals with; empty if not stated. */
  topics?: Topic[];
  /** Who belongs to it; empty if not stated. */
  members?: Participant[];
  /** When it existed; absent if not stated. */
  period?: Edtf;
  /** What other registers call the same thing; empty if none is given. */
  identifiers?: Identifier[];
  /** The passages of sources on which this record rests; empty if none is given. */
  citations?: Citation[];
  /** The records from which this one is known, as a meeting from one side's account of it; empty if none is given. */
  basis?: Id[];
  /** How this record relates to others; empty if nothing is reported. */
  links?: Link[];
  /** How far the information in this record can be believed; absent if nobody assessed it. */
  assessment?: Assessment;
  /** Which revision of our record this is; absent if revisions are not counted. */
  revision?: Revision;
  /** Remarks of those who made the record; absent if there are none. */
  notes?: Text;
}

/** Something that somebody is reported to have said, or not said, or to be about to say. */
export interface Statement {
  /** Always Statement; may be missing in a list of this kind. */
  type: "Statement";
  /** The id, unique across the dossier whatever the kind. */
  id: Id;
  /** Who said it; at least one. */
  speakers: Party[];
  /** To whom it was said; empty if not stated. */
  addressees?: Party[];
  /** What was said, as closely as fidelity tells. */
  content: Text;
  /** The language in which it was said; absent if not stated. */
  originalLanguage?: LanguageTag;
  /** How close the content is to the words that were said; absent if it cannot be told. */
  fidelity?: Fidelity;
  /** Whether it was said at all; asserted by default. */
  modality?: Modality;
  /** What the speaker did by saying it; absent if not stated. */
  act?: SpeechAct;
  /** When it was said; absent if not stated. */
  date?: Edtf;
  /** By what means it was said; absent if not stated. */
  channel?: Channel;
  /** The meeting at which it was said; an account of a meeting names it in about. */
  meeting?: Id;
  /** Where it was said; absent if not stated. */
  place?: Place;
  /** What it deals with; empty if not stated. */
  topics?: Topic[];
  /** The records that it speaks of; empty if none. */
  about?: Id[];
  /** What other registers call the same thing; empty if none is given. */
  identifiers?: Identifier[];
  /** The passages of sources on which this record rests; empty if none is given. */
  citations?: Citation[];
  /** The records from which this one is known, as a meeting from one side's account of it; empty if none is given. */
  basis?: Id[];
  /** How this record relates to others; empty if nothing is reported. */
  links?: Link[];
  /** How far the information in this record can be believed; absent if nobody assessed it. */
  assessment?: Assessment;
  /** Which revision of our record this is; absent if revisions are not counted. */
  revision?: Revision;
  /** Remarks of those who made the record; absent if there are none. */
  notes?: Text;
}

/** An occasion on which parties meet or speak, planned or held: talks, a call, a council sitting, a conference. */
export interface Meeting {
  /** Always Meeting; may be missing in a list of this kind. */
  type: "Meeting";
  /** The id, unique across the dossier whatever the kind. */
  id: Id;
  /** What kind of occasion it is; absent if not stated. */
  kind?: MeetingKind;
  /** What it is called, in our words; absent if it has no name. */
  title?: Text;
  /** How firm it is; absent if not stated. */
  status?: MeetingStatus;
  /** Earlier plans for it, the first one first; empty if none is known. */
  previously?: Schedule[];
  /** When it is or was: an interval means throughout; absent if not stated. */
  date?: Edtf;
  /** Where it is or was; absent if not stated. */
  place?: Place;
  /** In what form the parties meet; absent if not stated, and never guessed. */
  format?: MeetingFormat;
  /** Who takes part; empty if not stated. */
  participants?: Participant[];
  /** What it is for, in the order of the source; empty if not stated. */
  purposes?: Text[];
  /** What is talked about, in the order of the source; empty if not stated. */
  agenda?: Topic[];
  /** What came of it; empty if nothing is reported. */
  outcomes?: Outcome[];
  /** The forum of which it is a sitting or edition; absent if none. */
  forum?: Id;
  /** What other registers call the same thing; empty if none is given. */
  identifiers?: Identifier[];
  /** The passages of sources on which this record rests; empty if none is given. */
  citations?: Citation[];
  /** The records from which this one is known, as a meeting from one side's account of it; empty if none is given. */
  basis?: Id[];
  /** How this record relates to others; empty if nothing is reported. */
  links?: Link[];
  /** How far the information in this record can be believed; absent if nobody assessed it. */
  assessment?: Assessment;
  /** Which revision of our record this is; absent if revisions are not counted. */
  revision?: Revision;
  /** Remarks of those who made the record; absent if there are none. */
  notes?: Text;
}

/** Where somebody is reported to stand on a candidate's membership of an organisation. */
export interface MembershipPosition {
  /** Always MembershipPosition; may be missing in a list of this kind. */
  type: "MembershipPosition";
  /** The id, unique across the dossier whatever the kind. */
  id: Id;
  /** Whose position it is. */
  holder: Party;
  /** Who would become a member. */
  candidate: Id;
  /** Of what. */
  organization: Id;
  /** Which side of the membership the stance is on; membership by default. */
  aspect?: PositionAspect;
  /** Which way the stance goes. */
  direction: Direction;
  /** What the stance hangs on; empty if unconditional as reported. */
  conditions?: Condition[];
  /** How the source itself says the stance changed; absent if it does not. */
  change?: Change;
  /** How long the stance holds, only if the source gives a span; else it is dated by its basis. */
  period?: Edtf;
  /** What other registers call the same thing; empty if none is given. */
  identifiers?: Identifier[];
  /** The passages of sources on which this record rests; empty if none is given. */
  citations?: Citation[];
  /** The records from which this one is known, as a meeting from one side's account of it; empty if none is given. */
  basis?: Id[];
  /** How this record relates to others; empty if nothing is reported. */
  links?: Link[];
  /** How far the information in this record can be believed; absent if nobody assessed it. */
  assessment?: Assessment;
  /** Which revision of our record this is; absent if revisions are not counted. */
  revision?: Revision;
  /** Remarks of those who made the record; absent if there are none. */
  notes?: Text;
}

/** How far an actor has come toward membership of an organisation, or that it is a member: a fact, not a stance. */
export interface Membership {
  /** Always Membership; may be missing in a list of this kind. */
  type: "Membership";
  /** The id, unique across the dossier whatever the kind. */
  id: Id;
  /** Who is, was or is to be a member. */
  member: Id;
  /** Of what. */
  organization: Id;
  /** The stage that is reached. */
  stage: MembershipStage;
  /** How long it lasts: an interval means throughout; absent if not stated. */
  period?: Edtf;
  /** What other registers call the same thing; empty if none is given. */
  identifiers?: Identifier[];
  /** The passages of sources on which this record rests; empty if none is given. */
  citations?: Citation[];
  /** The records from which this one is known, as a meeting from one side's account of it; empty if none is given. */
  basis?: Id[];
  /** How this record relates to others; empty if nothing is reported. */
  links?: Link[];
  /** How far the information in this record can be believed; absent if nobody assessed it. */
  assessment?: Assessment;
  /** Which revision of our record this is; absent if revisions are not counted. */
  revision?: Revision;
  /** Remarks of those who made the record; absent if there are none. */
  notes?: Text;
}

/** An entity of a type that this version of the library does not know, kept whole. */
export interface OtherEntity {
  /** The kind of record: none that is declared here. To write one: `"Treaty" as string as OtherType`. */
  type: OtherType;
  [property: string]: unknown;
}

/** The type of an entity of no known kind: any other string, so that a known `type` tells the kind. */
export type OtherType = Unlisted;

declare enum Unlisted {
  type = "",
}

/** How far the information in a record can be believed, in the judgement of those who made the record. */
export interface Assessment {
  /**
   * Credibility by the Admiralty system, from 1 (confirmed by other sources) to 5 (improbable), or 6 (cannot be
   * judged); absent if not graded. A whole number.
   */
  credibility?: number;
  /** Confidence in the scale of STIX 2.1, from 0 to 100; absent if not graded. A whole number. */
  confidence?: number;
  /** The reasons in our words; absent if not given. */
  rationale?: Text;
}

/** The passage of a source on which a record, or some of its properties, rests. */
export interface Citation {
  /** The source. */
  source: Id;
  /** The passage in the source's own words; absent if not kept. */
  quote?: string;
  /** Where in the source the passage stands, such as a page or a time code; absent if not stated. */
  locator?: string;
  /**
   * The names of the top-level properties of the citing record that rest on the passage; empty: the whole record does.
   */
  concerns?: string[];
  /** What the passage does for the record; states by default. */
  bearing?: Bearing;
}

/** What stands between the holder of a position and a yes. */
export interface Condition {
  /** How the condition bears on the yes. */
  operator: ConditionOperator;
  /** What kind of thing must or must not be. */
  kind: ConditionKind;
  /** The condition in our words. */
  text: Text;
  /** Whether it still stands in the way; unknown by default. */
  state?: ConditionState;
  /** For how long the holder set it; absent if not stated. */
  period?: Edtf;
  /** The passages that say so; empty if none is given. */
  citations?: Citation[];
}

/** What a register calls a thing: Q212. */
export interface Identifier {
  /** Whose register it is. */
  scheme: IdentifierScheme;
  /** The identifier as the register writes it, never empty. */
  value: string;
}

/**
 * How a record relates to another, as a statement that retracts an earlier one. At least one of `target`, `description`
 * is there.
 */
export interface Link {
  /** What the record does to the other. */
  relation: LinkRelation;
  /** The other record; absent if the source does not identify it. */
  target?: Id;
  /** The other record in our words; absent if it is only named. */
  description?: Text;
  /** The passages that say so; empty if none is given. */
  citations?: Citation[];
}

/** A name by which an actor is or was known, as it is written in one language and script: Кулеба. */
export interface Name {
  /** The name, never empty. */
  text: string;
  /** The language and script in which it is written; absent if not stated. */
  language?: LanguageTag;
  /** What kind of name it is; absent if not stated. */
  kind?: NameKind;
  /** When it was in use; absent if not stated. */
  period?: Edtf;
  /** The passages that give this name; empty if none is given. */
  citations?: Citation[];
}

/** What came of a meeting, or what it is reported to have come to. */
export interface Outcome {
  /** What kind of result it is. */
  kind: OutcomeKind;
  /** The result in our words. */
  summary: Text;
  /** How far it has come; absent if not stated. */
  state?: OutcomeState;
  /** Who is to carry it out; empty if not stated. */
  responsible?: Party[];
  /** By when; absent if not stated. */
  due?: Edtf;
  /** The statement that records it; absent if there is none here. */
  statement?: Id;
  /** The passages that say so; empty if none is given. */
  citations?: Citation[];
}

/** A party in its part of a meeting or a forum: who, in which role, and whether they came. */
export interface Participant {
  /** Who it is. */
  party: Party;
  /** The part that the party plays; participant by default. */
  role?: ParticipantRole;
  /** Whether the party came, or was to come; absent if not stated. */
  attendance?: Attendance;
  /** How this party took part, where that differs from the meeting; absent if not stated. */
  format?: MeetingFormat;
  /** When the party took part or was a member; absent if not stated. */
  period?: Edtf;
  /** The passages that say so; empty if none is given. */
  citations?: Citation[];
}

/**
 * One who took part in something, as the report has it: named, described, or by office. At least one of `asNamed`,
 * `actor`, `description`, `officeId` is there.
 */
export interface Party {
  /** The name in the source's own words and spelling; absent if the source does not name the party. */
  asNamed?: string;
  /** Whom we take the party to be; absent if not resolved. */
  actor?: Id;
  /**
   * How the source describes the party without naming it, in our words ("unnamed officials"); absent if it does not.
   */
  description?: Text;
  /** In what capacity the party acts, in our words ("Minister of Foreign Affairs"); absent if not stated. */
  capacity?: Text;
  /** The office in which the party acts, as an absolute IRI that a Tenure may share; absent if not resolved. */
  officeId?: Iri;
  /** For whom the party is reported to act; absent unless the report says so. */
  onBehalfOf?: Id;
  /** On what terms the source lets the party be quoted; absent if not stated. */
  attribution?: Attribution;
}

/**
 * A place as reported: a city, a building, a country, with what is known of where it is. All of `latitude`, `longitude`
 * are there, or none.
 */
export interface Place {
  /** What the place is called. */
  name: Text;
  /** The country it is in, as ISO 3166-1 alpha-2 in upper case, such as UA; absent if not stated. */
  country?: Country;
  /** Degrees north of the equator in WGS 84, from -90 to 90; present if and only if the longitude is. */
  latitude?: number;
  /** Degrees east of Greenwich in WGS 84, from -180 to 180; present if and only if the latitude is. */
  longitude?: number;
  /** What registers call the place; empty if none is given. */
  identifiers?: Identifier[];
}

/** Which revision of our record this is: neither a speaker's correction nor an outlet's. */
export interface Revision {
  /** The number of the revision, from 1. A whole number. */
  number: number;
  /** When the revision was recorded; absent if not kept. */
  recordedAt?: Instant;
  /** Who recorded it; absent if not kept. */
  recordedBy?: string;
  /** Whether the record no longer holds; false by default. */
  withdrawn?: boolean;
  /** Why it was revised, in our words; absent if not given. */
  reason?: Text;
  /** The record to use instead; absent if there is none. */
  replacedBy?: Id;
}

/** An earlier plan for a meeting, kept when the plan changed. */
export interface Schedule {
  /** How firm the plan was; absent if not stated. */
  status?: MeetingStatus;
  /** When the meeting was to be; absent if not stated. */
  date?: Edtf;
  /** Where it was to be; absent if not stated. */
  place?: Place;
  /** The passages that say so; empty if none is given. */
  citations?: Citation[];
}

/** An office that a person holds or held, and for how long. */
export interface Tenure {
  /** The office in our words ("Minister of Foreign Affairs"). */
  office: Text;
  /** The office as an absolute IRI, the same for each of its holders; absent if not resolved. */
  officeId?: Iri;
  /** The body or state whose office it is; absent if not resolved. */
  organization?: Id;
  /** How long it is held: an interval means throughout; absent if not stated. */
  period?: Edtf;
  /** Whether the person holds it in place of another; false by default. */
  acting?: boolean;
  /** The passages that say so; empty if none is given. */
  citations?: Citation[];
}

/** A subject that is talked about or put on an agenda. */
export interface Topic {
  /** The subject in our words. */
  label: Text;
  /**
   * The concept in a published vocabulary, as an absolute IRI (IPTC Media Topics, Wikidata); absent if none was
   * assigned.
   */
  concept?: Iri;
  /** The records that the subject concerns; empty if none. */
  about?: Id[];
}

/** Words of ours, in one or more languages: what the makers of a dossier write, never what a source says. */
export type Text = { [language: LanguageTag]: string };

/** An absolute IRI (RFC 3987). */
export type Iri = string;

/** A country of the form of ISO 3166-1 alpha-2, such as `UA`. */
export type Country = string;

/**
 * A language, with its script and region where they matter, named as in BCP 47 (RFC 5646): uk, uk-Latn, sr-Cyrl-BA, or
 * und where the language is not known.
 */
export type LanguageTag = string;

/**
 * A date or period as a source gives it: a calendar date of any precision, a date with a time of day, an interval or a
 * set of dates, any of it uncertain, approximate or with digits left unspecified. In the form of ISO 8601-2 (EDTF),
 * such as `2023-08` or `[..2023-09]`.
 */
export type Edtf = string;

/** An instant in UTC, as RFC 3339 writes it in capitals, such as `2023-08-24T09:30:00Z`. */
export type Instant = string;

/** The name by which one entity is known inside a dossier, such as kuleba or https://example.org/statements/17. */
export type Id = string;

/** Whether somebody who has a part in a meeting came to it, as reported. */
export type Attendance =
  /** Was there. */
  | "attended"
  /** Is reported as coming; the source was written before, or does not say that they came. */
  | "expected"
  /** Was asked to come; no answer is reported. */
  | "invited"
  /** Was asked and said no. */
  | "declined"
  /** Was not there, without a reported refusal. */
  | "absent"
  /** Was there and left in protest before the end. */
  | "walked-out";

/** On what terms the source identifies whom it quotes. */
export type Attribution =
  /** The speaker is named and may be quoted. */
  | "on-record"
  /**
   * The speaker may be quoted but is identified only by a description that was agreed, such as "an alliance diplomat".
   */
  | "background"
  /** What was said may be used, but neither quoted nor attributed to anybody in particular. */
  | "deep-background"
  /** The name is withheld and the source does not say on what terms. */
  | "anonymous"
  /** The words became public without the speaker's consent. */
  | "leaked"
  | (string & {});

/** How a cited passage bears on what the record says. */
export type Bearing =
  /** The passage says it outright. */
  | "states"
  /** It follows from the passage, and the conclusion is ours. */
  | "implies"
  /** The passage says otherwise, or calls it into question. */
  | "disputes";

/** How a position has changed, in the source's own word. */
export type Change =
  /** Stated for the first time. */
  | "first-stated"
  /** Stated again, unchanged. */
  | "reaffirmed"
  /** Made firmer, or its conditions stricter. */
  | "hardened"
  /** Made less firm, or its conditions easier. */
  | "softened"
  /** Turned into its opposite. */
  | "reversed";

/** Through what a statement reached its hearers. */
export type Channel =
  /** Before journalists who may ask questions. */
  | "press-conference"
  /** In conversation with a journalist or an outlet. */
  | "interview"
  /** In an address to an audience. */
  | "speech"
  /** From an account on a social platform. */
  | "social-media"
  /** In an official text issued after a meeting or by a body. */
  | "communique"
  /** In one side's own account of a meeting or a call. */
  | "readout"
  /** In another written form, such as a letter, an article or a written reply. */
  | "written"
  /** On the floor or in a committee of a legislature. */
  | "parliament"
  /** To journalists at a regular or informal briefing by a spokesperson or officials. */
  | "briefing"
  | (string & {});

/** What a condition is about. */
export type ConditionKind =
  /** Fighting: that it ends, pauses or goes on. */
  | "hostilities"
  /** A treaty or other settlement that ends a conflict. */
  | "peace-settlement"
  /** Control over territory, its status, or an open question of borders. */
  | "territory"
  /** Changes at home, such as in the judiciary, against corruption or in the control of the forces. */
  | "reform"
  /** The organisation's own stated criteria for members, taken together. */
  | "accession-criteria"
  /** That forces, systems or markets work with those of the members. */
  | "interoperability"
  /** The consent of all members. */
  | "unanimity"
  /** Approval by parliaments or other national procedures. */
  | "ratification"
  /** A vote of the people, of the candidate or of a member. */
  | "referendum"
  /** That talks are opened, held or closed. */
  | "negotiations"
  /** That a given date or span of time has come or gone by. */
  | "date"
  /** That candidates are treated alike, with no shortcut or delay for one of them. */
  | "equal-treatment"
  /** Something that the holder wants for itself in return. */
  | "reciprocal-demand"
  | (string & {});

/** How a condition works on the holder's yes. */
export type ConditionOperator =
  /** No yes until it is fulfilled. */
  | "requires"
  /** No yes as long as it lasts. */
  | "barred-by"
  /** It is named as no obstacle: the yes stands whatever becomes of it. */
  | "regardless-of";

/** Whether a condition still stands in the way. */
export type ConditionState =
  /** It still stands in the way. */
  | "open"
  /** It was fulfilled, or its obstacle has gone, and it no longer stands in the way. */
  | "met"
  /** Its holder no longer insists on it, though it was not met. */
  | "waived"
  /** It has lost its object, and can no longer be met nor stand in the way. */
  | "lapsed"
  /** The source does not say how it stands. */
  | "unknown";

/** Which way a reported stance on a candidate's membership points. */
export type Direction =
  /** Wants it for itself: the candidate's own stance. */
  | "seeks"
  /** Is for it, with or without conditions. */
  | "supports"
  /** Says that it leaves the matter open. */
  | "neutral"
  /** Is against it, without a reported act that stops it. */
  | "opposes"
  /** Stops it by a veto, or by withholding an act that is needed. */
  | "blocks"
  /** Is a body whose members differ. */
  | "divided"
  /** A stance is reported, but its direction cannot be read. */
  | "undetermined";

/** How close a report keeps to the words that were spoken. */
export type Fidelity =
  /** The speaker's own words in the language spoken, whole. */
  | "verbatim"
  /** The speaker's words, whole and quoted, in another language. */
  | "translated"
  /** Some of the words are quoted, and the source tells the rest. */
  | "partial-quote"
  /** Reported speech that follows the utterance clause by clause, without quotation. */
  | "indirect"
  /** The same content in the source's words. */
  | "paraphrase"
  /** Shortened to the gist or the subject, so that content is lost. */
  | "summary"
  /** No utterance is reported; that one was made, and what it said, is a conclusion. */
  | "inferred";

/** What kind of body or series a forum is: one that exists to meet, and can speak. */
export type ForumKind =
  /** A standing body whose members sit as equals to consult or decide. */
  | "council"
  /** A standing body set up for a given field or relationship. */
  | "commission"
  /** Recurring meetings of heads of state or government. */
  | "summit-series"
  /** Recurring conferences under one name. */
  | "conference-series"
  /** States that coordinate on one conflict or one task. */
  | "contact-group"
  /** A standing exchange between sides, such as the Belgrade-Pristina dialogue. */
  | "dialogue"
  /** Officials or experts with a limited task under some other body. */
  | "working-group"
  | (string & {});

/** Who issues an identifier, and therefore what its value looks like. */
export type IdentifierScheme =
  /** The Wikimedia Foundation's Wikidata: an item, Q and digits, such as Q212. */
  | "wikidata"
  /** ISO 3166-1, codes of countries: two capital letters in the alpha-2 form, such as UA. */
  | "iso3166-1"
  /**
   * Legal Entity Identifier, ISO 17442: 20 capital letters and digits, of which the last two are check digits (mod
   * 97-10).
   */
  | "lei"
  /**
   * International Standard Name Identifier, ISO 27729: 16 digits, the last a check character (mod 11-2) that may be X.
   */
  | "isni"
  /** Virtual International Authority File, kept by OCLC for libraries: a number of a cluster of name records. */
  | "viaf"
  /** Research Organization Registry: 0, six letters or digits and two check digits, such as 05gq02987. */
  | "ror"
  /** The GeoNames gazetteer: a number of a place, such as 703448 for Kyiv. */
  | "geonames"
  /** The United Nations Statistics Division's M49, countries and regions: three digits, such as 804. */
  | "un-m49"
  /** The Correlates of War project, members of the state system: a number of up to three digits, such as 369. */
  | "cow"
  | (string & {});

/** How the record that holds a link bears on the link's target. */
export type LinkRelation =
  /** Says again what the target says, in substance. */
  | "reiterates"
  /** Explains or narrows the target without giving it up. */
  | "clarifies"
  /** Distances the speaker from the target without openly taking it back. */
  | "walks-back"
  /** Openly takes back the speaker's own target. */
  | "retracts"
  /** Says expressly that the target is untrue or was never said. */
  | "denies"
  /** Cannot be true together with the target, whether or not it refers to it. */
  | "contradicts"
  /** Replies to the target, a question or otherwise. */
  | "answers"
  /** Refers to the target or quotes it, without taking a side on it. */
  | "cites"
  /** Gives the target in another language. */
  | "translates"
  /** Is an outlet's correction of the target, its own or another's publication. */
  | "corrects"
  /** Publishes the target again, in whole or nearly so. */
  | "republishes"
  /** Draws its content from the target, in part or reworked. */
  | "derived-from"
  /** Comes before the target in time. */
  | "precedes"
  /** Comes after the target in time. */
  | "follows"
  /** Takes place on the margins of the target, without being an item of it. */
  | "margins-of"
  /** Is a part of the target, as a session is of a conference. */
  | "part-of"
  /** Makes ready for the target. */
  | "prepares"
  /** Takes the place of the target, which no longer stands. */
  | "supersedes"
  /** Is the successor of the target, as a state or an organisation is of an earlier one. */
  | "succeeds"
  /** Is about the very same thing as the target, under another id. */
  | "same-as"
  /** Is another version of the target, such as a draft or an edition. */
  | "version-of"
  | (string & {});

/** By what means those who meet are in touch. */
export type MeetingFormat =
  /** All are in one place. */
  | "in-person"
  /** By voice only, over any line. */
  | "phone"
  /** By picture and voice, from different places. */
  | "video"
  /** Some are in one place and others join from elsewhere. */
  | "hybrid"
  /** In writing, as in a written procedure or an exchange of letters. */
  | "correspondence"
  | (string & {});

/** What kind of occasion a meeting is. */
export type MeetingKind =
  /** A discussion or negotiation between sides. */
  | "talks"
  /** A conversation arranged over a line. */
  | "call"
  /** A sitting of a council or a comparable body. */
  | "council"
  /** A meeting of heads of state or government. */
  | "summit"
  /** A gathering around a subject, with a programme and many participants. */
  | "conference"
  /** A show or fair, such as of arms or industry. */
  | "exhibition"
  /** An occasion to speak to journalists and take their questions. */
  | "press-conference"
  /** A stay of a guest with a host, with whatever it includes. */
  | "visit"
  | (string & {});

/** How far a meeting has got from a proposal to an event. */
export type MeetingStatus =
  /** Somebody has suggested it; the others are not reported to agree. */
  | "proposed"
  /** It is intended by those who would meet. */
  | "planned"
  /** It is foreseen with a reservation about whether or when. */
  | "tentative"
  /** It is announced as certain by somebody entitled to. */
  | "confirmed"
  /** It is put off to a later date, known or not. */
  | "postponed"
  /** It was planned and will not take place. */
  | "cancelled"
  /** It has begun and has not ended. */
  | "under-way"
  /** It has taken place. */
  | "held";

/** How far a country or body has come in its relation to an organisation, as a fact and not as a stance. */
export type MembershipStage =
  /** The source reports that there is no formal relation. */
  | "none"
  /** Cooperates under a formal partnership without a claim to membership. */
  | "partner"
  /** May attend, without the rights of a member. */
  | "observer"
  /** Is tied by an association that gives a part of the rights and duties. */
  | "associate"
  /** Has asked to become a member. */
  | "applied"
  /** Is formally recognised by the organisation as a candidate. */
  | "candidate"
  /** Takes part in a plan of preparation, such as NATO's Membership Action Plan. */
  | "action-plan"
  /** Is in talks on its accession. */
  | "negotiating"
  /** Has been invited to join. */
  | "invited"
  /** The treaty or protocol of its accession is signed. */
  | "protocol-signed"
  /** The accession is being ratified by those who must. */
  | "ratifying"
  /** Is a member in full. */
  | "member"
  /** Remains a member while rights of membership are suspended. */
  | "suspended"
  /** Was a member, or had applied, and has left or withdrawn. */
  | "withdrawn"
  | (string & {});

/** Whether an utterance is reported as made. */
export type Modality =
  /** It was made: "she said that". */
  | "asserted"
  /** It is reported as not made: "she did not say that". */
  | "negated"
  /** It is announced and yet to be made: "she will tell the council that". */
  | "future"
  /** It would be made under circumstances, or is only imagined: "were she asked, she would say that". */
  | "hypothetical";

/** How a name is borne or used. */
export type NameKind =
  /** The name in everyday use, such as Korea. */
  | "common"
  /** The full name in law or protocol, such as People's Republic of Korea. */
  | "official"
  /** A shortened form for repeated mention, such as Alliance. */
  | "short"
  /** A form made of initials, said as a word or letter by letter, such as NATO. */
  | "acronym"
  /** Another name that identifies the bearer well enough on its own. */
  | "alias"
  /** A broad or widely shared alias that does not identify the bearer on its own, as sanctions lists distinguish it. */
  | "weak-alias"
  /** A name no longer borne, such as Kirovohrad for today's Kropyvnytskyi. */
  | "former"
  /** The name given to a person at birth, where another is borne now. */
  | "birth"
  /** A name carried over into another script by its letters or sounds, such as Zelenskyy. */
  | "transliteration"
  /** A name that outsiders use in their own language, such as Florence for Firenze. */
  | "exonym"
  /** The name of a place or thing that stands for an institution, such as Kremlin. */
  | "metonym"
  | (string & {});

/** What kind of body an organisation is. */
export type OrganizationKind =
  /** An organisation that states founded by treaty and of which they are members. */
  | "intergovernmental"
  /** An organ of a state or of an intergovernmental organisation, where no closer kind fits. */
  | "institution"
  /** The executive of a state or a territory as a whole. */
  | "government"
  /** A department of government under a minister. */
  | "ministry"
  /** A parliament, or one of its chambers. */
  | "legislature"
  /** A political party, or an alliance of parties. */
  | "party"
  /** The forces of a state, or a branch or command of them. */
  | "armed-forces"
  /** A business, whoever owns it. */
  | "company"
  /** A service that supplies other media with news. */
  | "news-agency"
  /** A newspaper, broadcaster or online outlet. */
  | "media"
  /** A non-governmental, non-profit organisation. */
  | "ngo"
  /** An institute for research and advice on policy. */
  | "think-tank"
  /** A body with a technical or executive task under a government or an intergovernmental organisation. */
  | "agency"
  /** Members taken as a set, with or without a common secretariat, such as the Bucharest Nine. */
  | "grouping"
  | (string & {});

/** What came of a meeting. */
export type OutcomeKind =
  /** Two or more sides agreed on something between them, in writing or not. */
  | "agreement"
  /** A body decided something that lies in its power. */
  | "decision"
  /** One side bound itself to do or to refrain from something. */
  | "commitment"
  /** Those who met issued a text in common. */
  | "joint-statement"
  /** A further meeting or act was fixed or foreseen. */
  | "next-step"
  /** The source reports that the meeting had no result. */
  | "none"
  | (string & {});

/** How far a meeting's outcome has got. */
export type OutcomeState =
  /** It was made public, whether or not the details are settled. */
  | "announced"
  /** Those concerned have agreed on it. */
  | "agreed"
  /** The text is signed. */
  | "signed"
  /** It was carried out. */
  | "delivered"
  /** It was given up. */
  | "abandoned";

/** The part that somebody has in a meeting or a forum. */
export type ParticipantRole =
  /** Takes part; nothing more particular is reported. */
  | "participant"
  /** Receives the others, usually at its own place. */
  | "host"
  /** Presides over the proceedings. */
  | "chair"
  /** Helps the others to agree and is not itself a side. */
  | "mediator"
  /** Is present without the rights of a member or a side. */
  | "observer"
  /** Belongs to the body that meets. */
  | "member"
  /** Arranges the occasion, without necessarily hosting or presiding. */
  | "organiser"
  /** Attends by invitation, without belonging to the body that meets. */
  | "guest"
  /** Is on the programme to speak. */
  | "speaker"
  | (string & {});

/** Which side of a candidate's membership of an organisation a position is about. */
export type PositionAspect =
  /** Whether the candidate should become a member at all. */
  | "membership"
  /** How fast it should go, a fast track included. */
  | "pace"
  /** That the candidate applies, and how the application is received. */
  | "application"
  /** That the organisation invites the candidate to join. */
  | "invitation"
  /** That the candidate is formally recognised as one. */
  | "candidate-status"
  /** That the candidate is given a plan of preparation, such as NATO's Membership Action Plan. */
  | "action-plan"
  /** That talks on accession are opened, held or closed. */
  | "negotiations"
  /** That dates are set for steps or for the accession itself. */
  | "timetable"
  /** That members ratify the accession. */
  | "ratification"
  /** Guarantees for the candidate's security before membership or in place of it. */
  | "security-guarantee"
  /** Membership with a part of the rights and duties, or for a part of the territory. */
  | "partial-accession"
  | (string & {});

/** How far a state, or what acts as one, is recognised by other states. */
export type Recognition =
  /** Recognised as a state by all others, or nearly all. */
  | "recognised"
  /** Recognised by some states and refused by others. */
  | "partly-recognised"
  /** Acts as a state and is recognised by none, or by none but its like. */
  | "unrecognised"
  /** Existed once and exists no more. */
  | "former";

/** How reliable a source is, by the letter of the Admiralty system. */
export type Reliability =
  /** Completely reliable: no doubt of its authenticity, trustworthiness or competence. */
  | "A"
  /** Usually reliable: minor doubt, and mostly right in the past. */
  | "B"
  /** Fairly reliable: doubtful, but right in the past at times. */
  | "C"
  /** Not usually reliable: significant doubt, though it was right in the past on occasion. */
  | "D"
  /** Unreliable: known for what was wrong. */
  | "E"
  /** Reliability cannot be judged: there is no basis for a grade. */
  | "F";

/** What kind of document a source is. */
export type SourceKind =
  /** A journalist's or an agency's account of what happened or was said. */
  | "report"
  /** A text issued for its own sake, such as a treaty, a declaration or a law. */
  | "document"
  /** A programme on radio, television or a stream. */
  | "broadcast"
  /** An item published by an account on a social platform. */
  | "post"
  /** A word-by-word record of what was said. */
  | "transcript"
  /** One side's account of a meeting or a call in which it took part. */
  | "readout"
  /** What the makers of the dossier know from elsewhere; not a newspaper's leading article. */
  | "editorial"
  | (string & {});

/** What a speaker does by saying something. */
export type SpeechAct =
  /** Says that something is so. */
  | "assert"
  /** Makes known something decided or about to happen. */
  | "announce"
  /** Binds the speaker to do something for somebody. */
  | "promise"
  /** Puts something forward for others to take up. */
  | "propose"
  /** Asks for something that may be refused. */
  | "request"
  /** Insists on something as due or necessary. */
  | "demand"
  /** Says that harm or disadvantage will follow unless others act or refrain. */
  | "threaten"
  /** Lays a wrong at somebody's door. */
  | "accuse"
  /** Says that something is not so, against somebody's claim. */
  | "deny"
  /** Receives an event or an act of others with approval. */
  | "welcome"
  /** Expresses gratitude. */
  | "thank"
  /** Declares something to be wrong, strongly and publicly. */
  | "condemn"
  /** Gives support to a proposal, a person or an act of others. */
  | "endorse"
  /** Refuses a proposal, a demand or a claim. */
  | "reject"
  /** Asks in order to be told, or casts doubt. */
  | "question"
  /** Replies to a question or an approach. */
  | "answer"
  /** Says openly that nothing will be said. */
  | "decline-to-comment"
  | (string & {});

// What has no `export` above is not for use.
export {};
