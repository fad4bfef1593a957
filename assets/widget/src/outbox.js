/** The sealed frames of one epoch on their way out: which are due, sent, stored, resting after
 * a refusal, or answered by the desk. Sends no faster than the relay takes. No socket, no timer.
 */

// The relay takes 10 at once and then one a second; a little less never meets its refusal.
const BURST = 8;
const PER_MS = 0.9 / 1000;

/** @typedef {{bytes: Uint8Array, id: string, state: "due"|"sent"|"stored"|"resting"|"answered"}} Frame */

export class Outbox {
  /** @type {Map<number, Frame>} by sequence, in order */ #frames = new Map();
  #budget = BURST;
  #budgetAt = 0;

  /** @param {number} sequence @param {string} id of the inner message @param {Uint8Array} bytes */
  add(sequence, id, bytes) {
    this.#frames.set(sequence, { bytes, id, state: "due" });
  }

  /** @param {string} id @returns {boolean} whether this inner message was sealed in this epoch */
  holds(id) {
    for (const frame of this.#frames.values()) if (frame.id === id) return true;
    return false;
  }

  clear() {
    this.#frames.clear();
  }

  /** True while a frame was sent and the relay has not said a word about it. */
  get unanswered() {
    for (const frame of this.#frames.values()) if (frame.state === "sent") return true;
    return false;
  }

  /** The relay has it safe. @param {number} sequence */
  stored(sequence) {
    const frame = this.#frames.get(sequence);
    if (frame && frame.state !== "answered") frame.state = "stored";
  }

  /** The desk has sealed a receipt for these, and may name sequences that never reached it.
   * @param {Set<string>} ids @param {number[]} missing */
  receipted(ids, missing) {
    for (const frame of this.#frames.values()) if (ids.has(frame.id)) frame.state = "answered";
    for (const sequence of missing) this.again(sequence);
  }

  /** The relay refused it for now, or for good.
   * @param {number} sequence @param {boolean} forGood @returns {string | undefined} the inner id */
  refused(sequence, forGood) {
    const frame = this.#frames.get(sequence);
    if (frame && frame.state !== "answered") frame.state = forGood ? "answered" : "resting";
    return frame?.id;
  }

  /** @param {number} sequence a frame that must go out again */
  again(sequence) {
    const frame = this.#frames.get(sequence);
    if (frame) frame.state = "due";
  }

  /** Resting after a refusal no longer. @param {number} sequence */
  rested(sequence) {
    if (this.#frames.get(sequence)?.state === "resting") this.again(sequence);
  }

  /** A new connection: what the relay may not have goes out again.
   * @param {boolean} lostStore also what it once had stored */
  reconnected(lostStore) {
    for (const frame of this.#frames.values()) {
      if (frame.state === "sent" || frame.state === "resting" || (lostStore && frame.state === "stored")) {
        frame.state = "due";
      }
    }
  }

  /** Send what is due, in order.
   * @param {number} now ms @param {(bytes: Uint8Array) => void} send
   * @returns {number | null} ms until more may be sent, or null when nothing is due */
  flush(now, send) {
    this.#budget = Math.min(BURST, this.#budget + Math.max(0, now - this.#budgetAt) * PER_MS);
    this.#budgetAt = now;
    for (const frame of this.#frames.values()) {
      if (frame.state !== "due") continue;
      if (this.#budget < 1) return Math.ceil((1 - this.#budget) / PER_MS) + 1;
      this.#budget -= 1;
      frame.state = "sent";
      send(frame.bytes);
    }
    return null;
  }
}
