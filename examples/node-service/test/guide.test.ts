// What docs/typescript.md shows of TypeScript compiles, and does what it says.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import type { Dossier } from "rapporteur";
import { ARTICLE, PROJECT } from "./files.js";

function words(dossier: Dossier, speaker: string): string[] {
  return (dossier.statements ?? [])
    .filter((entity) => entity.type === "Statement") // the others have a type that this version does not know
    .filter((statement) => statement.speakers.some(({ actor }) => actor === speaker))
    .map((statement) => statement.content["en"] ?? "");
}

test("the code in the guide is the code that is run here", () => {
  const guide = readFileSync(new URL("../../docs/typescript.md", PROJECT), "utf8");
  const here = readFileSync(new URL("test/guide.test.ts", PROJECT), "utf8");
  const blocks = [...guide.matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code ?? "");

  assert.equal(blocks.length, 1);
  blocks.forEach((code) => assert.ok(here.includes(code), code));
  assert.deepEqual(words(JSON.parse(ARTICLE) as Dossier, "breton"), [
    "Ukraine's accession to NATO cannot be accelerated while the armed conflict goes on.",
  ]);
});
