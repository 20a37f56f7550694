import assert from "node:assert/strict";
import { once } from "node:events";
import { connect, type AddressInfo } from "node:net";
import { after, before, test } from "node:test";
import type { Dossier, Source, Statement } from "rapporteur";
import { createService, PATH } from "../src/service.js";
import { ARTICLE, leave } from "./files.js";

const MAX_BYTES = 100_000;
const service = createService(MAX_BYTES);
let address: string;

before(async () => {
  await once(service.listen(0, "127.0.0.1"), "listening");
  address = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
});

after(() => service.close());

const source: Source = {
  type: "Source",
  id: "reader-letter",
  kind: "letter",
  title: "A letter of 2 October",
  publisher: { asNamed: "DEA News" },
};

const statement: Statement = {
  type: "Statement",
  id: "breton-on-the-forum",
  speakers: [{ asNamed: "Thierry Breton", actor: "breton" }],
  content: { en: "He looks forward to the forum.", uk: "Він чекає на форум." },
  fidelity: "paraphrase",
  act: "look-forward",
};

/** The article, with what no version knows yet, null, and members in an order of their own. */
const sent = {
  "x-desk": JSON.parse('{"shift": 2, "~/": [1.5, null, {"z": 1, "__proto__": {"a": "ї"}}]}'),
  ...JSON.parse(ARTICLE),
  publisher: null,
  others: [{ type: "Treaty", "id": "a treaty", parties: ["ukraine"] }],
  "1": "one",
};
sent.statements.push({ type: "Rumour", id: "a-rumour", strength: 0.25 });
sent.statements[0]["x-mood"] = "calm";
sent.statements[0].act = "muse";
delete sent.meetings[0].type;

function post(body: string | Blob, path = PATH, method = "POST"): Promise<Response> {
  return fetch(address + path, { method, body: method === "POST" ? body : null });
}

/** The status and the problems. */
async function refused(body: object | string, path?: string, method?: string): Promise<[number, unknown]> {
  const response = await post(typeof body === "string" ? body : JSON.stringify(body), path, method);
  return [response.status, ((await response.json()) as { problems: unknown }).problems];
}

test("a statement is added with its source, cites it, and all else is handed back as it came", async () => {
  const response = await post(JSON.stringify({ dossier: sent, statement, source }));
  const text = await response.text();
  const returned = JSON.parse(text) as Dossier;

  assert.equal(response.status, 200);
  assert.equal(response.headers.get("content-type"), "application/json; charset=utf-8");
  assert.deepEqual(returned, {
    ...sent,
    sources: [...sent.sources, source],
    statements: [...sent.statements, { ...statement, citations: [{ source: "reader-letter" }] }],
  });
  assert.deepEqual(Object.keys(returned), Object.keys(sent));
  leave("sent.json", JSON.stringify(sent));
  leave("returned.json", text);
});

test("a dossier may be empty, types may be missing, and a citation that is there is kept", async () => {
  const { type: _, ...untyped } = statement;
  const citations = [{ source: "reader-letter", quote: "I look forward to it." }];
  const response = await post(
    JSON.stringify({ dossier: { format: "rapporteur/1", statements: null }, statement: { ...untyped, citations }, source }),
  );

  assert.deepEqual(await response.json(), {
    format: "rapporteur/1",
    sources: [source],
    statements: [{ ...untyped, type: "Statement", citations }],
  });
});

