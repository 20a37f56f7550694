// The types of Rapporteur's format rapporteur/1, for TypeScript 5. Made from what its codecs work by.
//
// - Any object may hold properties that are not declared here. Hand them back: copy with `{ ...it }`.
// - A reader also takes null for an optional property, as if it were absent; a writer leaves it out.
// - `type` may be missing in what others wrote, in the lists of a dossier that hold one kind of entities.
//   Whoever writes gives it, and so does the Java library; therefore it is required here.
// - `(string & {})` in a vocabulary stands for any other word. An editor still offers the known ones.
// - What must be beside each other, and the form of strings, is for the JSON Schema to check.

/** The document that services exchange: the records of one matter, with the sources that they are based on. */
export interface Dossier {
  /** Always rapporteur/1. */
  format: "rapporteur/1";
  /** The id of the dossier itself; absent if it has none. */
  id?: Id;
  /** The title; absent if the dossier has none. */
  title?: Text;
  /** A description of the dossier; absent if not recorded. */
  description?: Text;
  /** The publisher of the dossier; absent if not recorded. */
  publisher?: Party;
  /** The terms of use, as an SPDX expression or a URL; absent if not recorded. */
  licence?: string;
  /** The time at which the dossier was created; absent if not recorded. */
  createdAt?: Instant;
  /** The software that created the dossier; absent if not recorded. */
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
  /**
   * The entities of types that are unknown to this version of the library, in the order of the lists in which they were
   * found; those found in none of them come last.
   */
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
  /** The title; absent if the dossier has none. */
  title?: Text;
  /** A description of the dossier; absent if not recorded. */
  description?: Text;
  /** The publisher of the dossier; absent if not recorded. */
  publisher?: Party;
  /** The terms of use, as an SPDX expression or a URL; absent if not recorded. */
  licence?: string;
  /** The time at which the dossier was created; absent if not recorded. */
  createdAt?: Instant;
  /** The software that created the dossier; absent if not recorded. */
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

/** A record of a dossier: something that was reported, or a source of such reports. */
export type Entity = KnownEntity | OtherEntity;

/** A person or body that can speak, meet and hold a position. */
export type Actor = Person | State | Organization | Forum;

/** An entity of a type that this version of the library knows, with the properties that all such types share. */
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

/** A document on which records are based: a report, a transcript, a broadcast, a post. */
export interface Source {
  /** Always Source; may be missing in a list of this kind. */
  type: "Source";
  /** The id, which is unique in the dossier across all kinds of entities. */
  id: Id;
  /** The kind of document; absent if not stated. */
  kind?: SourceKind;
  /** The publisher; absent if not stated. */
  publisher?: Party;
  /** The title in the words of the source; absent if it has none. */
  title?: string;
  /** The address of the document, as an absolute IRI; absent if not recorded. */
  url?: Iri;
  /** The language of the document; absent if not stated. */
  language?: LanguageTag;
  /** The date of publication; absent if not stated, and never inferred. */
  date?: Edtf;
  /** The time at which the authors of the dossier read the document; absent if not recorded. */
  accessedAt?: Instant;
  /** The address of an archived copy, as an absolute IRI; absent if not recorded. */
  archivedAt?: Iri;
  /** A digest of the copy that was read, such as sha-256: followed by hexadecimal digits; absent if not recorded. */
  digest?: string;
  /** The reliability of the source on the scale of the Admiralty system; absent if not recorded. */
  reliability?: Reliability;
  /** The source that this one repeats; absent if there is none, or if it is not known. */
  from?: Id;
  /** The identifiers of the same thing in registers; empty if none is recorded. */
  identifiers?: Identifier[];
  /** The passages of sources that this record is based on; empty if none is recorded. */
  citations?: Citation[];
  /**
   * The records from which this one is known, such as a readout from which a meeting is known; empty if none is
   * recorded.
   */
  basis?: Id[];
  /** The relations of this record to others; empty if none is recorded. */
  links?: Link[];
  /** The credibility of the information in this record; absent if not recorded. */
  assessment?: Assessment;
  /** The revision of this record; absent if not recorded. */
  revision?: Revision;
  /** Remarks by the authors of the dossier; absent if there are none. */
  notes?: Text;
}

/** A human being who speaks, takes part in meetings or holds a position. */
export interface Person {
  /** Always Person. */
  type: "Person";
  /** The id, which is unique in the dossier across all kinds of entities. */
  id: Id;
  /** The names of the actor in sources and registers; at least one. */
  names: Name[];
  /** A description of the actor, in the dossier's words; absent if not recorded. */
  description?: Text;
  /** The date of birth; absent if not stated. */
  born?: Edtf;
  /** The date of death; absent if not stated, or if the person is alive. */
  died?: Edtf;
  /** The states of which the person is a citizen; empty if none is stated. */
  citizenships?: Id[];
  /** The offices that the person holds or held; empty if none is stated. */
  tenures?: Tenure[];
  /** The identifiers of the same thing in registers; empty if none is recorded. */
  identifiers?: Identifier[];
  /** The passages of sources that this record is based on; empty if none is recorded. */
  citations?: Citation[];
  /**
   * The records from which this one is known, such as a readout from which a meeting is known; empty if none is
   * recorded.
   */
  basis?: Id[];
  /** The relations of this record to others; empty if none is recorded. */
  links?: Link[];
  /** The credibility of the information in this record; absent if not recorded. */
  assessment?: Assessment;
  /** The revision of this record; absent if not recorded. */
  revision?: Revision;
  /** Remarks by the authors of the dossier; absent if there are none. */
  notes?: Text;
}

/** A state, or a polity that acts as one, present or former. */
export interface State {
  /** Always State. */
  type: "State";
  /** The id, which is unique in the dossier across all kinds of entities. */
  id: Id;
  /** The names of the actor in sources and registers; at least one. */
  names: Name[];
  /** A description of the actor, in the dossier's words; absent if not recorded. */
  description?: Text;
  /** The ISO 3166-1 alpha-2 code in upper case, such as UA; absent if the state has none. */
  country?: Country;
  /** The extent to which other states recognise it; absent if not stated. */
  recognition?: Recognition;
  /** The time during which it existed; absent if not stated. */
  period?: Edtf;
  /** The identifiers of the same thing in registers; empty if none is recorded. */
  identifiers?: Identifier[];
  /** The passages of sources that this record is based on; empty if none is recorded. */
  citations?: Citation[];
  /**
   * The records from which this one is known, such as a readout from which a meeting is known; empty if none is
   * recorded.
   */
  basis?: Id[];
  /** The relations of this record to others; empty if none is recorded. */
  links?: Link[];
  /** The credibility of the information in this record; absent if not recorded. */
  assessment?: Assessment;
  /** The revision of this record; absent if not recorded. */
  revision?: Revision;
  /** Remarks by the authors of the dossier; absent if there are none. */
  notes?: Text;
}

/** A body that acts as one: an alliance, a ministry, a party, a newspaper, or a grouping of other actors. */
export interface Organization {
  /** Always Organization. */
  type: "Organization";
  /** The id, which is unique in the dossier across all kinds of entities. */
  id: Id;
  /** The names of the actor in sources and registers; at least one. */
  names: Name[];
  /** A description of the actor, in the dossier's words; absent if not recorded. */
  description?: Text;
  /** The kind of body; absent if not stated. */
  kind?: OrganizationKind;
  /** The body of which it is a part; absent if there is none. */
  parent?: Id;
  /** The state to which it belongs; absent if there is none. */
  state?: Id;
  /** The time during which it existed; absent if not stated. */
  period?: Edtf;
  /** The identifiers of the same thing in registers; empty if none is recorded. */
  identifiers?: Identifier[];
  /** The passages of sources that this record is based on; empty if none is recorded. */
  citations?: Citation[];
  /**
   * The records from which this one is known, such as a readout from which a meeting is known; empty if none is
   * recorded.
   */
  basis?: Id[];
  /** The relations of this record to others; empty if none is recorded. */
  links?: Link[];
  /** The credibility of the information in this record; absent if not recorded. */
  assessment?: Assessment;
  /** The revision of this record; absent if not recorded. */
  revision?: Revision;
  /** Remarks by the authors of the dossier; absent if there are none. */
  notes?: Text;
}

/** A body that meets, or a series of meetings: a council, a summit series, a contact group. */
export interface Forum {
  /** Always Forum. */
  type: "Forum";
  /** The id, which is unique in the dossier across all kinds of entities. */
  id: Id;
  /** The names of the actor in sources and registers; at least one. */
  names: Name[];
  /** A description of the actor, in the dossier's words; absent if not recorded. */
  description?: Text;
  /** The kind of forum; absent if not stated. */
  kind?: ForumKind;
  /** The purposes, in the order of the source; empty if none is stated. */
  purposes?: Text[];
  /** The subjects that it deals with; empty if none is stated. */
  topics?: Topic[];
  /** The members of the forum; empty if none is stated. */
  members?: Participant[];
  /** The time during which it existed; absent if not stated. */
  period?: Edtf;
  /** The identifiers of the same thing in registers; empty if none is recorded. */
  identifiers?: Identifier[];
  /** The passages of sources that this record is based on; empty if none is recorded. */
  citations?: Citation[];
  /**
   * The records from which this one is known, such as a readout from which a meeting is known; empty if none is
   * recorded.
   */
  basis?: Id[];
  /** The relations of this record to others; empty if none is recorded. */
  links?: Link[];
  /** The credibility of the information in this record; absent if not recorded. */
  assessment?: Assessment;
  /** The revision of this record; absent if not recorded. */
  revision?: Revision;
  /** Remarks by the authors of the dossier; absent if there are none. */
  notes?: Text;
}

/** Something that somebody is reported to have said, or not to have said, or to be about to say. */
export interface Statement {
  /** Always Statement; may be missing in a list of this kind. */
  type: "Statement";
  /** The id, which is unique in the dossier across all kinds of entities. */
  id: Id;
  /** The speakers; at least one. */
  speakers: Party[];
  /** The addressees; empty if none is stated. */
  addressees?: Party[];
  /** The content of the statement, as close to the words spoken as fidelity states. */
  content: Text;
  /** The language in which the statement was made; absent if not stated. */
  originalLanguage?: LanguageTag;
  /** How close the content is to the words spoken; absent if it cannot be determined. */
  fidelity?: Fidelity;
  /** Whether the statement was made; asserted by default. */
  modality?: Modality;
  /** What the speaker does by making the statement; absent if not stated. */
  act?: SpeechAct;
  /** The date on which the statement was made; absent if not stated. */
  date?: Edtf;
  /** The channel through which the statement was made; absent if not stated. */
  channel?: Channel;
  /**
   * The meeting at which the statement was made; absent if not stated. A meeting that the statement reports on is in
   * about.
   */
  meeting?: Id;
  /** The place at which the statement was made; absent if not stated. */
  place?: Place;
  /** The subjects that it deals with; empty if none is stated. */
  topics?: Topic[];
  /** The records that the statement is about; empty if none is recorded. */
  about?: Id[];
  /** The identifiers of the same thing in registers; empty if none is recorded. */
  identifiers?: Identifier[];
  /** The passages of sources that this record is based on; empty if none is recorded. */
  citations?: Citation[];
  /**
   * The records from which this one is known, such as a readout from which a meeting is known; empty if none is
   * recorded.
   */
  basis?: Id[];
  /** The relations of this record to others; empty if none is recorded. */
  links?: Link[];
  /** The credibility of the information in this record; absent if not recorded. */
  assessment?: Assessment;
  /** The revision of this record; absent if not recorded. */
  revision?: Revision;
  /** Remarks by the authors of the dossier; absent if there are none. */
  notes?: Text;
}

/** An occasion on which parties meet or speak, planned or held: talks, a call, a council sitting, a conference. */
export interface Meeting {
  /** Always Meeting; may be missing in a list of this kind. */
  type: "Meeting";
  /** The id, which is unique in the dossier across all kinds of entities. */
  id: Id;
  /** The kind of occasion; absent if not stated. */
  kind?: MeetingKind;
  /** The name of the meeting, in the dossier's words; absent if it has none. */
  title?: Text;
  /** The status of the meeting, from proposed to held; absent if not stated. */
  status?: MeetingStatus;
  /** Earlier plans for the meeting, oldest first; empty if none is stated. */
  previously?: Schedule[];
  /** The date, where an interval means throughout; absent if not stated. */
  date?: Edtf;
  /** The place; absent if not stated. */
  place?: Place;
  /** The form in which the parties meet; absent if not stated, and never inferred. */
  format?: MeetingFormat;
  /** The conditions under which the meeting is to be held, or was agreed to; empty if none is reported. */
  conditions?: Condition[];
  /** The participants; empty if none is stated. */
  participants?: Participant[];
  /** The purposes, in the order of the source; empty if none is stated. */
  purposes?: Text[];
  /** The agenda, in the order of the source; empty if none is stated. */
  agenda?: Topic[];
  /** The outcomes; empty if none is stated. */
  outcomes?: Outcome[];
  /** The forum of which it is a sitting or edition; absent if there is none. */
  forum?: Id;
  /** The identifiers of the same thing in registers; empty if none is recorded. */
  identifiers?: Identifier[];
  /** The passages of sources that this record is based on; empty if none is recorded. */
  citations?: Citation[];
  /**
   * The records from which this one is known, such as a readout from which a meeting is known; empty if none is
   * recorded.
   */
  basis?: Id[];
  /** The relations of this record to others; empty if none is recorded. */
  links?: Link[];
  /** The credibility of the information in this record; absent if not recorded. */
  assessment?: Assessment;
  /** The revision of this record; absent if not recorded. */
  revision?: Revision;
  /** Remarks by the authors of the dossier; absent if there are none. */
  notes?: Text;
}

/** The reported stance of a party on a candidate's membership of an organisation. */
export interface MembershipPosition {
  /** Always MembershipPosition; may be missing in a list of this kind. */
  type: "MembershipPosition";
  /** The id, which is unique in the dossier across all kinds of entities. */
  id: Id;
  /** The party that holds the position. */
  holder: Party;
  /** The actor that would become a member. */
  candidate: Id;
  /** The organisation that the candidate would join. */
  organization: Id;
  /** The aspect of membership that the stance concerns; membership by default. */
  aspect?: PositionAspect;
  /** The direction of the stance. */
  direction: Direction;
  /** The conditions of the stance; empty if it is reported as unconditional. */
  conditions?: Condition[];
  /** A date at which the stance is held, which says nothing of other days; absent if not stated. */
  date?: Edtf;
  /** The change of stance that the source itself reports; absent if not stated. */
  change?: Change;
  /**
   * The time throughout which the stance is held; absent if the source does not state it. A stance is dated by its
   * date, else by this, else by the latest of its basis.
   */
  period?: Edtf;
  /** The identifiers of the same thing in registers; empty if none is recorded. */
  identifiers?: Identifier[];
  /** The passages of sources that this record is based on; empty if none is recorded. */
  citations?: Citation[];
  /**
   * The records from which this one is known, such as a readout from which a meeting is known; empty if none is
   * recorded.
   */
  basis?: Id[];
  /** The relations of this record to others; empty if none is recorded. */
  links?: Link[];
  /** The credibility of the information in this record; absent if not recorded. */
  assessment?: Assessment;
  /** The revision of this record; absent if not recorded. */
  revision?: Revision;
  /** Remarks by the authors of the dossier; absent if there are none. */
  notes?: Text;
}

/**
 * The stage that an actor has reached in its relation to an organisation, such as candidate or member: a fact, not a
 * stance.
 */
export interface Membership {
  /** Always Membership; may be missing in a list of this kind. */
  type: "Membership";
  /** The id, which is unique in the dossier across all kinds of entities. */
  id: Id;
  /** The actor that is, was or may become a member. */
  member: Id;
  /** The organisation. */
  organization: Id;
  /** The stage that the actor has reached. */
  stage: MembershipStage;
  /** The time during which the stage lasts, where an interval means throughout; absent if not stated. */
  period?: Edtf;
  /** A date at which the stage is reported, which says nothing of other days; absent if not stated. */
  date?: Edtf;
  /** The steps within the stage, such as who has ratified and who has not; empty if none is reported. */
  steps?: Step[];
  /** The parties whose reading this is, if readings differ; empty if it is undisputed. */
  accordingTo?: Party[];
  /** The identifiers of the same thing in registers; empty if none is recorded. */
  identifiers?: Identifier[];
  /** The passages of sources that this record is based on; empty if none is recorded. */
  citations?: Citation[];
  /**
   * The records from which this one is known, such as a readout from which a meeting is known; empty if none is
   * recorded.
   */
  basis?: Id[];
  /** The relations of this record to others; empty if none is recorded. */
  links?: Link[];
  /** The credibility of the information in this record; absent if not recorded. */
  assessment?: Assessment;
  /** The revision of this record; absent if not recorded. */
  revision?: Revision;
  /** Remarks by the authors of the dossier; absent if there are none. */
  notes?: Text;
}

/** An entity of a type that is unknown to this version of the library, kept in full. */
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

/** A judgement of the credibility of the information in a record, made by the authors of the dossier. */
export interface Assessment {
  /**
   * The credibility on the scale of the Admiralty system, from 1 (confirmed by other sources) to 5 (improbable), or 6
   * (cannot be judged); absent if not recorded. A whole number.
   */
  credibility?: number;
  /** The confidence on the scale of STIX 2.1, from 0 to 100; absent if not recorded. A whole number. */
  confidence?: number;
  /** The reasons, in the dossier's words; absent if not recorded. */
  rationale?: Text;
}

/** A reference from a record, or from some of its properties, to a passage of a source. */
export interface Citation {
  /** The cited source. */
  source: Id;
  /** The passage in the words of the source; absent if not recorded. */
  quote?: string;
  /** The location of the passage in the source, such as a page or a time code; absent if not recorded. */
  locator?: string;
  /**
   * The names of the top-level properties of the citing record that the passage concerns; empty if it concerns the
   * whole record.
   */
  concerns?: string[];
  /** How the passage bears on the record; states by default. */
  bearing?: Bearing;
  /**
   * What the passage gives for the one property in concerns, in the JSON form of that property; absent if not recorded.
   */
  reads?: unknown;
}

/** A circumstance on which a position depends, or expressly does not depend. */
export interface Condition {
  /** How the position depends on the circumstance. */
  operator: ConditionOperator;
  /** The kind of circumstance. */
  kind: ConditionKind;
  /** The condition, in the dossier's words. */
  text: Text;
  /** Whether the condition still stands in the way; unknown by default. */
  state?: ConditionState;
  /** The time for which the holder of the position set the condition; absent if not stated. */
  period?: Edtf;
  /** The citations of this part of the record; empty if none is recorded. */
  citations?: Citation[];
  /** The actors who must fulfil the condition; empty if not stated. */
  by?: Id[];
  /**
   * A slug that all mentions of one condition in the dossier share, whose state may differ with time; absent if it is
   * mentioned once.
   */
  key?: Slug;
}

/** The code by which a register identifies a thing, such as Q212 in Wikidata. */
export interface Identifier {
  /** The register. */
  scheme: IdentifierScheme;
  /** The identifier as the register writes it; never empty. */
  value: string;
}

/**
 * A relation of a record to another, such as that of a statement to an earlier one that it retracts. At least one of
 * `target`, `description` is there.
 */
export interface Link {
  /** The relation of the linking record to the other. */
  relation: LinkRelation;
  /** The other record; absent if the source does not identify it. */
  target?: Id;
  /** A description of the other record, in the dossier's words; absent if not recorded. */
  description?: Text;
  /** The citations of this part of the record; empty if none is recorded. */
  citations?: Citation[];
}

/** A name of an actor, as written in one language and script, such as Дмитро Кулеба. */
export interface Name {
  /** The name; never empty. */
  text: string;
  /** The language and script of the name; absent if not stated. */
  language?: LanguageTag;
  /** The kind of name; absent if not stated. */
  kind?: NameKind;
  /** The time during which the name was in use; absent if not stated. */
  period?: Edtf;
  /** The passages that give this name; empty if none is recorded. */
  citations?: Citation[];
}

/** A result of a meeting, as it is reported. */
export interface Outcome {
  /** The kind of result. */
  kind: OutcomeKind;
  /** The result, in the dossier's words. */
  summary: Text;
  /** The state of the result; absent if not stated. */
  state?: OutcomeState;
  /** The parties responsible for carrying it out; empty if none is stated. */
  responsible?: Party[];
  /** The date by which it is due; absent if not stated. */
  due?: Edtf;
  /** The statement that records it; absent if the dossier has none. */
  statement?: Id;
  /** The citations of this part of the record; empty if none is recorded. */
  citations?: Citation[];
  /** Who voted how on it, or endorsed it; empty if no vote is reported. */
  votes?: Vote[];
  /** The number of votes for each option; empty if no number is reported. */
  counts?: VoteCount[];
}

/** A party in a meeting or a forum, with its role and its attendance. */
export interface Participant {
  /** The party. */
  party: Party;
  /** The role of the party; participant by default. */
  role?: ParticipantRole;
  /** Whether the party attended, or was to attend; absent if not stated. */
  attendance?: Attendance;
  /** How this party took part, if not in the form of the meeting; absent if not stated. */
  format?: MeetingFormat;
  /** The time during which the party took part or was a member; absent if not stated. */
  period?: Edtf;
  /** The citations of this part of the record; empty if none is recorded. */
  citations?: Citation[];
}

/**
 * A party to a reported event, identified as in the report: by name, by description or by office. At least one of
 * `asNamed`, `actor`, `description`, `officeId` is there.
 */
export interface Party {
  /** The name in the words and spelling of the source; absent if the source does not name the party. */
  asNamed?: string;
  /** The actor that the party is taken to be; absent if not resolved. */
  actor?: Id;
  /**
   * How the source describes the party without naming it, in the dossier's words ("unnamed officials"); absent if not
   * stated.
   */
  description?: Text;
  /**
   * The capacity in which the party acts, in the dossier's words ("Minister of Foreign Affairs"); absent if not stated.
   */
  capacity?: Text;
  /**
   * The office in which the party acts, as a slug or an absolute IRI that a Tenure may share; absent if not resolved.
   */
  officeId?: SlugOrIri;
  /** The actor on whose behalf the party is reported to act; absent if not stated. */
  onBehalfOf?: Id;
  /** The terms on which the source identifies the party; absent if not stated. */
  attribution?: Attribution;
}

/**
 * A place as reported: a city, a building, a country, with its location if known. All of `latitude`, `longitude` are
 * there, or none.
 */
export interface Place {
  /** The name of the place. */
  name: Text;
  /** The country in which the place lies, as ISO 3166-1 alpha-2 in upper case, such as UA; absent if not stated. */
  country?: Country;
  /**
   * The latitude in degrees north of the equator in WGS 84, from -90 to 90; present if and only if the longitude is.
   */
  latitude?: number;
  /** The longitude in degrees east of Greenwich in WGS 84, from -180 to 180; present if and only if the latitude is. */
  longitude?: number;
  /** The identifiers of the place in registers; empty if none is recorded. */
  identifiers?: Identifier[];
}

/** The revision of a record by the authors of the dossier, as opposed to a correction by a speaker or an outlet. */
export interface Revision {
  /** The number of the revision, starting at 1. A whole number. */
  number: number;
  /** The time of the revision; absent if not recorded. */
  recordedAt?: Instant;
  /** The person or system that made the revision; absent if not recorded. */
  recordedBy?: string;
  /** Whether the record has been withdrawn; false by default. */
  withdrawn?: boolean;
  /** The reason for the revision, in the dossier's words; absent if not recorded. */
  reason?: Text;
  /** The record that replaces this one; absent if there is none. */
  replacedBy?: Id;
}

/** An earlier plan for a meeting, kept when the plan changed. */
export interface Schedule {
  /** The status of the plan; absent if not stated. */
  status?: MeetingStatus;
  /** The planned date; absent if not stated. */
  date?: Edtf;
  /** The planned place; absent if not stated. */
  place?: Place;
  /** The citations of this part of the record; empty if none is recorded. */
  citations?: Citation[];
}

/** A step within a stage of membership, such as the ratification by one member or the opening of a chapter. */
export interface Step {
  /** The kind of step. */
  kind: StepKind;
  /**
   * What the step is about, in the dossier's words ("chapter 23, judiciary and fundamental rights"); absent if not
   * stated.
   */
  text?: Text;
  /** The actor whose step it is, such as the member that ratifies; absent if not stated. */
  by?: Id;
  /** How far the step has got. */
  state: StepState;
  /** The date at which the step reached this state; absent if not stated. */
  date?: Edtf;
  /** The citations of this part of the record; empty if none is recorded. */
  citations?: Citation[];
}

/** An office that a person holds or held, with the time in office. */
export interface Tenure {
  /** The office, in the dossier's words ("Minister of Foreign Affairs"). */
  office: Text;
  /** The office as a slug or an absolute IRI, which is the same for all its holders; absent if not resolved. */
  officeId?: SlugOrIri;
  /** The body or state to which the office belongs; absent if not resolved. */
  organization?: Id;
  /** The time in office, where an interval means throughout; absent if not stated. */
  period?: Edtf;
  /** Whether the person holds the office in an acting capacity; false by default. */
  acting?: boolean;
  /** The citations of this part of the record; empty if none is recorded. */
  citations?: Citation[];
}

/** A subject of a conversation or an item on an agenda. */
export interface Topic {
  /** The subject, in the dossier's words. */
  label: Text;
  /**
   * The concept in a published vocabulary (IPTC Media Topics, Wikidata), as an absolute IRI; absent if not recorded.
   */
  concept?: Iri;
  /** The records that the subject concerns; empty if none is recorded. */
  about?: Id[];
  /** The citations of this part of the record; empty if none is recorded. */
  citations?: Citation[];
}

/**
 * The vote of one party on an outcome, as in the data model of Popolo, whether by a show of hands or by endorsing a
 * text.
 */
export interface Vote {
  /** The party that voted, or did not. */
  voter: Party;
  /** How the party voted. */
  option: VoteOption;
  /** The citations of this part of the record; empty if none is recorded. */
  citations?: Citation[];
}

/**
 * The number of votes for one option, as reported: "by 26 votes" is 26 for yes, whether or not the voters are named.
 */
export interface VoteCount {
  /** The option. */
  option: VoteOption;
  /** The number of votes, 0 or more. A whole number. */
  value: number;
}

/**
 * Written Text.en("…") or Text.of("uk", "…"): words of the authors of a dossier, in one or more languages; never the
 * words of a source.
 */
export type Text = { [language: LanguageTag]: string };

/** An absolute IRI (RFC 3987). */
export type Iri = string;

/** A slug: letters, digits, `.`, `_` and `-` after a letter or digit. */
export type Slug = string;

/** A slug, as an id may be, or an absolute IRI (RFC 3987). */
export type SlugOrIri = string;

/** A country of the form of ISO 3166-1 alpha-2, such as `UA`. */
export type Country = string;

/**
 * A language, with its script and region where they matter, as a BCP 47 tag (RFC 5646): uk, uk-Latn, sr-Cyrl-BA, or und
 * if the language is not known.
 */
export type LanguageTag = string;

/**
 * A date or period as a source states it: a calendar date of any precision, a date with a time of day, an interval or a
 * set of dates, any of it uncertain, approximate or with digits left unspecified. In the form of ISO 8601-2 (EDTF),
 * such as `2023-08` or `[..2023-09]`.
 */
export type Edtf = string;

/** An instant in UTC, as RFC 3339 writes it in capitals, such as `2023-08-24T09:30:00Z`. */
export type Instant = string;

/** The identifier of one entity within a dossier, such as kuleba or https://example.org/statements/17. */
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
  | "walked-out"
  /** Was not asked to come, as a source reports. */
  | "not-invited";

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
  /** It follows from the passage; the authors of the dossier drew the conclusion. */
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
  /** It no longer applies, so it can neither be met nor stand in the way. */
  | "lapsed"
  /** The source does not say how it stands. */
  | "unknown";

/** Which way a reported stance on a candidate's membership points. */
export type Direction =
  /** Wants it for itself: the candidate's own stance. */
  | "seeks"
  /**
   * Is for it, with or without conditions. One who would agree once something is done, and withholds no act yet,
   * supports it with a condition that requires it and is open.
   */
  | "supports"
  /** Says that it leaves the matter open. */
  | "neutral"
  /** Is against it, without a reported act that stops it. */
  | "opposes"
  /**
   * Stops it by a veto, or by withholding a needed act now, such as a ratification that is due. A threat to do so later
   * is not enough.
   */
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
  /** Reads the target, such as a text agreed by several sides, in the sense of one of them. */
  | "interprets"
  /** Goes together with the target, as two candidates do that are to join on one day. */
  | "coupled-with"
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
  /** Through a mediator who goes back and forth between the sides, which are never in one room. */
  | "proximity"
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
  /** Has given notice that it leaves, and remains a member until it has left. */
  | "withdrawing"
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

/** What kind of name a name is. */
export type NameKind =
  /** The name in everyday use, such as North Korea. */
  | "common"
  /** The full name in law or protocol, such as Democratic People's Republic of Korea. */
  | "official"
  /** A shortened form for repeated mention, such as the Alliance. */
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
  /** The name of a place or thing that stands for an institution, such as the Kremlin. */
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
  /** That the candidate leaves the organisation, or takes its application back. */
  | "withdrawal"
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
  /** Unreliable: known to have been wrong. */
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
  /** What the authors of the dossier know from elsewhere; not a newspaper's leading article. */
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
  /** Blames somebody for a wrong. */
  | "accuse"
  /** States that somebody's claim is false. */
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
  /** Asks for information, or casts doubt. */
  | "question"
  /** Replies to a question or an approach. */
  | "answer"
  /** Says openly that nothing will be said. */
  | "decline-to-comment"
  | (string & {});

/** What a step within a stage of membership is. */
export type StepKind =
  /** The organisation compares the candidate's law with its own. */
  | "screening"
  /** Talks on a group of chapters are opened. */
  | "cluster-opened"
  /** Talks on a group of chapters are closed, provisionally or for good. */
  | "cluster-closed"
  /** Talks on a chapter are opened. */
  | "chapter-opened"
  /** Talks on a chapter are closed, provisionally or for good. */
  | "chapter-closed"
  /** A treaty or protocol is signed. */
  | "signature"
  /** A treaty or protocol is ratified, by one who must. */
  | "ratification"
  /** An instrument, such as that of ratification, is deposited. */
  | "deposit"
  /** The organisation or its members are notified, as of a withdrawal. */
  | "notification"
  /** A parliament or another body gives its consent. */
  | "consent"
  /** A treaty or protocol enters into force. */
  | "entry-into-force"
  | (string & {});

/** How far a step within a stage of membership has got. */
export type StepState =
  /** Is yet to be done. */
  | "pending"
  /** Is done. */
  | "done"
  /** Was refused by one whose step it is. */
  | "refused"
  /** Was begun, and is halted. */
  | "suspended"
  /** Is done for the time being, as when a chapter is closed provisionally or a treaty is applied provisionally. */
  | "provisional"
  /** Was done, and has been taken back. */
  | "revoked"
  /** Was done or begun, and has lapsed by the passing of time. */
  | "expired"
  | (string & {});

/** How somebody voted on an outcome, or that they did not. */
export type VoteOption =
  /** Voted for it, or endorsed it. */
  | "yes"
  /** Voted against it, or refused to endorse it. */
  | "no"
  /** Voted neither for nor against it, expressly. */
  | "abstain"
  /** Was not in the room for the vote. */
  | "absent"
  /** Was there and had a vote, and did not use it. */
  | "not-voting"
  /** Did not vote, by arrangement with somebody who would have voted the other way. */
  | "paired"
  /** Kept its vote open, as under a reservation until its parliament has been heard. */
  | "reserved"
  | (string & {});

// What has no `export` above is not for use.
export {};
