// Pages in a real browser, by its DevTools protocol: what people at a screen would see while the server dies and comes back.
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { open, sleep } from "./lib/wsraw.mjs";

const BINARY = process.env.SAMENKRACHT_CHROMIUM ?? "chromium";
const ARGUMENTS = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--remote-debugging-port=0"];
const HERE = 'document.querySelector("live-pointers")?.people?.length ?? 0';

/**
 * What a page notes of itself from its first moment, each frame and cheaply: looking must not slow what is looked at. One can
 * read the board, then use it, and once it is in its place the server hears and others are seen.
 */
const NOTES = `
  window.noted = { shift: 0 };
  new PerformanceObserver((list) => {
    for (const { hadRecentInput, value } of list.getEntries()) if (!hadRecentInput) noted.shift += value;
  }).observe({ type: "layout-shift", buffered: true });
  const watch = (now) => {
    if (noted.drawn) noted.readable ??= now;
    else noted.drawn = Boolean(document.querySelector(".card-text")?.textContent);
    if (noted.whole) noted.usable ??= now;
    if (noted.usable && !document.querySelector(".first-sight")) noted.joined ??= now;
    if (!noted.joined) requestAnimationFrame(watch);
  };
  addEventListener("board-whole", () => (noted.whole = true));
  requestAnimationFrame(watch);`;

/** Where the longest lane in sight is to be taken hold of, and from then on the frames that the page draws. */
const COUNTS_FRAMES = `(() => {
  const inSight = [...document.querySelectorAll(".lane-cards")].filter((list) => list.getBoundingClientRect().right < innerWidth);
  const lists = inSight.sort((one, other) => other.scrollHeight - one.scrollHeight);
  const { left, right } = lists[0].getBoundingClientRect();
  noted.frames = [];
  const step = (now) => noted.frames.push(now) && requestAnimationFrame(step);
  requestAnimationFrame(step);
  return { x: (left + right) / 2, y: innerHeight / 2 };
})()`;
const FRAMES = `(1000 * (noted.frames.length - 1)) / (noted.frames.at(-1) - noted.frames[0])`;

/** Moments as all pages of one browser count them. */
const NOTES_LETTERS_TYPED = `
  window.noted = [];
  document.activeElement.addEventListener("input", () => noted.push(performance.timeOrigin + performance.now()));`;
const NOTES_LETTERS_SHOWN = `
  window.noted = [];
  const field = document.activeElement;
  const before = field.value.length;
  const watch = () => {
    while (noted.length < field.value.length - before) noted.push(performance.timeOrigin + performance.now());
    requestAnimationFrame(watch);
  };
  requestAnimationFrame(watch);`;

/** Opens one page on a board with so many cards, on a processor so many times slower, and scrolls it. */
export async function lookAt(address, where, cards, slower) {
  const { ask, close } = await launch();
  const page = await openPage(ask, address, where);
  await page.is(cards);
  await ask("Page.enable", {}, page.session);
  await ask("Page.addScriptToEvaluateOnNewDocument", { source: NOTES }, page.session);
  await ask("Emulation.setCPUThrottlingRate", { rate: slower }, page.session);
  await ask("Page.reload", {}, page.session);
  await page.tells(`window.noted?.joined > 0 && document.querySelectorAll("board-card").length >= ${cards}`);
  const place = await page.evaluate(COUNTS_FRAMES);
  const scroll = { ...place, yDistance: -6000, speed: 1500, gestureSourceType: "mouse" };
  const shown = shownWhileScrolling(await ask.traced(() => ask("Input.synthesizeScrollGesture", scroll, page.session)));
  const drawn = await page.evaluate(FRAMES);
  const noted = await page.evaluate("({ ...noted, frames: undefined })");
  close();
  return { ...noted, fps: { shown, drawn } };
}

/**
 * How many frames a second one saw while it scrolled. The browser scrolls a lane beside the page: it shows a frame also when
 * the page's own scripts have drawn none.
 */
