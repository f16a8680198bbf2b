// Samenkracht in the load harness: the real jar on data that BenchWorld made, one signed-in browser per client. Pointers go
// over the relay; a card edit is the event of the card's field, over Vaadin, and counts when another browser is told of it.
import fs from "node:fs";
import path from "node:path";
import { open } from "../lib/wsraw.mjs";
import { alsoElsewhere, boardOf } from "../elsewhere.mjs";
import { roadTo } from "../road.mjs";
import { rpc, vaadinOpen, waitTag } from "../lib/vaadin.mjs";

/** With BENCH_POINTING everybody moves a pointer ten times a second by themselves, for a run of the harness that moves none. */
const { BENCH_APP, BENCH_WORK, BENCH_OPTIONS, BENCH_JAVA_OPTIONS = "", BENCH_POINTING } = process.env;
const JAVA = process.env.JAVA_HOME ? `${process.env.JAVA_HOME}/bin/java` : "java";
const HEARTBEAT = 20_000;
/** As each page does while something stirs: see lateness.js. */
const BETWEEN_QUESTIONS = 3_000;
const [SAVED, MARK, ANSWER, MARK_READ, ASKING] = [2, 3, 4, 13, 14];
const TOKEN = /E\d+\.\d+\./g;

/** The folder that BenchWorld filled: `data` as it was before the first edit, and `world.json`. */
const folderOf = ({ world = "one" }) => path.join(BENCH_WORK, "worlds", world);
const worlds = new Map();
export function worldOf(options) {
  const folder = folderOf(options);
  if (!worlds.has(folder)) worlds.set(folder, JSON.parse(fs.readFileSync(path.join(folder, "world.json"), "utf8")));
  return worlds.get(folder);
}
const portOf = ({ port = 7830 }) => port;
export const addressOf = (options) => options.url ?? `http://127.0.0.1:${portOf(options)}`;

export default alsoElsewhere({
  server(options) {
    const data = path.join(BENCH_WORK, "data", String(portOf(options)));
    if (!options.keepData) {
      fs.rmSync(data, { recursive: true, force: true });
      fs.cpSync(path.join(folderOf(options), "data"), data, { recursive: true });
    }
    const java = [`@${BENCH_OPTIONS}`, `-XX:AOTCache=${BENCH_APP}/samenkracht.aot`, "-Xmx1g", ...BENCH_JAVA_OPTIONS.split(" ").filter(Boolean)];
    return {
      cmd: JAVA,
      args: [...java, "-jar", `${BENCH_APP}/samenkracht.jar`, "--samenkracht.demo=false", `--samenkracht.data=${data}`],
      cwd: "/",
      env: { SERVER_PORT: String(portOf(options)) },
      ready: `${addressOf(options)}/actuator/health`,
      settle: 3000,
    };
  },

  /** Signs in by the device's cookie, opens the board, and waits until the relay says who is here. */
  async connect(i, options) {
    const { board, lane, cards, devices } = worldOf(options).coalitions[boardOf(i, options)];
    const place = Math.floor(i / (options.boards ?? 1));
    const cookies = jar([["samenkracht-device", devices[place]]]);
    const c = await vaadinOpen(addressOf(options), { route: `boards/${board}`, cookies });
    Object.assign(c, { i, board, lane, edits: new Map(), heard: [], card: () => {}, cur: () => {}, relayBytes: 0 });
    c.mine = { ...cards[place % cards.length] };
    c.boardNode = await waitTag(c, "board-frame");
    c.pointersNode = await waitTag(c, "live-pointers");
    return c;
  },

  async joinBoard(c, options) {
    c.onRaw = (message) => hearVaadin(c, message);
    const isSlow = options.slow && c.i === options.n - 1;
    await openRelay(c, isSlow ? await narrowRoad(c.base) : c.base, await ticket(c));
    for (const [name, socket] of [["push", c.ws], ["relay", c.relay]])
      socket.on("close", (code) => c.leaving || console.error(`person ${c.i}: the ${name} closed with ${code}`));
    send(c, c.boardNode, "hearing-relay", { revision: 1e9 });
    c.heart = setInterval(() => beat(c), HEARTBEAT);
    c.questions = setInterval(() => this.isOpen(c) && c.relay.send(Buffer.of(ASKING)), BETWEEN_QUESTIONS);
    if (BENCH_POINTING) c.pointing = setInterval(() => this.isOpen(c) && this.sendCursor(c, anywhere(), anywhere()), 100);
  },

  sendCursor(c, x, y) {
    const frame = frameWithAnchor(2, c.lane, 4);
    frame.writeUInt16BE(x, 17);
    frame.writeUInt16BE(y, 19);
    c.relay.send(frame);
  },

  onCursor(c, tell) {
    c.cur = tell;
  },

  editCard(c, token, text) {
    const edit = crypto.randomUUID();
    return new Promise((resolve, reject) => {
      c.edits.set(edit, { resolve, reject });
      const changes = [{ from: 0, to: c.mine.text.length, put: text }];
      send(c, c.boardNode, "card-reword", { edit, card: c.mine.id, base: c.mine.version, text, changes });
    });
  },

  /** The guide begins the next stage, or goes back to the first; resolves to the milliseconds until each page was told. */
  async nextStage(guide, pages, place) {
    guide.barNode ??= await waitTag(guide, "pitstop-bar");
    const begun = performance.now();
    const told = pages.map((c) => new Promise((resolve) => (c.staged = (at) => at === 1 - place && resolve(performance.now() - begun))));
    send(guide, guide.barNode, "room-deed", { deed: place ? "back" : "next", from: place, minutes: 0 });
    return Promise.all(told);
  },

  onCard(c, tell) {
    c.card = tell;
  },

  /** What every card says, as a browser that opens the board anew is told. */
  async readBack(options) {
    const c = await this.connect(0, options);
    const told = new Promise((resolve) => (c.onRaw = (message) => message.includes('"board"') && resolve(message)));
    rpc(c, [{ type: "event", node: c.boardNode, event: "hearing-missed", data: { "event.detail": { revision: 0 } } }]);
    const message = await Promise.race([told, new Promise((_, refuse) => setTimeout(refuse, 20_000, new Error("no board")))]);
    c.ws.terminate();
    return message;
  },

  bytesIn: (c) => (c.ws._socket?.bytesRead ?? 0) + (c.relay?._socket?.bytesRead ?? 0),
  /** From now on nothing comes from this person and nothing is taken: a laptop that is shut, a line that is cut. */
  fallSilent(c) {
    rest(c);
    for (const socket of [c.ws, c.relay]) socket._socket.pause();
  },

  isOpen: (c) => c.ws.readyState === 1 && c.relay.readyState === 1,
  close(c) {
    rest(c);
    c.relay?.terminate();
    c.ws.terminate();
  },
});

