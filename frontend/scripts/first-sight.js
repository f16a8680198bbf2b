// A board that is opened is there to be read before all scripts are: the cards in sight come with the page itself and are
// drawn where the board will draw them too. Once that stands, this picture goes.
import "./card-writer.js";
import { CardFaces } from "./card-faces.js";
import { CardLinks, linksIn } from "./card-links.js";
import { CardSheet } from "./card-sheet.js";
import { LaneColumn } from "./lane-column.js";
import { make } from "./elements.js";
import { tellTime } from "./words.js";

const AT_LAST = 15_000;
const NO_BOARD = { say: () => "", send: () => {} };

function draw({ now, lanes, cards, ...told }) {
  const faces = new CardFaces();
  tellTime(Date.parse(now));
  faces.tellAll(told);
  const columns = new Map(lanes.map((lane) => [lane.id, columnOf(lane, faces)]));
  const links = new CardLinks();
  links.tellAll(told.revision, cards);
  const known = new Map(cards.map((card) => [card.id, card]));
  const face = (card) => ({ ...faces.of(card), links: linksIn(links.of(card.id), (id) => known.get(id)) });
  for (const card of cards) columns.get(card.lane)?.cards.append(picture(face(card)));
  const board = make("div", "first-sight-board", {}, ...[...columns.values()].map(({ element }) => element));
  const page = make("div", "first-sight", { inert: true, ariaHidden: "true" }, board);
  document.body.append(page);
  const done = () => page.remove();
  window.addEventListener("board-shown", () => requestAnimationFrame(() => setTimeout(done)), { once: true });
  setTimeout(done, AT_LAST);
}

function columnOf(lane, faces) {
  const column = new LaneColumn(NO_BOARD, lane);
  column.show(lane, { ...faces.may(lane.id), arranges: false, guides: false });
  for (const anchored of [column.element, ...column.element.querySelectorAll("[id], [data-anchor]")]) {
    anchored.removeAttribute("id");
    for (const name of ["anchor", "lane", "kind"]) delete anchored.dataset[name];
  }
  return column;
}

/** What a card looks like, without being one. */
function picture(face) {
  const card = make("div", "first-sight-card");
  new CardSheet(card, NO_BOARD.say).show(face, face.text);
  return card;
}

const told = document.getElementById("first-sight");
if (told && !document.querySelector("live-board")) draw(JSON.parse(told.textContent));
