// The same over npm's ws. Prints its port.
import { createRequire } from "node:module";
import { randomBytes } from "node:crypto";
const require = createRequire(process.argv[2] + "/");
const { WebSocketServer } = require("ws");

const visitors = new Map();
let desk = null;
const server = new WebSocketServer(
  { host: "127.0.0.1", port: 0, backlog: 1024, perMessageDeflate: false },
  () => console.log(JSON.stringify({ port: server.address().port })),
);
server.on("connection", (socket, request) => {
  socket.on("error", () => {});
  if (request.url === "/desk") {
    desk = socket;
    socket.on("message", (frame) => {
      visitors.get(frame.toString("hex", 4, 20))?.send(frame);
    });
    return;
  }
  const conversation = randomBytes(16);
  const name = conversation.toString("hex");
  visitors.set(name, socket);
  socket.on("close", () => visitors.delete(name));
  socket.send(Buffer.concat([Buffer.alloc(4), conversation, Buffer.alloc(12)]));
  socket.on("message", (frame) => {
    conversation.copy(frame, 4);
    desk?.send(frame);
  });
});
