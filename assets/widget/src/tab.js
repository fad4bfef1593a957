/** One tab per conversation: two pages with the same transcript would answer over each other. */

const PATIENCE_MS = 1500;

/** Take the conversation for this tab.
 * @param {string} conversation @param {boolean} steal from the tab that has it
 * @param {() => void} onLost another tab has taken it
 * @returns {Promise<(() => void) | null>} what lets it go, or null while another tab has it */
export function takeTab(conversation, steal, onLost) {
  const locks = navigator.locks;
  if (!locks) return Promise.resolve(() => {});
  return new Promise((answer) => {
    // A page that is just being left may hold on for a moment.
    const how = steal ? { steal } : { signal: AbortSignal.timeout(PATIENCE_MS) };
    let had = false;
    locks
      .request(`deskbell:${conversation}`, how, () => {
        had = true;
        return new Promise((release) => answer(() => release(undefined)));
      })
      .catch(({ name }) => {
        // Where storage is forbidden Firefox forbids locks too: then there is no other tab to fear.
        if (!/Abort|Timeout/.test(name)) answer(() => {});
        else if (had) onLost();
        else answer(null);
      });
  });
}
