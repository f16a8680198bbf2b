// People on other boards of the same server, in a load client of their own that measures nothing: the server has them all to
// serve, and what they hear late makes nobody late who is measured.
import { fork } from "node:child_process";
import os from "node:os";

const CLIENT = new URL("./client.mjs", import.meta.url);
/** Seconds that they go on, since those who are measured come later; and the seconds that those stay, to leave after them. */
const LONGER = 3;
export const DRAIN = 6;

let last;

/** The board of a client: one of `boards`, of which the first has this number. */
export const boardOf = (i, { first = 0, boards = 1 }) => first + (i % boards);

/** An adapter whose server is also asked for by `elsewhere`: by how many clients, on how many boards, from which on. */
export const alsoElsewhere = (adapter) => ({
  ...adapter,
  setup: ({ elsewhere, ...options }) => elsewhere && come({ ...options, ...elsewhere, observers: 0, secs: options.secs + LONGER, drain: 1 }),
});

/** The part of the edits on other boards that everybody there heard of, of those who came last. */
export const deliveredElsewhere = () => last;

function come(options) {
  const client = fork(CLIENT, [JSON.stringify(options)], { env: { ...process.env, NODE_OPTIONS: "" } });
  os.setPriority(client.pid, os.constants.priority.PRIORITY_BELOW_NORMAL); // It stands for machines that are not this one.
  last = new Promise((resolve, reject) => {
    client.on("message", ({ result }) => {
      if (!result) return;
      const pace = result.cursorSent / (options.n * options.rate * result.secs);
      if (pace > 0.95) resolve(inTheirRooms(result.cardRatio, options));
      else reject(new Error(`Those on other boards pointed ${pace.toFixed(2)} times as often as they should`));
    });
    client.on("exit", () => reject(new Error("Those on other boards left early")));
  });
  last.catch(() => {}); // Whoever asks for it is told.
  return new Promise((resolve, reject) => {
    client.on("message", ({ phase, log }) => (log ? console.error(`  elsewhere: ${log}`) : phase === "connected" && resolve({})));
    last.catch(reject);
  });
}

/** The harness expects everybody to hear of everything; here those of the same board do. */
function inTheirRooms(ratio, { n, boards }) {
  return Number(((ratio * (n - 1)) / (n / boards - 1)).toFixed(3));
}
