// Ajv against the verdicts of the decoder on mutated documents, which SchemaAgreementTest leaves in target/mutants.ndjson.
import assert from "node:assert/strict";
import { createReadStream, existsSync, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";

const target = new URL("../../../target/", import.meta.url);
const mutants = new URL("mutants.ndjson", target);
const schema = JSON.parse(readFileSync(new URL("classes/org/rapporteur/json/schema/rapporteur-1.schema.json", target), "utf8"));

function validators() {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  ajv.addSchema(schema);
  return (type) => ajv.getSchema(`${schema.$id}#/$defs/${type}`);
}

test("the schema compiles in Ajv's strict mode", () => {
  assert.equal(typeof new Ajv2020({ strict: true }).compile(schema), "function");
});

test("Ajv accepts and refuses what the decoder does", async () => {
  assert.ok(existsSync(mutants), `${mutants.pathname} is missing: run "mvn verify" first`);
  const validator = validators();
  const seen = { ACCEPT: 0, REFUSE: 0, EITHER: 0 };
  for await (const line of createInterface({ input: createReadStream(mutants) })) {
    const { type, expected, document } = JSON.parse(line);
    const validate = validator(type);
    const accepts = validate(JSON.parse(document));
    seen[expected]++;
    assert.ok(
      expected === "EITHER" || accepts === (expected === "ACCEPT"),
      `to ${expected} the ${type} ${document}: ${JSON.stringify(validate.errors)}`,
    );
  }
  assert.ok(seen.ACCEPT > 150 && seen.REFUSE > 300, JSON.stringify(seen));
});

test("one fault gives one message, beside those of the keyword `if`", () => {
  const validate = validators()("Dossier");
  const dossier = {
    format: "rapporteur/1",
    meetings: [{ id: "m1", date: "in the autumn" }],
  };
  assert.equal(validate(dossier), false);
  const faults = validate.errors.filter((error) => error.keyword !== "if");
  assert.deepEqual(faults.map((fault) => [fault.instancePath, fault.keyword]), [["/meetings/0/date", "pattern"]]);
});
