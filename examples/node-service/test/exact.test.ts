import assert from "node:assert/strict";
import { test } from "node:test";
import { loss } from "../src/exact.js";

test("numbers that come back as the same number are no loss, whatever their digits", () => {
  assert.equal(loss('[0, 1.50, 1e2, 100E-2, 0.1, -12.5e+3, 0e9, 1e21, 9007199254740992, 5e-324, 1.7976931348623157e308]'), undefined);
});

test("a number that would come back as another one is named", () => {
  for (const number of ["12345678901234567890", "0.1000000000000000001", "1e400", "1e-400", "-0", "1e99999999999"]) {
    assert.equal(loss(`{"a": [${number}]}`), `has a number that JavaScript does not hold: ${number}`);
  }
});

test("what is in a string is neither a number nor a bracket", () => {
  assert.equal(loss(JSON.stringify({ a: `12345678901234567890 " \\" \\ ${"[".repeat(200)}`, "1e400": "\\" })), undefined);
});

test("levels are counted, not brackets", () => {
  assert.equal(loss("[".repeat(128) + "]".repeat(128)), undefined);
  assert.equal(loss(`[${"[],".repeat(200)}[]]`), undefined);
  assert.equal(loss("[".repeat(129) + "]".repeat(129)), "must not be nested deeper than 128 levels");
});
