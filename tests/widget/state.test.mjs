import assert from "node:assert/strict";
import test from "node:test";
import { asked, deskIs, emptyState, facts, fromKept, heard, refused, surveyed, toKeep, wrote } from "../../assets/widget/src/state.js";
import { dice } from "./dice.mjs";

const text = (id, fields = {}) => ({ type: "text", id, at: 5, text: `text ${id}`, sender: "assistant", ...fields });
const mine = (id) => ({ type: "text", id, at: 5, text: `mine ${id}`, lang: "en", page: "/" });
const receipt = (state, ...ref) => ({ type: "receipt", id: `r-${ref}`, at: 9, state, ref });

test("a message waits until its sealed receipt and is read later", () => {
  let state = wrote(emptyState(), mine("a"));
  assert.deepEqual([state.messages[0].state, state.pending.length], ["waiting", 1]);
  state = heard(state, receipt("delivered", "a"));
  assert.deepEqual([state.messages[0].state, state.pending.length], ["delivered", 0]);
  state = heard(heard(state, receipt("read", "a")), receipt("delivered", "a"));
  assert.equal(state.messages[0].state, "read");
});

test("a reply that is repeated is shown once", () => {
  const once = heard(emptyState(), text("r1"));
  assert.equal(heard(once, text("r1")), once);
});

test("AI, person and notice are told apart, and anything else is a notice", () => {
  const senders = ["assistant", "operator", "notice", "visitor", undefined];
  const state = senders.reduce((all, sender, at) => heard(all, text(`m${at}`, { sender })), emptyState());
  assert.deepEqual(state.messages.map((one) => one.sender), ["assistant", "operator", "notice", "notice", "notice"]);
});

test("only an answer of the AI can be rated, and only once it is one", () => {
  const state = heard(heard(emptyState(), text("a", { entry: "Parking" })), text("b"));
  assert.deepEqual(state.messages.map((one) => one.ratable), [true, undefined]);
  assert.equal(wrote(state, { type: "rating", id: "x", at: 1, ref: "a", value: -1 }).messages[0].rating, -1);
});

test("an edit changes the message, also when it comes first", () => {
  const edit = { type: "edited", id: "e", at: 7, ref: "m", text: "new" };
  for (const order of [[text("m"), edit], [edit, text("m")]]) {
    const { messages } = order.reduce(heard, emptyState());
    assert.deepEqual(messages.map(({ text: words, edited }) => [words, edited]), [["new", true]]);
  }
});

test("contact details are asked for once, and the card goes when they are given", () => {
  const ask = (id) => ({ type: "contact", id, at: 1 });
  let state = heard(heard(emptyState(), ask("c1")), ask("c2"));
  assert.deepEqual(state.messages.map((one) => one.sender), ["card"]);
  state = wrote(state, { type: "contact", id: "mine", at: 2, declined: true });
  assert.deepEqual(state.messages.map((one) => one.notice), ["contact_declined"]);
  assert.equal(heard(state, ask("c3")).messages.length, 1);
});

test("only the desk's receipt for our own request erases", () => {
  const asked = wrote(wrote(emptyState(), mine("a")), { type: "erase", id: "wish", at: 3 });
  const other = heard(asked, { type: "erase", id: "e1", at: 8, ref: "not mine" });
  assert.equal(other.erased, null);
  const erased = heard(other, { type: "erase", id: "e2", at: 9, ref: "wish" });
  assert.deepEqual([erased.erased, erased.messages, erased.pending], [9, [], []]);
});

test("the three facts of presence hold in every order in which they come", () => {
  const of = (desk, assistant, person) => facts({ ...emptyState(), desk, assistant, person });
  assert.deepEqual(of("offline", true, true), { known: true, offline: true, assistant: false, person: false });
  assert.deepEqual(of("away", null, null), { known: true, offline: false, assistant: true, person: false });
  assert.deepEqual(of("online", false, null), { known: true, offline: false, assistant: false, person: true });
  assert.deepEqual(of(null, null, null), { known: false, offline: false, assistant: false, person: false });
});

test("an older word on presence never overrules a newer one", () => {
  const presence = (at, assistant, person, more) => ({ type: "presence", id: "p", at, assistant, person, ...more });
  const newer = heard(deskIs(emptyState(), "away"), presence(20, false, true));
  assert.equal(heard(newer, presence(10, true, false)), newer);
  // HS2 was sealed before the relay told that someone came.
  const first = heard(deskIs(emptyState(), "online"), presence(5, true, false, { first: true }));
  assert.deepEqual(facts(first), { known: true, offline: false, assistant: true, person: true });
  assert.equal(facts(deskIs(newer, "offline")).assistant, false);
  assert.equal(facts(heard(deskIs(newer, "offline"), presence(1, true, true))).offline, true);
});

