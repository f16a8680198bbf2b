// What bin/bench runs inside a copy of the harness: every scenario, with peers in turn, then the table and the figures.
import { execFileSync, spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import adapter, { addressOf, worldOf } from "./adapters/samenkracht.mjs";
import { args, DEFAULTS, NODE, runOne, startServer, stopServer } from "./bench.mjs";
import { browse, lookAt, watch, writeTogether } from "./chromium.mjs";
import { deliveredElsewhere, DRAIN } from "./elsewhere.mjs";
import { sleep } from "./lib/wsraw.mjs";
import { roadTo } from "./road.mjs";

const OURS = "samenkracht";
const { BENCH_WORK, BENCH_APP, BENCH_MAKER, JAVA_HOME } = process.env;
const asked = args(process.argv.slice(2), { vs: "", n: "10,50,100,200", only: "", reps: 2, secs: 15, warm: 0 });
const peers = String(asked.vs || "").split(",").filter(Boolean);
const sizes = String(asked.n).split(",").map(Number);
const parts = new Set(String(asked.only).split(","));
const results = `samenkracht-${Date.now()}`;
const figures = {};

const standstill = path.join(BENCH_WORK, "standstill");
Object.assign(process.env, { BENCH_STANDSTILL: standstill, NODE_OPTIONS: `--import ${new URL("standstill.mjs", import.meta.url)}` });

/** Seconds of load before anything is measured. Java compiles for three minutes, Node for a few seconds. */
const WARM = { [OURS]: asked.warm || 240, others: asked.warm || 6 };
/** Those of whom src/bench has an adapter with many boards. */
const MANY_BOARDS = new Set(["hocuspocus", "floor-node"]);
const WORLDS = {
  one: { people: 200, coalitions: 1, cards: 100, changes: 0 },
  twenty: { people: 10, coalitions: 20, cards: 100, changes: 0 },
  evening: { people: 100, coalitions: 1, cards: 100, changes: 0, evening: true },
  wide: { people: 101, coalitions: 1, cards: 500, changes: 0 },
  short: { people: 4, coalitions: 1, cards: 100, changes: 100 },
  long: { people: 4, coalitions: 1, cards: 100, changes: 1_000_000 },
};

const PARTS = { board, pointers: pointersAlone, boards: twentyBoards, slow: slowReader, memory, log: longLog, room, screen, crash };

/** The number of the edit of the first card that a page shows, and what it says of its connection. */
const NEWEST_AND_TOLD = `({
  newest: Number([...document.querySelectorAll(".card-text")].map(({ textContent }) => /^E0\\.(\\d+)\\./.exec(textContent)?.[1]).find(Boolean) ?? -1),
  told: document.querySelector("connection-banner")?.dataset.state,
})`;

let failures = 0;
for (const [name, measure] of Object.entries(PARTS)) {
  if (!parts.has(name)) continue;
  try {
    await measure();
  } catch (failure) {
    console.error(`${name} failed:`, failure); // What the other parts measured counts all the same.
    failures++;
  }
}

const lines = path.join("results", `${results}.jsonl`);
if (fs.existsSync(lines)) console.log(execFileSync(NODE, ["report.mjs", lines], { encoding: "utf8" }));
for (const [name, value] of Object.entries(figures)) console.log(`FIGURE ${name}=${value}`);
process.exit(failures ? 1 : 0);

/** Everybody on one board: pointers and cards, ours and the peers in turn, repetition by repetition. */
async function board() {
  const runs = await inTurns(sizes.flatMap((n) => [OURS, ...peers].map((peer) => ({ peer, n }))));
  for (const n of sizes) {
    const ours = best(runs, OURS, n);
    if (!ours) continue;
    figures[`pointer_p50_ms_${n}`] = ours.cursorReflect.p50;
    figures[`pointer_p99_ms_${n}`] = ours.cursorReflect.p99;
    figures[`pointer_max_ms_${n}`] = Math.max(...all(runs, OURS, n).map(({ cursorReflect }) => cursorReflect.max));
    figures[`client_still_ms_${n}`] = ours.still;
    const cards = best(runs, OURS, n, ({ card }) => card).card;
    figures[`card_p50_ms_${n}`] = cards.p50;
    figures[`card_p99_ms_${n}`] = cards.p99;
    figures[`delivered_${n}`] = Math.min(...all(runs, OURS, n).map(({ cardRatio }) => cardRatio));
    figures[`cpu_s_${n}`] = cpu(ours);
    for (const peer of peers) {
      const theirs = best(runs, peer, n);
      if (theirs) figures[`cpu_ratio_${n}${peer === "hocuspocus" ? "" : `_${peer}`}`] = ratio(cpu(ours), cpu(theirs));
    }
  }
}

async function pointersAlone() {
  const with100 = [OURS, ...peers.filter((peer) => peer === "hocuspocus")].map((peer) => ({ peer, n: 100, editors: 0 }));
  const runs = await inTurns(with100);
  const ours = best(runs, OURS, 100);
  if (!ours) return;
  figures.cpu_s_100_pointers = cpu(ours);
  const theirs = best(runs, "hocuspocus", 100);
  if (theirs) figures.cpu_ratio_100_pointers = ratio(cpu(ours), cpu(theirs));
}

/** Ten people on one board, with nobody elsewhere, and with ten on each of nineteen others of the same server. */
async function twentyBoards() {
  const alone = { n: 10, world: "twenty", drain: DRAIN };
  const elsewhere = { n: 190, boards: 19, first: 1 };
  const asked = [OURS, ...peers.filter((peer) => MANY_BOARDS.has(peer)).map((peer) => `${peer}-boards`)];
  const runs = await inTurns(asked.flatMap((peer) => [{ peer, ...alone }, { peer, ...alone, elsewhere }]));
  for (const peer of asked) {
    const [one, twenty] = bestWithoutAndWith(({ elsewhere }) => elsewhere, runs, peer, 10);
    if (!one || !twenty) continue;
    const whose = peer === OURS ? "" : `_${peer}`;
    figures[`boards_delivered${whose}`] = Math.min(...all(runs, peer, 10).flatMap((run) => [run.cardRatio, run.elsewhere ?? 1]));
    figures[`boards_pointer_p99_ratio${whose}`] = ratio(twenty.cursorReflect.p99, one.cursorReflect.p99);
    figures[`boards_card_p99_ratio${whose}`] = ratio(twenty.card.p99, one.card.p99);
  }
}

/** One of a hundred reads a thousand bytes a second: what that is to the others, and what that one sees. */
async function slowReader() {
  await slowScreen();
  const runs = await inTurns([{ peer: OURS, n: 100 }, { peer: OURS, n: 100, slow: 1 }]);
  const [without, having] = bestWithoutAndWith(({ slow }) => slow, runs, OURS, 100);
  if (!without || !having) return;
  figures.slow_reader_pointer_p99_ratio = ratio(having.cursorReflect.p99, without.cursorReflect.p99);
  figures.slow_reader_card_p99_ratio = ratio(having.card.p99, without.card.p99);
}

/**
 * A browser whose line is narrow for a minute while 99 point and ten of them edit once a second: after how many seconds it says
 * so, how old the newest words of one card are at most that it shows in the last half minute, and, once the line is wide, after
 * how many seconds it shows the newest of them and says that it is back.
 */
async function slowScreen() {
  const options = { adapter: OURS, world: await world("one"), observers: 0 };
  const [{ board, devices }] = worldOf(options).coalitions;
  const server = await startServer(adapter, options);
  const road = await roadTo(addressOf(options));
  let browser;
  let moving;
  try {
    const others = await openPages(0, 99, options);
    moving = setInterval(() => others.forEach((c) => adapter.sendCursor(c, random(), random())), 100);
    browser = await browse(road.address, [{ board, device: devices[99] }]);
    const [page] = browser.pages;
    const edits = [];
    const edit = async () => {
      const number = edits.push(performance.now()) - 1;
      const all = others.slice(0, 10).map((c, i) => adapter.editCard(c, "", `E${i}.${number}. one word after the other`));
      await Promise.all(all);
    };
    const look = () => page.evaluate(NEWEST_AND_TOLD);
    await edit();
    await page.tells(`(${NEWEST_AND_TOLD}).newest === 0`);
    road.narrows();
    const narrow = performance.now();
    let oldest = 0;
    for (let second = 1; second <= 60; second++) {
      await edit();
      await sleep(narrow + second * 1000 - performance.now());
      const { newest, told } = await look();
      if (told === "late") figures.slow_screen_told_s ??= second;
      if (second > 30) oldest = Math.max(oldest, performance.now() - (edits[newest + 1] ?? performance.now()));
    }
    figures.slow_screen_behind_s = rounded(oldest / 1000);
    await edit();
    road.widens();
    const wide = performance.now();
    await page.tells(`(${NEWEST_AND_TOLD}).newest === ${edits.length - 1}`);
    figures.slow_screen_healed_s = rounded((performance.now() - wide) / 1000);
    await page.tells(`(${NEWEST_AND_TOLD}).told !== "late"`);
    figures.slow_screen_back_s = rounded((performance.now() - wide) / 1000);
    for (const c of others) adapter.close(c);
  } finally {
    clearInterval(moving);
    browser?.close();
    road.close();
    await stopServer(adapter, server);
  }
}

/** Live heap per open page with a board of a hundred cards, its session included. */
async function memory() {
  const options = { adapter: OURS, world: await world("one"), observers: 0 };
  const server = await startServer(adapter, options);
  try {
    const first = await openPages(0, 60, options);
    const before = await heap(server.pid);
    const others = await openPages(60, 120, options);
    figures.heap_kb_per_board = Math.round(((await heap(server.pid)) - before) / 120);
    for (const c of [...first, ...others]) adapter.close(c);
  } finally {
    await stopServer(adapter, server);
  }
}

async function openPages(from, many, options) {
  const pages = [];
  for (let i = from; i < from + many; i++) {
    pages.push(Object.assign(await adapter.connect(i, options), { observer: false }));
    await adapter.joinBoard(pages.at(-1), options);
  }
  return pages;
}

async function heap(pid) {
  await sleep(3000);
  const jcmd = (command) => execFileSync(`${JAVA_HOME}/bin/jcmd`, [String(pid), command], { encoding: "utf8" });
  jcmd("GC.run");
  jcmd("GC.run");
  return Number(/used (\d+)K/.exec(jcmd("GC.heap_info"))[1]);
}

/** Two servers side by side, one with a hundred changes in its log and one with a million, asked in turn. */
async function longLog() {
  const houses = [];
  for (const [name, port] of [["short", 7831], ["long", 7832]]) {
    const options = { adapter: OURS, world: await world(name), port, observers: 2 };
    houses.push({ options, server: await startServer(adapter, options), edits: [], opens: [] });
  }
  try {
    for (const house of houses) house.writer = await join(house, 0);
    for (let round = 0; round < 700; round++) for (const house of houses) house.edits.push(await timed(() => edit(house, round)));
    for (let round = 0; round < 150; round++) for (const house of houses) house.opens.push(await timed(() => open(house)));
    const [short, long] = houses;
    figures.edit_ratio_log = ratio(median(long.edits.slice(200)), median(short.edits.slice(200)));
    figures.open_ratio_log = ratio(median(long.opens.slice(40)), median(short.opens.slice(40)));
  } finally {
    for (const { server } of houses) await stopServer(adapter, server);
  }
}

async function join({ options }, i) {
  const c = Object.assign(await adapter.connect(i, options), { observer: true });
  await adapter.joinBoard(c, options);
  return c;
}

function edit({ writer }, round) {
  return adapter.editCard(writer, "", `E0.${round}. one word after the other on a card of the board`);
}

async function open({ options }) {
  const c = await adapter.connect(1, options);
  c.ws.terminate();
}

/** A pitstop runs: what that costs a hundred people on one board, and how soon all of them are told of the next stage. */
async function room() {
  const runs = await inTurns([{ peer: OURS, n: 100 }, { peer: OURS, n: 100, world: "evening" }]);
  const [without, having] = bestWithoutAndWith(({ world }) => world === "evening", runs, OURS, 100);
  if (without && having) {
    figures.pitstop_pointer_p99_ratio = ratio(having.cursorReflect.p99, without.cursorReflect.p99);
    figures.pitstop_card_p99_ratio = ratio(having.card.p99, without.card.p99);
    figures.pitstop_cpu_ratio = ratio(cpu(having), cpu(without));
  }
  const options = { adapter: OURS, world: await world("evening"), observers: 0 };
  const server = await startServer(adapter, options);
  try {
    const pages = await openPages(0, 100, options);
    const [guide] = await openPages(100, 1, options);
    const times = [];
    for (let change = 0; change < 60; change++) times.push(...(await adapter.nextStage(guide, pages, 1 - (change % 2))));
    const warm = times.slice(times.length / 2).sort((one, other) => one - other);
    figures.stage_p50_ms_100 = rounded(median(warm));
    figures.stage_max_ms_100 = rounded(warm.at(-1));
    for (const c of [guide, ...pages]) adapter.close(c);
  } finally {
    await stopServer(adapter, server);
  }
}

/**
 * Five hundred cards and a hundred people who point, on a screen whose processor is four times slower; and how soon, on a board as
 * full, one sees each letter of another in the same card.
 */
async function screen() {
  const options = { adapter: OURS, world: await world("wide"), observers: 0 };
  const [{ board, devices }] = worldOf(options).coalitions;
  const server = await startServer(adapter, options);
  const looks = [];
  let letters;
  try {
    const others = await openPages(0, 100, options);
    const moving = setInterval(() => others.forEach((c) => adapter.sendCursor(c, random(), random())), 100);
    await sleep(1000 * WARM[OURS]);
    for (let look = 0; look < 3; look++) looks.push(await lookAt(addressOf(options), { board, device: devices[100] }, 500, 4));
    letters = await writeTogether(addressOf(options), devices.slice(-2).map((device) => ({ board, device })), 100);
    clearInterval(moving);
    for (const c of others) adapter.close(c);
  } finally {
    await stopServer(adapter, server);
  }
  figures.letter_p50_ms = rounded(median(letters));
  figures.letter_max_ms = rounded(Math.max(...letters));
  const warm = looks.slice(1);
  figures.open_readable_ms_500 = Math.round(median(warm.map(({ readable }) => readable)));
  figures.open_usable_ms_500 = Math.round(median(warm.map(({ usable }) => usable)));
  figures.open_joined_ms_500 = Math.round(median(warm.map(({ joined }) => joined)));
  figures.layout_shift_500 = Number(Math.max(...warm.map(({ shift }) => shift)).toFixed(4));
  figures.scroll_fps_500 = Math.round(median(warm.map(({ fps }) => fps.shown)));
  figures.scroll_page_fps_500 = Math.round(median(warm.map(({ fps }) => fps.drawn)));
}

function random() {
  return Math.floor(Math.random() * 65_536);
}

/**
 * kill -9 while ten people type and point and three look on in a browser, ten times: what was acknowledged and is gone after the
 * restart, how long after it the browsers are back by themselves, and how long they still see ten people whose lines died
 * without a word.
 */
async function crash() {
  const options = { adapter: OURS, world: await world("one") };
  const [{ board, devices }] = worldOf(options).coalitions;
  const first = await startServer(adapter, options);
  const onlookers = await browse(addressOf(options), devices.slice(-3).map((device) => ({ board, device })));
  await stopServer(adapter, first);
  const killing = spawn(NODE, ["crash.mjs", `--peer=${OURS}`, "--reps=10"], {
    env: { ...process.env, BENCH_POINTING: "1" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let told = "";
  killing.stdout.on("data", (text) => (told += text));
  const ended = new Promise((resolve) => killing.on("exit", resolve));
  const seconds = await watch(addressOf(options), onlookers, () => killing.exitCode !== null);
  await ended;
  figures.ghosts_gone_s = rounded(await ghosts(options, onlookers));
  onlookers.close();
  process.stderr.write(told);
  const rows = told.split("\n").filter((line) => line.startsWith("{")).map((line) => JSON.parse(line));
  figures.acked_lost = rows.length === 10 ? rows.reduce((all, { lostAcked }) => all + lostAcked, 0) : "unknown";
  figures.kills = rows.length;
  figures.restarts_seen = seconds.length;
  figures.back_s_median = rounded(median(seconds));
  figures.back_s_max = rounded(Math.max(...seconds));
}

/** Ten people come to a board that three look at, and their lines die without a word: seconds until nobody sees one of them. */
async function ghosts(options, onlookers) {
  const server = await startServer(adapter, { ...options, keepData: true });
  try {
    const people = await answered(openPages(0, 10, { ...options, observers: 10 }), server);
    while ((await onlookers.seen()).some((many) => many !== 13)) await sleep(100);
    for (const c of people) adapter.fallSilent(c);
    const silent = performance.now();
    while ((await onlookers.seen()).some((many) => many !== 3)) await sleep(100);
    const seconds = (performance.now() - silent) / 1000;
    for (const c of people) adapter.close(c);
    return seconds;
  } finally {
    await stopServer(adapter, server);
  }
}

/** A server that answers nobody for a minute hangs: what its threads do then is written down before it goes. */
async function answered(asked, { pid }) {
  const threads = path.join(BENCH_WORK, "threads.txt");
  let patience;
  const late = new Promise((_, refuse) => {
    patience = setTimeout(() => {
      execFileSync(`${JAVA_HOME}/bin/jcmd`, [String(pid), "Thread.dump_to_file", "-overwrite", threads]);
      refuse(new Error(`No answer for a minute; what the server was doing is in ${threads}`));
    }, 60_000);
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(patience);
  }
}

async function inTurns(scenarios) {
  const runs = [];
  for (let rep = 0; rep < asked.reps; rep++) for (const scenario of scenarios) runs.push(await run(scenario));
  return runs.filter(Boolean);
}

async function run({ peer, n, world: name = "one", ...more }) {
  const editors = Math.min(n, more.editors ?? DEFAULTS.editors);
  const options = { ...DEFAULTS, secs: asked.secs, warm: WARM[peer] ?? WARM.others, quiet: 20, quietMax: 30, ...more, adapter: peer, n, editors };
  if (peer === OURS) options.world = await world(name);
  try {
    fs.rmSync(standstill, { force: true });
    const result = await runOne(options);
    if (options.elsewhere) result.elsewhere = await deliveredElsewhere();
    result.still = Number(Number(fs.readFileSync(standstill, "utf8")).toFixed(1));
    fs.appendFileSync(path.join("results", `${results}.jsonl`), `${JSON.stringify(result)}\n`);
    const told = ({ p50, p95, p99, max } = {}) => `p50 ${p50} p95 ${p95} p99 ${p99} max ${max}`;
    console.error(
      `${peer} N=${n} ${JSON.stringify(more)}: pointer ${told(result.cursorReflect)} ms, card ${told(result.card ?? {})} ms, ` +
        `delivered ${result.cardRatio}, cpu ${cpu(result)} s, alive ${result.alive}, others ${result.otherBusyPct} %, ` +
        `the client itself stood still for ${result.still} ms`,
    );
    return result;
  } catch (failed) {
    console.error(`${peer} N=${n} failed: ${failed.message}`);
    return undefined;
  }
}

/** Makes a world once for each build; returns its name. */
async function world(name) {
  const folder = path.join(BENCH_WORK, "worlds", name);
  const made = path.join(folder, "world.json");
  if (fs.existsSync(made) && fs.statSync(made).mtimeMs > fs.statSync(path.join(BENCH_APP, "built")).mtimeMs) return name;
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  const { people, coalitions, cards, changes, evening = false } = WORLDS[name];
  const classes = ["samenkracht.jar", "lib/*"].map((part) => path.join(BENCH_APP, part)).join(":");
  const asked = [path.join(folder, "data"), made, people, coalitions, cards, changes, evening].map(String);
  const log = fs.openSync(path.join(BENCH_WORK, "world.log"), "a");
  execFileSync(`${JAVA_HOME}/bin/java`, ["-cp", classes, BENCH_MAKER, ...asked], { stdio: ["ignore", log, log] });
  return name;
}

function all(runs, peer, n) {
  return runs.filter((each) => each.peer === peer && each.n === n);
}

/** The repetition that was disturbed least, by the p95 of what is looked at. What is lost or late counts in each of them. */
function best(runs, peer, n, of = ({ cursorReflect, card }) => cursorReflect ?? card) {
  const p95 = (run) => of(run)?.p95 ?? Infinity;
  return all(runs, peer, n).sort((one, other) => p95(one) - p95(other))[0];
}

/** Of the runs whose options do not have something, and of those that do. */
function bestWithoutAndWith(has, runs, peer, n) {
  return [false, true].map((having) => best(runs.filter(({ o }) => Boolean(has(o)) === having), peer, n));
}

function cpu({ serverCpu, secs }) {
  return Number(((serverCpu * 15) / secs).toFixed(2));
}

function ratio(one, other) {
  return Number((one / other).toFixed(3));
}

function rounded(seconds) {
  return Number(seconds.toFixed(1));
}

function median(all) {
  return [...all].sort((one, other) => one - other)[Math.floor(all.length / 2)];
}

async function timed(act) {
  const begun = performance.now();
  await act();
  return performance.now() - begun;
}
