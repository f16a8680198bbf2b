// Pages in a real browser, by its DevTools protocol: what people at a screen would see while the server dies and comes back.
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { open, sleep } from "./lib/wsraw.mjs";

const BINARY = process.env.SAMENKRACHT_CHROMIUM ?? "chromium";
const ARGUMENTS = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--remote-debugging-port=0"];
const HERE = 'document.querySelector("live-pointers")?.people?.length ?? 0';

/** What a page notes of itself from its first moment. */
const NOTES = `
  window.noted = { shift: 0 };
  new PerformanceObserver((list) => {
    for (const { hadRecentInput, value } of list.getEntries()) if (!hadRecentInput) noted.shift += value;
  }).observe({ type: "layout-shift", buffered: true });
  const inSight = (card) => {
    const { top, bottom, left, right } = card.getBoundingClientRect();
    return bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  };
  const watch = () => {
    const cards = [...document.querySelectorAll("board-card, .first-sight-card")].filter(inSight);
    if (!noted.readable && cards.length && cards.every((card) => card.querySelector(".card-text")?.textContent)) noted.readable = performance.now();
    if (!noted.usable && document.querySelector("board-card .card-text")?.textContent && !document.querySelector(".first-sight")) noted.usable = performance.now();
    if (!noted.usable) requestAnimationFrame(watch);
  };
  requestAnimationFrame(watch);`;

/** Scrolls the longest lane, frame by frame, for four seconds, and counts the frames of one. */
const SCROLLS = `new Promise((done) => {
  const lists = [...document.querySelectorAll(".lane-cards")].sort((one, other) => other.scrollHeight - one.scrollHeight);
  const moving = lists[0].scrollHeight > lists[0].clientHeight + 1 ? lists[0] : lists[0].closest(".lane");
  const frames = [];
  const step = (now) => {
    frames.push(now);
    moving.scrollTop += 40;
    if (now - frames[0] < 4000) requestAnimationFrame(step);
    else done((1000 * (frames.length - 1)) / (frames.at(-1) - frames[0]));
  };
  requestAnimationFrame(step);
})`;

/** Opens one page on a board with so many cards, on a processor so many times slower, and scrolls it. */
export async function lookAt(address, place, cards, slower) {
  const { ask, close } = await launch();
  const page = await openPage(ask, address, place);
  await page.is(cards);
  await ask("Page.enable", {}, page.session);
  await ask("Page.addScriptToEvaluateOnNewDocument", { source: NOTES }, page.session);
  await ask("Emulation.setCPUThrottlingRate", { rate: slower }, page.session);
  await ask("Page.reload", {}, page.session);
  await page.tells(`window.noted?.usable > 0 && document.querySelectorAll("board-card").length >= ${cards}`);
  const fps = await page.evaluate(SCROLLS, true);
  const noted = await page.evaluate("({ ...noted })");
  close();
  return { ...noted, fps };
}

/** Opens a page for each device on its board; resolves when everybody there sees everybody. */
export async function browse(address, places) {
  const { ask, close } = await launch();
  const pages = [];
  for (const place of places) pages.push(await openPage(ask, address, place));
  const seen = () => Promise.all(pages.map((page) => page.here()));
  while ((await seen()).some((many) => many < pages.length)) await sleep(100);
  return { seen, close };
}

async function launch() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "samenkracht-bench-"));
  const chromium = spawn(BINARY, [...ARGUMENTS, `--user-data-dir=${folder}`, "about:blank"], { stdio: ["ignore", "ignore", "pipe"] });
  const devtools = await new Promise((resolve, reject) => {
    chromium.on("error", reject);
    chromium.stderr.on("data", (text) => {
      const [, found] = /DevTools listening on (\S+)/.exec(text) ?? [];
      if (found) resolve(found);
    });
  });
  return {
    ask: await protocol(devtools),
    close() {
      chromium.kill("SIGKILL");
      chromium.on("exit", () => fs.rmSync(folder, { recursive: true, force: true }));
    },
  };
}

/**
 * Watches until told to stop how long after each start of the server every page is back by itself, in seconds. A server that
 * stops again before that does not count.
 */
export async function watch(address, browser, stopped) {
  const seconds = [];
  let wasUp = true;
  let upSince;
  while (!stopped()) {
    const up = await isUp(address);
    if (up && !wasUp) upSince = performance.now();
    if (!up) upSince = undefined;
    const seen = await browser.seen();
    if (upSince !== undefined && seen.every((many) => many >= seen.length)) {
      seconds.push((performance.now() - upSince) / 1000);
      upSince = undefined;
    }
    wasUp = up;
    await sleep(100);
  }
  return seconds;
}

async function isUp(address) {
  try {
    return (await fetch(`${address}/actuator/health`, { signal: AbortSignal.timeout(1000) })).ok;
  } catch {
    return false;
  }
}

async function openPage(ask, address, { board, device }) {
  const { browserContextId } = await ask("Target.createBrowserContext");
  const cookie = { name: "samenkracht-device", value: device, url: address };
  await ask("Storage.setCookies", { browserContextId, cookies: [cookie] });
  const { targetId } = await ask("Target.createTarget", { url: `${address}/boards/${board}`, browserContextId });
  const { sessionId } = await ask("Target.attachToTarget", { targetId, flatten: true });
  const evaluate = async (expression, awaitPromise = false) =>
    (await ask("Runtime.evaluate", { expression, awaitPromise, returnByValue: true }, sessionId)).result.value;
  const tells = async (expression) => {
    while (!(await evaluate(expression).catch(() => false))) await sleep(100);
  };
  return {
    session: sessionId,
    evaluate,
    tells,
    is: (cards) => tells(`document.querySelectorAll("board-card").length >= ${cards}`),
    /** How many people this page shows as here; none while it is loading or cut off. */
    here: () => evaluate(HERE).catch(() => 0),
  };
}

async function protocol(address) {
  const socket = await open(address);
  const waiting = new Map();
  let last = 0;
  socket.on("message", (data) => {
    const { id, result, error } = JSON.parse(data.toString());
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error) asked?.reject(new Error(error.message));
    else asked?.resolve(result);
  });
  return (method, params = {}, sessionId = undefined) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject });
      socket.send(JSON.stringify({ id, method, params, sessionId }));
      setTimeout(() => waiting.delete(id) && reject(new Error(`${method} took too long`)), 60_000).unref();
    });
}
