// A whole dossier, made from nothing but the declarations and the schema in the library's jar.
import type { Citation, Dossier, Meeting, MembershipPosition, Organization, Person, Source, State, Statement } from "rapporteur";

const broadcast: Source = {
  type: "Source",
  id: "evening-news",
  kind: "broadcast",
  publisher: { asNamed: "Radio Northmark" },
  title: "Evening news of 4 March",
  url: "https://example.org/northmark/evening-news/2024-03-04",
  language: "en",
  date: "2024-03-04",
  archivedAt: "https://archive.example.org/1",
};

const readout: Source = {
  type: "Source",
  id: "league-readout",
  kind: "readout",
  publisher: { asNamed: "Coastal League", actor: "coastal-league" },
  title: "Readout of the call with the foreign minister of Northmark",
  url: "https://example.org/league/readouts/17",
  language: "en",
  date: "2024-03-05",
  archivedAt: "https://archive.example.org/2",
};

const said: Citation = { source: "evening-news", quote: "We will hand in our application before the year is out.", locator: "00:04:10" };
const readOut: Citation = { source: "league-readout" };

const northmark: State = {
  type: "State",
  id: "northmark",
  names: [{ text: "Northmark", language: "en", kind: "common" }],
  citations: [{ source: "evening-news" }],
};

const league: Organization = {
  type: "Organization",
  id: "coastal-league",
  names: [
    { text: "Coastal League", language: "en", kind: "official" },
    { text: "Küstenbund", language: "de", kind: "official" },
  ],
  kind: "intergovernmental",
  citations: [readOut],
};

const minister: Person = {
  type: "Person",
  id: "ada-lind",
  names: [{ text: "Ada Lind", language: "en" }],
  citizenships: ["northmark"],
  tenures: [{ office: { en: "Minister of Foreign Affairs" }, organization: "northmark", period: "2023-10/.." }],
  citations: [{ source: "evening-news" }],
};

const secretary: Person = {
  type: "Person",
  id: "jon-brandt",
  names: [{ text: "Jon Brandt", language: "en" }],
  tenures: [{ office: { en: "Secretary General", de: "Generalsekretär" }, organization: "coastal-league" }],
  citations: [readOut],
};

const call: Meeting = {
  type: "Meeting",
  id: "call-of-4-march",
  kind: "call",
  status: "held",
  date: "2024-03-04",
  format: "phone",
  participants: [
    { party: { asNamed: "Ada Lind", actor: "ada-lind", onBehalfOf: "northmark" }, attendance: "attended", citations: [readOut] },
    { party: { asNamed: "Jon Brandt", actor: "jon-brandt", onBehalfOf: "coastal-league" }, attendance: "attended", citations: [readOut] },
  ],
  agenda: [{ label: { en: "The way of Northmark into the League" }, about: ["northmark", "coastal-league"] }],
  outcomes: [{ kind: "next-step", summary: { en: "Experts of both sides meet in May." }, state: "announced", due: "2024-05", citations: [readOut] }],
  citations: [readOut],
};

const announcement: Statement = {
  type: "Statement",
  id: "lind-on-the-application",
  speakers: [{ asNamed: "Ada Lind", actor: "ada-lind", capacity: { en: "Minister of Foreign Affairs of Northmark" } }],
  content: { en: "We will hand in our application before the year is out." },
  originalLanguage: "en",
  fidelity: "partial-quote",
  act: "announce",
  date: "2024-03-04",
  channel: "interview",
  about: ["call-of-4-march"],
  citations: [said],
};

const position: MembershipPosition = {
  type: "MembershipPosition",
  id: "northmark-seeks-membership",
  holder: { actor: "northmark" },
  candidate: "northmark",
  organization: "coastal-league",
  aspect: "application",
  direction: "seeks",
  change: "first-stated",
  citations: [{ ...said, bearing: "implies" }],
  basis: ["lind-on-the-application"],
};

export const produced: Dossier = {
  format: "rapporteur/1",
  id: "https://example.org/dossiers/northmark-and-the-league",
  title: { en: "Northmark and the Coastal League", de: "Nordmark und der Küstenbund" },
  description: { en: "A made-up matter, told by a made-up broadcast and a made-up readout." },
  licence: "Apache-2.0",
  createdAt: "2024-03-06T08:00:00Z",
  generator: "rapporteur-node-service",
  sources: [broadcast, readout],
  actors: [minister, secretary, northmark, league],
  statements: [announcement],
  meetings: [call],
  positions: [position],
};
