// The same over npm's socket.io: a text event with the frame in base64. Prints its port.
import { createRequire } from "node:module";
import { createServer } from "node:http";
import { randomBytes } from "node:crypto";
const require = createRequire(process.argv[2] + "/");
const { Server } = require("socket.io");

const visitors = new Map();
let desk = null;
const http = createServer();
const server = new Server(http, { transports: ["websocket"], perMessageDeflate: false });
server.on("connection", (socket) => {
  socket.once("who", (who) => {
    if (who === "desk") {
      desk = socket;
      socket.on("m", (text) => {
        const frame = Buffer.from(text, "base64");
        visitors.get(frame.toString("hex", 4, 20))?.emit("m", text);
      });
      return;
    }
    const conversation = randomBytes(16);
    const name = conversation.toString("hex");
    visitors.set(name, socket);
    socket.on("disconnect", () => visitors.delete(name));
    const first = Buffer.concat([Buffer.alloc(4), conversation, Buffer.alloc(12)]);
    socket.emit("m", first.toString("base64"));
    socket.on("m", (text) => {
      const frame = Buffer.from(text, "base64");
      conversation.copy(frame, 4);
      desk?.emit("m", frame.toString("base64"));
    });
  });
});
http.listen(0, "127.0.0.1", 1024, () =>
  console.log(JSON.stringify({ port: http.address().port })),
);
