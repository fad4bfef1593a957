/** The copy of the conversation that the desk hands over when the visitor saves: its pieces, put
 * together and checked. No DOM, no socket; decides nothing. */

import { b64, jsonOf, unb64 } from "./envelope.js";
import { sha256 } from "./seal.js";

// As many as the desk sends for one request; after them it is asked for the next.
const AT_ONCE = 4;

/** @typedef {{sum: string, parts: number, pieces: string[]}} Gathered */

/** @returns {Gathered} */
export const gathering = () => ({ sum: "", parts: 0, pieces: [] });

/** Add a piece. One of another copy begins anew, one out of order is left.
 * @param {Gathered} got @param {any} inner @returns {Gathered} */
export function gathered(got, { sum, part, parts, data }) {
  const { pieces } = sum === got.sum ? got : gathering();
  return { sum, parts, pieces: part === pieces.length && part < parts ? [...pieces, data] : pieces };
}

/** @param {Gathered} got @returns {boolean} whether the desk waits to be asked for more */
export const wantsMore = ({ pieces, parts }) => pieces.length % AT_ONCE === 0 && pieces.length < parts;

/** @param {Gathered} got @returns {boolean} */
export const isWhole = ({ pieces, parts }) => parts > 0 && pieces.length === parts;

/** @param {Gathered} got @returns {Promise<{text: string, copy: any}>} the JSON that the desk wrote
 * @throws If the pieces are not what their sum says. */
export async function unpacked({ sum, pieces }) {
  const packed = new Blob(pieces.map(unb64));
  const digest = await sha256(new Uint8Array(await packed.arrayBuffer()));
  if (b64(digest) !== sum) throw new Error("The pieces of the copy do not fit together.");
  const text = await new Response(packed.stream().pipeThrough(new DecompressionStream("deflate"))).text();
  return { text, copy: JSON.parse(text) };
}
