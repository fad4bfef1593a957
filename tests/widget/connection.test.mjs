import assert from "node:assert/strict";
import test from "node:test";
import { FLAG, NOBODY, TYPE, b64, bytesOf, fromBytes, toBytes } from "../../assets/widget/src/envelope.js";
import { MAX_PENDING } from "../../assets/widget/src/connection.js";
import { dice } from "./dice.mjs";
import { World, reply } from "./fake_desk.mjs";

const texts = (world) => world.desk.heard.filter((one) => one.type === "text").map((one) => one.id);
const shown = (world, sender) => world.state.messages.filter((one) => one.sender === sender).map((one) => one.id);

async function started(options) {
  const world = await World.make(options);
  world.connection.start();
  await world.pass(1000);
  return world;
}

test("the first hello has no ticket and the desk hears sealed texts in order", async () => {
  const world = await started();
  assert.deepEqual(world.hellos, [{ ticket: null, conversation: NOBODY }]);
  for (const id of ["a", "b", "c"]) world.write(id);
  await world.pass(2000);
  assert.deepEqual(texts(world), ["a", "b", "c"]);
  assert.deepEqual(world.state.messages.map((one) => one.state), ["delivered", "delivered", "delivered"]);
  assert.deepEqual(world.settings, { name: "Casa do Rio" });
  assert.equal(world.state.assistant, true);
});

test("a reply is shown, taken from the relay and receipted under seal", async () => {
  const world = await started();
  world.write("a");
  await world.post(reply("r1"), reply("r2"));
  await world.pass(1000);
  assert.deepEqual(shown(world, "assistant"), ["r1", "r2"]);
  assert.deepEqual([world.desk.outbox.length, world.down.size], [0, 0]);
});

test("what the visitor reads is receipted as read", async () => {
  const world = await started();
  const told = [];
  const take = world.desk.take.bind(world.desk);
  await world.post(reply("r1"));
  world.connection.read(["r1"]);
  world.desk.take = async (envelope) => (told.push(envelope.type), take(envelope));
  await world.pass(1000);
  assert.equal(told.length, 1, "delivered and read go in one message");
});

test("a line that dies while nobody writes is known within 27 seconds, and a reply comes over the next", async () => {
  const world = await started();
  let dead = true;
  const lost = () => world.statuses.filter((status) => status === "lost").length;
  await world.pass(100_000);
  assert.equal(lost(), 0, "a quiet line is no dead one");
  world.line = () => (dead ? 0 : 1);
  await world.post(reply("r1"));
  await world.pass(26_000);
  assert.ok(lost() > 0);
  dead = false;
  await world.pass(60_000);
  assert.deepEqual(shown(world, "assistant"), ["r1"]);
});

test("after a dropped line the same epoch goes on and nothing is lost or doubled", async () => {
  const world = await started();
  const first = world.desk.newest.number;
  world.cut();
  world.write("a");
  await world.post(reply("r1"));
  assert.deepEqual(texts(world), []);
  await world.pass(5000);
  assert.deepEqual([texts(world), shown(world, "assistant")], [["a"], ["r1"]]);
  assert.equal(world.desk.newest.number, first);
  assert.deepEqual(world.hellos.at(-1), { ticket: "ticket", conversation: world.conversation });
});

test("a reload begins a new epoch and sends again what had no receipt, with the same ids", async () => {
  const world = await started({ line: (envelope, up) => (!up && envelope.type === TYPE.MSG ? 0 : 1) });
  const first = world.desk.newest.number;
  world.write("a");
  world.write("b");
  await world.pass(1000);
  assert.deepEqual(world.state.messages.map((one) => one.state), ["waiting", "waiting"]);
  world.line = () => 1;
  world.reload();
  await world.pass(3000);
  assert.notEqual(world.desk.newest.number, first);
  assert.deepEqual(texts(world), ["a", "b"]);
  assert.deepEqual(world.state.messages.map((one) => one.state), ["delivered", "delivered"]);
  assert.deepEqual(shown(world, "visitor"), ["a", "b"]);
});

test("replies that a reload cut off come again, once", async () => {
  const world = await started({ line: (envelope, up) => (up && envelope.type === TYPE.MSG ? 0 : 1) });
  await world.post(reply("r1"), reply("r2"));
  world.line = () => 1;
  world.reload();
  await world.pass(3000);
  assert.deepEqual(shown(world, "assistant"), ["r1", "r2"]);
  assert.deepEqual(world.desk.outbox, []);
});

