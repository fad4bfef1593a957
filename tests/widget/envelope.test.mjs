import assert from "node:assert/strict";
import test from "node:test";
import { jsonText } from "../../assets/widget/src/envelope.js";

const VALUES = [
  null, true, 0, -1.5, "", 'quoted "words" \\ \u2028 \ud800', [], {}, [1, [2, {}], null],
  { type: "receipt", ref: ["a", "b"], missing: undefined, nested: { "a key": [false] } },
];

test("it writes what JSON.stringify writes", () => {
  for (const value of VALUES) assert.equal(jsonText(value), JSON.stringify(value));
});

test("it writes the same where the page gave arrays and objects a toJSON", () => {
  const plain = VALUES.map((value) => JSON.stringify(value));
  Array.prototype.toJSON = Object.prototype.toJSON = () => "broken";
  try {
    assert.deepEqual(VALUES.map(jsonText), plain);
  } finally {
    delete Array.prototype.toJSON;
    delete Object.prototype.toJSON;
  }
});
