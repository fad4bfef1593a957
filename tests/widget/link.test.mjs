import assert from "node:assert/strict";
import test from "node:test";
import { b64 } from "../../assets/widget/src/envelope.js";
import { linkIn } from "../../assets/widget/src/link.js";

const token = b64(Uint8Array.from({ length: 104 }, (_, at) => at));
const ticket = "t".repeat(43);

test("a link names its conversation, the relay's ticket and the desk's word", () => {
  const found = linkIn(`#deskbell=${token}.${ticket}`);
  assert.deepEqual(found, { conversation: "000102030405060708090a0b0c0d0e0f", ticket, resume: token });
});

test("anything else in the address is no link", () => {
  for (const hash of ["", "#", "#top", `#deskbell=${token}`, `#deskbell=${token}.`, `#deskbell=${token}x.${ticket}`,
    `#deskbell=${token}.${ticket}x`, `#x&deskbell=${token}.${ticket}`, `#deskbell=${token}.${"<".repeat(43)}`]) {
    assert.equal(linkIn(hash), null, hash);
  }
});