test("a relay that has lost its store is told everything without a sealed receipt again", async () => {
  const world = await started();
  const take = world.desk.take.bind(world.desk);
  world.desk.take = async () => [];
  world.write("a");
  await world.pass(1000);
  world.desk.take = take;
  world.cut(4201);
  world.logEpoch = b64(Uint8Array.of(1));
  await world.pass(1000);
  assert.deepEqual(texts(world), ["a"]);
});

test("with the store intact what was stored is not sent twice", async () => {
  const world = await started();
  world.desk.take = async () => [];
  world.write("a");
  await world.pass(1000);
  const sent = [];
  world.nack = (envelope) => (sent.push(envelope.sequence), null);
  world.cut(4200);
  await world.pass(2000);
  assert.deepEqual(sent, []);
});

test("a message that was lost on the way down is asked for and then shown", async () => {
  let lost = 0;
  const world = await started();
  world.line = (envelope, up) => (!up && envelope.type === TYPE.MSG && lost++ === 0 ? 0 : 1);
  await world.post(reply("r1"), reply("r2"));
  assert.deepEqual(shown(world, "assistant"), ["r2"]);
  await world.pass(1000);
  assert.deepEqual(shown(world, "assistant").sort(), ["r1", "r2"]);
});

test("messages that overtake HS2 wait for it", async () => {
  const world = await World.make();
  const held = [];
  world.line = (envelope, up) => {
    if (up || envelope.type !== TYPE.HS2 || held.length > 1) return 1;
    held.push(envelope);
    return 0;
  };
  world.connection.start();
  await world.settle();
  await world.post(reply("r1"));
  assert.deepEqual(shown(world, "assistant"), []);
  await world.pass(1000);
  assert.deepEqual(shown(world, "assistant"), ["r1"]);
});

test("NACK unreadable brings a new welcome, a new epoch and the same words", async () => {
  const world = await started();
  world.desk.epochs.clear();
  world.desk.prekeys.clear();
  await world.desk.rotate(200);
  world.write("a");
  await world.pass(8000);
  assert.deepEqual(texts(world), ["a"]);
  assert.equal(world.kept.preid, 200);
});

test("a full mailbox is told, and the message goes when there is room", async () => {
  const world = await started();
  world.nack = () => "mailbox_full";
  world.write("a");
  await world.pass(1000);
  assert.ok(world.statuses.includes("trouble mailbox_full"));
  assert.deepEqual(texts(world), []);
  world.nack = () => null;
  await world.pass(60_000);
  assert.deepEqual(texts(world), ["a"]);
});

test("a message refused for good is said to be so", async () => {
  const world = await started();
  world.nack = () => "too_large";
  world.write("a");
  await world.pass(1000);
  assert.deepEqual([world.state.messages[0].state, world.state.pending], ["refused", []]);
});

test("many messages at once keep the relay's pace and all arrive", async () => {
  const world = await started();
  let [budget, at] = [10, world.now];
  world.nack = () => {
    budget = Math.min(10, budget + (world.now - at) / 1000) - 1;
    at = world.now;
    assert.ok(budget >= 0, "faster than the relay takes");
    return null;
  };
  for (let number = 0; number < 40; number += 1) world.write(`m${number}`);
  await world.pass(120_000);
  assert.equal(texts(world).length, 40);
});

test("an epoch ends after a hundred messages in either direction and nothing is lost", async () => {
  const world = await started();
  const epochs = new Set();
  for (let number = 0; number < 120; number += 1) {
    await world.post(reply(`r${number}`));
    if (number % 3 === 0) world.write(`m${number}`);
    await world.pass(3000);
    epochs.add(world.desk.newest.number);
  }
  await world.pass(20_000);
  assert.ok(epochs.size >= 2);
  assert.deepEqual([shown(world, "assistant").length, texts(world).length], [120, 40]);
  assert.ok([...world.desk.epochs.values()].every((epoch) => epoch.opened.size <= 100));
});

test("what waits always finds room in a new epoch", async () => {
  const world = await World.make();
  world.online = false;
  world.connection.start();
  for (let number = 0; number < MAX_PENDING + 30; number += 1) world.write(`m${number}`);
  await world.pass(1000);
  world.online = true;
  await world.pass(300_000);
  assert.equal(texts(world).length, MAX_PENDING + 30);
});