test("a message refused for good is said to be so and no longer waits", () => {
  const state = refused(wrote(emptyState(), mine("a")), "a");
  assert.deepEqual([state.messages[0].state, state.pending], ["refused", []]);
});

test("whatever is kept, restoring gives a state that works", () => {
  const kept = [null, 5, "x", {}, { messages: 3, pending: {} }, { messages: [null, 4, { id: 1 }], pending: [null, {}] }];
  for (const one of kept) {
    const state = heard(wrote(fromKept(one), mine("a")), text("b"));
    assert.deepEqual(state.messages.map(({ id }) => id), ["a", "b"]);
  }
});

test("random sequences with repeats, losses and reloads show all and nothing twice", () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const { below, chance, one } = dice(seed);
    let state = emptyState();
    const [sent, told] = [[], []];
    for (let step = 0; step < 60; step += 1) {
      const what = below(5);
      if (what === 0) {
        sent.push(mine(`v${step}`));
        state = wrote(state, sent.at(-1));
      } else if (what === 1) {
        told.push(text(`d${step}`, { sender: one(["assistant", "operator", "notice"]) }));
        state = heard(state, told.at(-1));
      } else if (what === 2 && told.length > 0) state = heard(state, one(told));
      else if (what === 3 && sent.length > 0) state = heard(state, receipt(one(["delivered", "read"]), one(sent).id));
      else if (chance(0.5)) state = fromKept(JSON.parse(JSON.stringify(toKeep(state))));
    }
    const shown = state.messages.map(({ id }) => id);
    assert.equal(new Set(shown).size, shown.length, `seed ${seed}`);
    assert.deepEqual([...shown].sort(), [...sent, ...told].map(({ id }) => id).sort(), `seed ${seed}`);
    const waiting = state.messages.filter((message) => message.state === "waiting").map(({ id }) => id);
    assert.deepEqual(state.pending.map(({ id }) => id), waiting, `seed ${seed}`);
  }
});

const said = (items) => ({ type: "history", id: "h", at: 9, items });

test("what was said before stands in front, once, also when it still comes by itself", () => {
  let state = heard(emptyState(), text("b"));
  state = heard(state, said([
    { id: "a", sender: "visitor", text: "Free?", at: 1 },
    { id: "b", sender: "assistant", text: "again", at: 2 },
    { id: "c", sender: "operator", text: "Yes.", at: 3, edited: true },
  ]));
  state = heard(state, text("c", { sender: "operator" }));
  assert.deepEqual(state.messages.map(({ id, sender }) => [id, sender]), [["a", "visitor"], ["c", "operator"], ["b", "assistant"]]);
  assert.deepEqual([state.messages[0].state, state.messages[1].edited], ["read", true]);
});

test("a history that is none changes nothing that is shown", () => {
  const state = wrote(emptyState(), mine("a"));
  for (const items of [undefined, null, 5, [null], [5], [{}], [{ id: "x" }], [{ id: "a", sender: "visitor", text: "other", at: 1 }]]) {
    assert.deepEqual(heard(state, said(items)).messages.map(({ id }) => id), ["a"]);
  }
});

test("how it was is asked once, by the desk or by the visitor, and may be skipped", () => {
  const asking = { type: "survey", id: "s1", at: 5 };
  const first = heard(emptyState(), asking);
  assert.deepEqual(first.messages.map(({ sender, notice }) => [sender, notice]), [["card", "survey"]]);
  assert.equal(heard(first, { ...asking, id: "s2" }).messages.length, 1);
  assert.equal(asked(first, "s3", 6).messages.length, 1);
  const skipped = surveyed(first);
  assert.deepEqual(skipped.messages, []);
  assert.equal(heard(skipped, { ...asking, id: "s4" }).messages.length, 0);
  assert.equal(fromKept(JSON.parse(JSON.stringify(toKeep(skipped)))).survey, true);
  const told = wrote(first, { type: "survey", id: "s5", at: 7, value: 1, text: "" });
  assert.deepEqual(told.messages.map(({ sender, notice }) => [sender, notice]), [["notice", "survey"]]);
  assert.equal(told.pending.length, 1);
});

test("a survey that is open stays when contact details are sent, and the other way round", () => {
  let state = heard(emptyState(), { type: "contact", id: "c1", at: 1 });
  state = heard(state, { type: "survey", id: "s1", at: 2 });
  assert.equal(state.messages.length, 2);
  const left = wrote(state, { type: "contact", id: "c2", at: 3, declined: true });
  assert.ok(left.messages.some((one) => one.notice === "survey"));
  assert.ok(surveyed(state).messages.some((one) => one.sender === "card" && !one.notice));
});

test("an id that is a word of the language is an id like any other", () => {
  const state = heard(emptyState(), { type: "text", id: "constructor", at: 1, text: "hello", sender: "operator" });
  assert.deepEqual(state.messages.map(({ text, edited }) => [text, edited]), [["hello", undefined]]);
});
