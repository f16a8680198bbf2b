// The harness's floor in Node, with a room for each board: nothing is read, known or kept, every frame goes to the others of its
// room. What is late there is late without any product. Run by itself it is the server; the harness imports the other half.
import http from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { WebSocketServer } from "ws";
import { alsoElsewhere, boardOf } from "../elsewhere.mjs";
import { open } from "../lib/wsraw.mjs";
import { floorAdapter } from "./_floor.mjs";

const PORT = 7833;
const EDIT = "E".charCodeAt(0);
const me = fileURLToPath(import.meta.url);

export default alsoElsewhere(floorAdapter({
  server: () => ({ cmd: process.execPath, args: [me], cwd: path.dirname(me), env: {}, ready: `http://127.0.0.1:${PORT}/` }),
  async connect(i, options) {
    return { ws: await open(`ws://127.0.0.1:${PORT}/${boardOf(i, options)}`), acks: new Map() };
  },
}));

if (process.argv[1] === me) serve();

function serve() {
  const server = http.createServer((request, response) => response.end("ok"));
  const rooms = new Map();
  new WebSocketServer({ server, perMessageDeflate: false }).on("connection", (socket, { url }) => {
    if (!rooms.has(url)) rooms.set(url, new Set());
    const room = rooms.get(url).add(socket);
    socket._socket.setNoDelay(true);
    socket.on("message", (frame, binary) => {
      if (frame[0] === EDIT) socket.send(`A${frame.toString("latin1", 1, frame.indexOf(32))}`);
      for (const other of room) if (other !== socket) other.send(frame, { binary });
    });
    socket.on("close", () => room.delete(socket));
  });
  server.listen(PORT, "127.0.0.1");
}