test("it tries again with growing, jittered waits up to 30 seconds", async () => {
  const world = await World.make();
  world.online = false;
  world.connection.start();
  const before = world.now;
  await world.pass(120_000);
  // Half of 1 s × 1.5ⁿ each, because the fake dice always show 0.5: 0.5, 0.75 … 15, 15.
  assert.ok(world.sockets.length >= 12 && world.sockets.length <= 22, String(world.sockets.length));
  world.online = true;
  await world.pass(16_000);
  assert.equal(world.statuses.at(-1), "open");
  assert.ok(world.now > before);
});

for (const code of [4000, 4001, 4003, 4004, 4005, 4006]) {
  test(`close code ${code} is final`, async () => {
    const world = await started();
    const tried = world.sockets.length;
    world.cut(code);
    await world.pass(120_000);
    assert.equal(world.sockets.length, tried);
    assert.match(world.statuses.at(-1), /^stopped /);
  });
}

test("close codes from 4100 back off, from 4200 come back at once", async () => {
  const world = await started();
  const tried = world.sockets.length;
  world.cut(4101);
  await world.settle();
  assert.equal(world.sockets.length, tried);
  await world.pass(1000);
  assert.equal(world.sockets.length, tried + 1);
  await world.pass(5000);
  world.cut(4200);
  await world.pass(0);
  assert.equal(world.sockets.length, tried + 2);
});

test("a relay that lets the page in and sends it away at once is come back to later and later", async () => {
  for (const code of [1006, 4100, 4200]) {
    const world = await started();
    const tried = world.sockets.length;
    const times = [];
    for (let round = 0; round < 200 && world.now < 1_800_000_600_000; round += 1) {
      world.cut(code);
      const count = world.sockets.length;
      while (world.sockets.length === count) await world.pass(250);
      times.push(world.now);
    }
    assert.ok(world.sockets.length - tried < 60, `${world.sockets.length - tried} times with ${code}`);
    assert.ok(times.at(-1) - times.at(-2) >= 10_000, `every ${times.at(-1) - times.at(-2)} ms with ${code}`);
  }
});

test("a relay that pours frames is left, and what waited to be opened is let go", async () => {
  const world = await started();
  const frame = toBytes({ type: TYPE.PRESENCE, flags: FLAG.LAST, conversation: NOBODY, epoch: 0, sequence: 0, body: bytesOf('{"desk":"online"}') });
  const socket = world.sockets.at(-1);
  for (let at = 0; at < 1001; at += 1) socket.onmessage?.({ data: frame.buffer });
  assert.equal(world.statuses.at(-1), "lost");
  await world.pass(2000);
  assert.equal(world.statuses.at(-1), "open");
  world.write("a");
  await world.pass(2000);
  assert.deepEqual(texts(world), ["a"]);
});

test("a line that died without a word is noticed when nothing answers", async () => {
  const world = await started();
  world.line = () => 0;
  world.write("a");
  await world.pass(11_000);
  assert.ok(world.statuses.includes("lost"));
  world.line = () => 1;
  await world.pass(15_000);
  assert.deepEqual(texts(world), ["a"]);
});

test("a bundle of another desk, an older one, or none of ours stops everything", async () => {
  const cases = [
    ["site", async (world) => { const other = await World.make(); world.desk.bundle = other.desk.bundle; }],
    ["signature", async (world) => { world.desk.bundle = world.desk.bundle.slice(); world.desk.bundle[12] ^= 1; }],
    ["older", async (world) => { world.kept = { preid: 300 }; world.open(); }],
    ["version", async (world) => { await world.desk.rotate(400, { minver: 2 }); }],
  ];
  for (const [why, spoil] of cases) {
    const world = await World.make();
    await spoil(world);
    world.connection.start();
    world.write("a");
    await world.pass(60_000);
    assert.equal(world.statuses.at(-1), `stopped ${why}`);
    assert.deepEqual([world.sockets.length, world.desk.epochs.size], [1, 0], why);
  }
});

test("settings with a wrong signature stop everything", async () => {
  const world = await World.make();
  world.desk.settings = b64(bytesOf(`{"name":"Thief"}${"x".repeat(64)}`));
  world.connection.start();
  await world.pass(1000);
  assert.equal(world.statuses.at(-1), "stopped signature");
  assert.equal(world.settings, null);
});

