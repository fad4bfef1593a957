/** What stands in the link of the desk's e-mail: the desk's signed word and the relay's ticket. Pure.
 * Whether the desk means it is the desk's to say: a browser can't know what was revoked.
 */

import { hex, unb64 } from "./envelope.js";

const TOKEN = 104;
const FORM = /^#deskbell=([\w-]{139})\.([\w-]{43})$/;

/** @param {string} hash of the page's address
 * @returns {{conversation: string, ticket: string, resume: string} | null} */
export function linkIn(hash) {
  const found = FORM.exec(hash);
  if (!found) return null;
  const [, resume, ticket] = found;
  const token = unb64(resume);
  if (token.length !== TOKEN) return null;
  const conversation = hex(token.slice(0, 16));
  return { conversation, ticket, resume };
}
