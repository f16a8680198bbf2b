// A board that is opened is there to be read before all scripts are: the cards in sight come with the page itself and are
// drawn where the board will draw them too. One can begin to write in its lanes: the words are kept as on the board, and go on
// there once it stands. Then this picture goes.
import "./card-writer.js";
import { BoardRoom } from "./board-room.js";
import { CardFaces } from "./card-faces.js";
import { CardLinks, linksIn } from "./card-links.js";
import { CardSheet } from "./card-sheet.js";
import { LaneColumn } from "./lane-column.js";
import { Outbox } from "./outbox.js";
import { PitStopPicture } from "./pitstop-line.js";
import { afterPaint, flag, make } from "./elements.js";
import { inOrder } from "./in-order.js";
import { manyInSight } from "./in-sight.js";
import { say, tellTime } from "./words.js";

const AT_LAST = 15_000;

/** What a lane needs of a board, before there is one. */
class EarlyBoard {
  /** What was sent, though perhaps only after the board looked for it, or where the browser had no room to keep it. */
  sent = [];

  constructor({ person, board, words }) {
    this.words = JSON.parse(words);
    this.outbox = new Outbox(person, board);
  }

  say(key, ...values) {
    return say(this.words, key, ...values);
  }

  /** The board sends what it finds here, as it does after a page that could not. */
  send(kind, deed) {
    this.sent.push({ kind, ...deed });
    this.outbox.keep(this.sent.at(-1));
  }

  isKept() {
    return false;
  }
}

function draw({ face: { now, lanes, cards: shown, quiet, ...told }, above, ...early }) {
  const cards = [...shown, ...quiet].sort(inOrder);
  const pitStop = above && new PitStopPicture(above);
  const faces = new CardFaces();
  tellTime(Date.parse(now));
  faces.tellAll(told);
  const board = new EarlyBoard(early);
  const columns = new Map(lanes.map((lane) => [lane.id, columnOf(lane, board, faces)]));
  const links = new CardLinks();
  links.tellAll(told.revision, cards);
  const known = new Map(cards.map((card) => [card.id, card]));
  const face = (card) => ({ ...faces.of(card), links: linksIn(links.of(card.id), (id) => known.get(id)) });
  for (const [lane, { cards: list }] of columns) {
    const own = cards.filter((card) => card.lane === lane);
    list.append(...own.slice(0, manyInSight(own.map(({ text }) => text))).map((card) => picture(face(card), board, pitStop)));
  }
  const room = new BoardRoom(board, faces);
  room.show();
  const lanesInARow = make("div", "first-sight-board", {}, ...[...columns.values()].map(({ element }) => element));
  const page = make("div", "first-sight", { inert: true }, make("div", "first-sight-tabs"), room.element, lanesInARow);
  if (pitStop) page.prepend(pitStop.element);
  document.body.append(page);
  afterPaint(() => begin(page, board));
  page.addEventListener("compositionstart", () => flag(page, "composing", true));
  page.addEventListener("compositionend", () => flag(page, "composing", false));
  window.addEventListener("board-shown", () => afterPaint(() => giveWay(page, board)), { once: true });
  setTimeout(() => goUnused(page), AT_LAST);
}

/** It is seen: now one may write in it, after what an earlier page left there. */
async function begin(page, { outbox }) {
  await outbox.lookAround();
  const waiting = outbox.waiting();
  for (const writer of page.querySelectorAll("card-writer")) writer.resume(waiting);
  page.inert = false;
  window.dispatchEvent(new Event("first-sight"));
}

function columnOf(lane, board, faces) {
  const column = new LaneColumn(board, lane);
  column.show(lane, { ...faces.may(lane.id), arranges: false, guides: false });
  column.cards.inert = true;
  for (const anchored of [column.element, ...column.element.querySelectorAll("[id], [data-anchor]")]) {
    anchored.removeAttribute("id");
    for (const name of ["anchor", "lane", "kind"]) delete anchored.dataset[name];
  }
  return column;
}

/** What a card looks like, without being one. */
function picture(face, board, pitStop) {
  const card = make("div", "first-sight-card");
  const sheet = new CardSheet(card, (key, ...values) => board.say(key, ...values));
  flag(card, "quiet", face.quiet);
  sheet.show(face, face.text);
  sheet.showNote(face);
  pitStop?.mark(card, face.id);
  return card;
}

/** The board stands: it goes on with what was begun here, but not between two strokes of one letter. */
function giveWay(page, board) {
  if ("composing" in page.dataset) {
    return page.addEventListener("compositionend", () => setTimeout(() => giveWay(page, board)), { once: true });
  }
  const live = document.querySelector("live-board");
  const writers = page.inert ? [] : page.querySelectorAll("card-writer");
  for (const writer of writers) live?.writerIn(writer.lane)?.takeOver(writer);
  if (board.sent.length) live?.goOnWith(board.sent);
  page.remove();
}

/** No board came, as on a page that became another. Who writes here goes on; the words are kept. */
function goUnused(page) {
  if (page.contains(document.activeElement)) setTimeout(() => goUnused(page), AT_LAST);
  else page.remove();
}

const told = document.getElementById("first-sight");
if (told && !document.querySelector("live-board")) draw(JSON.parse(told.textContent));
else window.dispatchEvent(new Event("first-sight")); // Whoever waits for it need not wait longer.