test("with an expired bundle nothing is sealed until a new one comes", async () => {
  const world = await World.make();
  await world.desk.rotate(101, { exp: world.now - 1 });
  world.connection.start();
  world.write("a");
  await world.pass(1000);
  assert.equal(world.statuses.at(-1), "trouble expired");
  await world.desk.rotate(102);
  await world.pass(30_000);
  assert.deepEqual(texts(world), ["a"]);
});

test("a foreign ticket is told apart from an unknown site", async () => {
  const world = await World.make({ kept: { conversation: "ab".repeat(16), ticket: "other", secret: "s", logEpoch: "x" } });
  world.connection.start();
  await world.pass(1000);
  assert.equal(world.statuses.at(-1), "stopped foreign");
});

test("typing and presence come as ephemeral messages, and nothing else does", async () => {
  const world = await started();
  world.deliver(await world.desk.ephemeral({ type: "typing", sender: "operator" }));
  await world.settle();
  assert.equal(world.state.typing, "operator");
  world.deliver(await world.desk.ephemeral({ type: "presence", assistant: false, person: true }));
  world.deliver(await world.desk.ephemeral({ type: "text", text: "x", sender: "operator" }));
  await world.settle();
  assert.deepEqual([world.state.assistant, world.state.person, world.state.messages.length], [false, true, 0]);
});

test("frames that a hostile relay makes up never show and never harm", async () => {
  const { below, one, next } = dice(11);
  const world = await started();
  await world.post(reply("r1"));
  await world.pass(1000);
  const seen = [...world.desk.newest.frames.values()];
  for (let number = 0; number < 400; number += 1) {
    const frame = one(seen).slice();
    frame[4 + below(frame.length - 4)] ^= 1 << below(8);
    if (next() < 0.2) frame.fill(below(256), 32 + below(100));
    world.live?.onmessage?.({ data: frame.buffer });
    if (number % 50 === 0) await world.settle();
  }
  await world.pass(30_000);
  assert.deepEqual(shown(world, "assistant"), ["r1"]);
  world.write("after");
  await world.post(reply("r2"));
  await world.pass(40_000);
  assert.deepEqual([texts(world), shown(world, "assistant")], [["after"], ["r1", "r2"]]);
});

test("garbage instead of envelopes drops the line, and a new one is made", async () => {
  const world = await started();
  for (const data of ["text", new ArrayBuffer(0), new ArrayBuffer(31), new ArrayBuffer(64), new ArrayBuffer(20_000)]) {
    const tried = world.sockets.length;
    world.live.onmessage({ data });
    await world.pass(20_000);
    assert.ok(world.sockets.length > tried);
    assert.equal(world.statuses.at(-1), "open");
  }
});

test("over a line that loses, repeats, cuts and reloads, all arrives and nothing shows twice", async () => {
  for (let seed = 1; seed <= 12; seed += 1) {
    const { below, chance } = dice(seed);
    const world = await started();
    world.line = () => (chance(0.12) ? 0 : chance(0.15) ? 2 : 1);
    const [mine, theirs] = [[], []];
    for (let step = 0; step < 25; step += 1) {
      const what = below(6);
      if (what < 2) {
        mine.push(`m${step}`);
        world.write(mine.at(-1));
      } else if (what < 4) {
        theirs.push(`r${step}`);
        await world.post(reply(theirs.at(-1)));
      } else if (what === 4) world.cut();
      else if (chance(0.4)) world.reload();
      await world.pass(below(4000));
    }
    world.line = () => 1;
    world.reload();
    await world.pass(120_000);
    assert.deepEqual(texts(world).sort(), mine.sort(), `seed ${seed}`);
    assert.deepEqual(shown(world, "assistant").sort(), theirs.sort(), `seed ${seed}`);
    assert.ok(shown(world, "visitor").length === mine.length && world.state.pending.length === 0, `seed ${seed}`);
  }
});

test("stopping says BYE and stays away", async () => {
  const world = await started();
  const sent = [];
  const { send } = world.live;
  world.live.send = (bytes) => (sent.push(fromBytes(bytes).type), send(bytes));
  const tried = world.sockets.length;
  await world.connection.stop();
  await world.pass(60_000);
  assert.equal(sent.at(-1), TYPE.BYE);
  assert.equal(world.sockets.length, tried);
});