async function narrowRoad(base) {
  const road = await roadTo(base);
  road.narrows();
  return road.address;
}

const anywhere = () => Math.floor(Math.random() * 65_536);

function rest(c) {
  c.leaving = true;
  clearInterval(c.heart);
  clearInterval(c.questions);
  clearInterval(c.pointing);
}

function jar(known) {
  return {
    m: new Map(known),
    take(response) {
      for (const header of response.headers.getSetCookie?.() ?? []) {
        const [pair] = header.split(";");
        const at = pair.indexOf("=");
        this.m.set(pair.slice(0, at), pair.slice(at + 1));
      }
    },
    get str() {
      return [...this.m].map(([name, value]) => `${name}=${value}`).join("; ");
    },
  };
}

function send(c, node, event, detail) {
  rpc(c, [{ type: "event", node, event, data: { "event.detail": detail } }]);
}

/** A page that says nothing else says this, as Vaadin's client does, or the server lets go of it. */
function beat(c) {
  const asked = fetch(`${c.base}/?v-r=heartbeat&v-uiId=${c.uiId}`, { method: "POST", headers: { cookie: c.jar.str } });
  asked.then((answer) => answer.arrayBuffer()).catch((failed) => console.error(`person ${c.i}: no heartbeat, ${failed.message}`));
}

function ticket(c) {
  const call = { type: "publishedEventHandler", node: c.pointersNode, templateEventMethodName: "ticket" };
  rpc(c, [{ ...call, templateEventMethodArgs: [], promise: 1 }]);
  return new Promise((resolve) => (c.ticketed = resolve));
}

function openRelay(c, road, secret) {
  return new Promise((resolve, reject) => {
    open(`${road.replace("http", "ws")}/relay`, { headers: { cookie: c.jar.str, origin: c.base, host: new URL(c.base).host } }).then((relay) => {
      c.relay = relay;
      relay.binaryType = "nodebuffer";
      relay.on("message", (data, isBinary) => (isBinary ? hearMoves(c, data) : hearNotice(c, data.toString(), resolve)));
      relay.on("close", (code) => reject(new Error(`the relay closed with ${code}`)));
      relay.send(Buffer.concat([Buffer.of(1), Buffer.from(secret, "base64url")]));
    }, reject);
  });
}

function hearVaadin(c, message) {
  if (c.ticketed && message.includes("['}p']")) {
    c.ticketed(/\[1,"([\w-]{22})"/.exec(message)[1]);
    c.ticketed = undefined;
  }
  hearCards(c, message);
  const [, place] = (c.staged && /\\"place\\":(\d+)/.exec(message)) ?? [];
  if (place) c.staged(Number(place));
  if (!message.includes('"settled"')) return;
  for (const [, json] of message.matchAll(/"settled","((?:[^"\\]|\\.)*)"/g)) settle(c, JSON.parse(JSON.parse(`"${json}"`)));
}

function settle(c, { edit, ok, message, card }) {
  const asked = c.edits.get(edit);
  c.edits.delete(edit);
  if (card?.id === c.mine.id && card.version > c.mine.version) c.mine = card;
  if (ok) asked?.resolve();
  else asked?.reject(new Error(message));
}

function hearNotice(c, text, present) {
  if (text.includes('"here"')) present();
}

function hearCards(c, text) {
  for (const token of text.match(TOKEN) ?? []) c.card(token);
}

/** One byte for the type, then entries: number 2, flags 1, pointer 20, focus 16, caret 24, drag 16. A mark is given back. */
function hearMoves(c, frame) {
  if (frame[0] === MARK) c.relay.send(Buffer.of(MARK_READ));
  if (frame[0] === SAVED) hearCards(c, frame.toString("latin1"));
  if ([SAVED, MARK, ANSWER].includes(frame[0])) return;
  if (!c.observer) {
    if (frame.length > 1) c.cur(-1, -1);
    return;
  }
  for (let at = 1; at < frame.length; ) {
    const flags = frame[at + 2];
    at += 3;
    if (flags & 1) {
      c.cur(frame.readUInt16BE(at + 16), frame.readUInt16BE(at + 18));
      at += 20;
    }
    at += (flags & 2 ? 16 : 0) + (flags & 4 ? 24 : 0) + (flags & 8 ? 16 : 0);
  }
}

function frameWithAnchor(type, anchor, more) {
  const frame = Buffer.alloc(17 + more);
  frame[0] = type;
  frame.write(anchor.replaceAll("-", ""), 1, "hex");
  return frame;
}
