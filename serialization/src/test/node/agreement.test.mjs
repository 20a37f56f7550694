// Validators of other languages against the verdicts of the decoder, which the tests in Java leave in target: on mutated documents
// (SchemaAgreementTest) and on mutated strings (StringAgreementTest).
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createReadStream, existsSync, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { RE2 } from "re2-wasm";
import { RE2JS } from "re2js";

const target = new URL("../../../target/", import.meta.url);
const verdicts = ["mutants.ndjson", "strings.ndjson"].map((name) => new URL(name, target));
const schemaFile = new URL("classes/org/rapporteur/json/schema/rapporteur-1.schema.json", target);
const schema = JSON.parse(readFileSync(schemaFile, "utf8"));

/** An engine of regular expressions, as Ajv takes them: it keeps one for each `toString()`. */
function engine(name, compile) {
  const regExp = (pattern) => compile(pattern);
  regExp.code = `new ${name}`;
  return { regExp };
}

const engines = {
  "ECMAScript with the flag u": {},
  "ECMAScript without the flag u": { unicodeRegExp: false },
  "RE2, as re2-wasm": { code: engine("re2wasm", (pattern) => new RE2(pattern, "u")) },
  "RE2, as re2js": {
    code: engine("re2js", (pattern) => {
      const compiled = RE2JS.compile(pattern);
      return { test: (text) => compiled.matcher(text).find(), toString: () => pattern };
    }),
  },
};

function validators(options) {
  const ajv = new Ajv2020({ strict: true, allErrors: true, ...options });
  ajv.addSchema(schema);
  return (type) => ajv.getSchema(`${schema.$id}#/$defs/${type}`);
}

for (const [name, options] of Object.entries(engines)) {
  test(`the schema compiles in Ajv's strict mode, with ${name}`, () => {
    assert.equal(typeof new Ajv2020({ strict: true, ...options }).compile(schema), "function");
  });

  test(`Ajv accepts and refuses what the decoder does, with ${name}`, async (t) => {
    const validator = validators(options);
    for (const file of verdicts) {
      assert.ok(existsSync(file), `${file.pathname} is missing: run "mvn verify" first`);
      const seen = { ACCEPT: 0, REFUSE: 0, EITHER: 0 };
      for await (const line of createInterface({ input: createReadStream(file) })) {
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
      t.diagnostic(`${file.pathname.split("/").at(-1)}: ${JSON.stringify(seen)}`);
    }
  });
}

test("Python's jsonschema accepts and refuses what the decoder does", (t) => {
  const python = (...args) => execFileSync("python3", args, { encoding: "utf8" });
  try {
    python("-c", "import jsonschema");
  } catch {
    t.skip("SKIPPED: python3 with jsonschema is not found");
    return;
  }
  const program = fileURLToPath(new URL("agreement.py", import.meta.url));
  t.diagnostic(python(program, ...[schemaFile, ...verdicts].map(fileURLToPath)).trim());
});

test("one fault gives one message, beside those of the keyword `if`", () => {
  const validate = validators({})("Dossier");
  const dossier = {
    format: "rapporteur/1",
    meetings: [{ id: "m1", date: "in the autumn" }],
  };
  assert.equal(validate(dossier), false);
  const faults = validate.errors.filter((error) => error.keyword !== "if");
  assert.deepEqual(faults.map((fault) => [fault.instancePath, fault.keyword]), [["/meetings/0/date", "pattern"]]);
});
