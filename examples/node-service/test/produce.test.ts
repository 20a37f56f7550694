import assert from "node:assert/strict";
import { test } from "node:test";
import type { Dossier, Statement } from "rapporteur";
import { produced } from "../src/produce.js";
import { toText } from "../src/schema.js";
import { ARTICLE, GOLDEN, leave } from "./files.js";

test("a dossier from nothing fits the schema, and is still what the Java tests read", () => {
  const text = toText(produced);
  leave("produced.json", text);

  assert.ok(text === GOLDEN, "if the change is meant, copy target/out/produced.json over the golden file");
});

test("what Java has written and nobody changed is written alike", () => {
  assert.equal(toText(JSON.parse(ARTICLE) as Dossier), ARTICLE);
});

test("what fits the types but not the schema is not written", () => {
  const statement: Statement = { type: "Statement", id: "no spaces", speakers: [], content: {} };

  assert.throws(() => toText({ format: "rapporteur/1", statements: [statement] }), {
    message: [
      "/statements/0/id: must be what is described as: The identifier of one entity within a dossier, such as kuleba or https://example.org/statements/17.",
      "/statements/0/speakers: must NOT have fewer than 1 items",
      "/statements/0/content: must NOT have fewer than 1 properties",
    ].join("\n"),
  });
});
