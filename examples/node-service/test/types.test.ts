// What the declarations promise. Most of it the compiler checks: an expected error that is none fails the build.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Dossier, Entity, Line, OtherEntity, OtherType, SpeechAct, Statement } from "rapporteur";

const ROOT: Dossier = {
  format: "rapporteur/1",
  statements: [
    { type: "Statement", id: "first", speakers: [{ asNamed: "Ada Lind" }], content: { en: "Yes." } },
    { type: "Rumour" as string as OtherType, strength: 3 },
  ],
};

test("a type tells the kind of an entity, and a type that nobody knows is none of them", () => {
  const tell = (entity: Entity): unknown => {
    switch (entity.type) {
      case "Statement":
        return entity.speakers[0]?.asNamed;
      case "Person":
      case "State":
      case "Organization":
      case "Forum":
        return entity.names[0]?.text;
      case "Source":
      case "Meeting":
      case "MembershipPosition":
      case "Membership":
        return entity.id;
      default:
        return entity["strength"];
    }
  };

  assert.deepEqual(ROOT.statements?.map(tell), ["Ada Lind", 3]);
});

test("an entity of a list is what the list is for only once its type is known", () => {
  // @ts-expect-error it may be of a type that nobody knows
  const unsure: Statement[] | undefined = ROOT.statements;
  const sure: Statement[] | undefined = ROOT.statements?.filter((entity) => entity.type === "Statement");

  assert.equal(unsure?.length, 2);
  assert.deepEqual(sure?.map((statement) => statement.id), ["first"]);
});

test("a line is a header or an entity", () => {
  const line: Line = { type: "Dossier", format: "rapporteur/1", id: "northmark" };
  const text = (it: Line): unknown => (it.type === "Dossier" ? it.format : it.id);

  assert.equal(text(line), "rapporteur/1");
  assert.equal(text({ type: "Source", id: "evening-news" }), "evening-news");
});

test("an open vocabulary takes any word, a closed one its own, and names are checked", () => {
  const act: SpeechAct = "whisper";
  // @ts-expect-error the vocabulary is closed
  const closed: Statement = { type: "Statement", id: "s", speakers: [], content: {}, modality: "perhaps" };
  // @ts-expect-error the property is called "speakers"
  const misspelt: Statement = { type: "Statement", id: "s", speekers: [], content: {} };
  // @ts-expect-error a known type is not one that nobody knows
  const known: OtherEntity = { type: "Statement" };

  assert.deepEqual([act, closed.modality, misspelt.id, known.type], ["whisper", "perhaps", "s", "Statement"]);
});