test("each fault is told once, with its place", async () => {
  const bad = structuredClone(sent);
  delete bad.format;
  bad.actors[0].names = [];
  bad.actors[1].type = "Source";
  bad.statements[0].modality = "perhaps";
  bad.statements[0].speakers[0] = { attribution: "on-record" };
  bad.statements[0].content = { "not/a~tag": "No tag." };
  bad.meetings[0].date = "2023-13";
  const described = "must be what is described as:";

  assert.deepEqual(await refused({ dossier: bad, statement: { ...statement, type: "Meeting" } }), [
    422,
    [
      { pointer: "/source", message: "is missing" },
      { pointer: "/dossier/format", message: "is missing" },
      { pointer: "/dossier/actors/0/names", message: "must NOT have fewer than 1 items" },
      {
        pointer: "/dossier/actors/1/type",
        message: `${described} What kind of record it is: none that this version knows, nor one that belongs into another list.`,
      },
      { pointer: "/dossier/statements/0/speakers/0", message: "must have one of asNamed, actor, description, officeId" },
      {
        pointer: "/dossier/statements/0/content/not~1a~0tag",
        message: `${described} A language, with its script and region where they matter, as a BCP 47 tag (RFC 5646): uk, uk-Latn, sr-Cyrl-BA, or und if the language is not known.`,
      },
      { pointer: "/dossier/statements/0/modality", message: "must be one of asserted, negated, future, hypothetical" },
      {
        pointer: "/dossier/meetings/0/date",
        message: `${described} A date or period as a source states it: a calendar date of any precision, a date with a time of day, an interval or a set of dates, any of it uncertain, approximate or with digits left unspecified. In the form of ISO 8601-2 (EDTF), such as \`2023-08\` or \`[..2023-09]\`.`,
      },
      { pointer: "/statement/type", message: 'must be "Statement"' },
    ],
  ]);
  assert.deepEqual(await refused("[]"), [422, [{ pointer: "", message: "must be object" }]]);
});

test("a line break in a string that must have none is told once", async () => {
  for (const id of ["a\nb", "a\n"]) {
    const [status, problems] = (await refused({ dossier: sent, statement: { ...statement, id }, source })) as [number, { pointer: string }[]];
    assert.equal(status, 422);
    assert.deepEqual(problems.map(({ pointer }) => pointer), ["/statement/id"]);
  }
});

test("an id that the dossier has already is refused", async () => {
  assert.deepEqual(await refused({ dossier: sent, statement: { ...statement, id: "reader-letter" }, source: { ...source, id: "a-rumour" } }), [
    422,
    [{ pointer: "/source/id", message: "is the id of another record: a-rumour" }],
  ]);
  assert.deepEqual(await refused({ dossier: sent, statement: { ...statement, id: "reader-letter" }, source }), [
    422,
    [{ pointer: "/statement/id", message: "is the id of another record: reader-letter" }],
  ]);
});

test("a number that JavaScript does not hold is refused rather than changed", async () => {
  assert.deepEqual(await refused('{"dossier": {"format": "rapporteur/1", "x": 12345678901234567890}}'), [
    422,
    [{ pointer: "", message: "has a number that JavaScript does not hold: 12345678901234567890" }],
  ]);
});

test("what is no JSON, or not in UTF-8, is refused", async () => {
  const problems = [{ pointer: "", message: "must be JSON in UTF-8" }];

  assert.deepEqual(await refused('{"dossier": '), [400, problems]);
  assert.deepEqual(await refused(""), [400, problems]);
  assert.equal((await post(new Blob([new Uint8Array([0x22, 0xff, 0x22])]))).status, 400);
});

test("what is too long is refused", async () => {
  const text = JSON.stringify({ dossier: sent, statement, source });
  const longest = text + " ".repeat(MAX_BYTES - Buffer.byteLength(text));
  const problems = [{ pointer: "", message: "must not be longer than 100000 bytes" }];

  assert.equal((await post(longest)).status, 200);
  assert.deepEqual(await refused(longest + " "), [413, problems]);
  assert.deepEqual(await refused("[".repeat(50 * MAX_BYTES)), [413, problems]);
});

test("no more than a hundred faults are told", async () => {
  const faults = Array(1000).fill({ type: "Source" });
  const [status, problems] = await refused({ dossier: { format: "rapporteur/1", sources: faults }, statement, source });

  assert.equal(status, 422);
  assert.equal((problems as unknown[]).length, 100);
});

test("a client that hangs up is logged, and does the others no harm", async ({ mock }) => {
  const logged = new Promise((resolve) => mock.method(console, "error", resolve));
  const client = connect((service.address() as AddressInfo).port, "127.0.0.1");
  client.write(`POST ${PATH} HTTP/1.1\r\nhost: localhost\r\ncontent-length: 10\r\n\r\n{`);
  await once(service, "request");
  client.destroy();

  assert.equal(String(await logged), "Error: aborted");
  assert.deepEqual(await refused(""), [400, [{ pointer: "", message: "must be JSON in UTF-8" }]]);
});

test("there is nothing else to ask for", async () => {
  const problems = [{ pointer: "", message: "there is nothing here but POST /statements" }];

  assert.deepEqual(await refused("{}", "/"), [404, problems]);
  assert.deepEqual(await refused("{}", PATH, "GET"), [404, problems]);
});