function shownWhileScrolling(traced) {
  const at = (name) => traced.filter((event) => event.name === name && event.ph !== "E").map(({ ts }) => ts);
  const scrolled = at("ScrollTree::SetScrollOffset");
  const [from, until] = [Math.min(...scrolled), Math.max(...scrolled)];
  const shown = at("Display::DrawAndSwap").filter((moment) => moment >= from && moment <= until);
  return (1_000_000 * shown.length) / (until - from);
}

/**
 * Two take up the words of one card, and once the first sees that the other is there, types so many letters, ten a second; resolves
 * to the milliseconds after which the other was shown each of them.
 */
export async function writeTogether(address, places, letters) {
  const { ask, close } = await launch();
  const pages = await openPages(ask, address, places);
  for (const page of pages) await page.is(1);
  const anchor = await pages[0].evaluate('document.querySelector("board-card[data-may-edit]").dataset.anchor');
  for (const page of pages) await takeUp(ask, page, `document.querySelector("board-card[data-anchor='${anchor}']")`);
  await pages[0].tells('document.activeElement.closest("board-card").hasAttribute("data-written-by")');
  await pages[0].evaluate(NOTES_LETTERS_TYPED);
  await pages[1].evaluate(NOTES_LETTERS_SHOWN);
  for (let letter = 0; letter < letters; letter++) {
    await ask("Input.insertText", { text: "a" }, pages[0].session);
    await sleep(100);
  }
  await pages[1].tells(`noted.length >= ${letters}`);
  const [typed, shown] = await Promise.all(pages.map((page) => page.evaluate("noted")));
  close();
  return typed.map((moment, letter) => shown[letter] - moment);
}

async function takeUp(ask, page, card) {
  await ask("Emulation.setFocusEmulationEnabled", { enabled: true }, page.session);
  await page.tells(`(${card}.focus(), document.activeElement === ${card})`);
  const enter = { key: "Enter", code: "Enter", windowsVirtualKeyCode: 13, text: "\r" };
  await ask("Input.dispatchKeyEvent", { type: "keyDown", ...enter }, page.session);
  await ask("Input.dispatchKeyEvent", { type: "keyUp", ...enter }, page.session);
  await page.tells('document.activeElement.matches(".card-field")');
}

/** Opens a page for each device on its board; resolves when everybody there sees everybody of these. */
export async function browse(address, places) {
  const { ask, close } = await launch();
  const pages = await openPages(ask, address, places);
  const seen = () => Promise.all(pages.map((page) => page.here()));
  while ((await seen()).some((many) => many < pages.length)) await sleep(100);
  return { pages, seen, close };
}

async function launch() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "samenkracht-bench-"));
  const chromium = spawn(BINARY, [...ARGUMENTS, `--user-data-dir=${folder}`, "about:blank"], {
    stdio: ["ignore", "ignore", "pipe"],
    detached: true, // A group of its own: what is started may be a script, and the browser its child.
  });
  const end = () => process.kill(-chromium.pid, "SIGKILL");
  process.once("exit", end);
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
      process.off("exit", end);
      end();
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

/** One after another, as they would come. */
async function openPages(ask, address, places) {
  const pages = [];
  for (const place of places) pages.push(await openPage(ask, address, place));
  return pages;
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
  const traced = [];
  let traceEnds = () => {};
  let last = 0;
  socket.on("message", (data) => {
    const { id, result, error, method, params } = JSON.parse(data.toString());
    if (method === "Tracing.dataCollected") traced.push(...params.value);
    if (method === "Tracing.tracingComplete") traceEnds();
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error) asked?.reject(new Error(error.message));
    else asked?.resolve(result);
  });
  const ask = (method, params = {}, sessionId = undefined) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject });
      socket.send(JSON.stringify({ id, method, params, sessionId }));
      setTimeout(() => waiting.delete(id) && reject(new Error(`${method} took too long`)), 60_000).unref();
    });
  /** What the browser notes of its frames while something is done. */
  ask.traced = async (act) => {
    await ask("Tracing.start", { traceConfig: { includedCategories: ["cc", "viz"], excludedCategories: ["*"] } });
    await act();
    const whole = new Promise((resolve) => (traceEnds = resolve));
    await ask("Tracing.end");
    await whole;
    return traced;
  };
  return ask;
}
