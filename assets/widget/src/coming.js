/** When to come back to a relay that is gone. Knows times and close codes, no socket and no clock. */

const RECONNECT = { first: 1000, factor: 1.5, cap: 30_000 };
// A line counts as good once it has held this long: a relay that lets us in and sends us away at
// once, whatever its code, is come back to later and later.
const STEADY_MS = 5000;

export class Coming {
  #attempt = 0;
  #since = Infinity;

  /** The line is open. @param {number} now */
  open(now) {
    this.#since = now;
  }

  /** The line is gone. @param {number} now */
  lost(now) {
    if (now - this.#since >= STEADY_MS) this.#attempt = 0;
    this.#since = Infinity;
  }

  /** Count so many tries before, however long the line has held. @param {number} tries */
  again(tries) {
    this.#attempt = tries;
    this.#since = Infinity;
  }

  /** @param {number} code how the line was closed @param {number} chance 0 to 1 @returns {number} milliseconds */
  wait(code, chance) {
    const atOnce = code >= 4200 && code < 4300 && this.#attempt === 0;
    const longest = Math.min(RECONNECT.cap, RECONNECT.first * RECONNECT.factor ** this.#attempt);
    this.#attempt += 1;
    return atOnce ? 0 : chance * longest;
  }
}
