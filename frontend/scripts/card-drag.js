// Dragging a card by its handle: a sheet under the pointer, a gap where it would land. Escape, a second finger, or another
// window lets go. The card's own element stays where the server put it; only the server moves it.
// Events on the board: card-drag-begin and card-drag-end, with the card's id as `detail.card`.
import { DragScroll } from "./drag-scroll.js";
import { flag, isCalm, isOneLane, isVisible, make } from "./elements.js";
import { previousCard } from "./card-moving.js";

const BEGINS_AFTER = 5;
const TALLEST_GAP = 240;
const LANDS_WITHIN = 4000;
const CLICKS_WITHIN = 100;

export class CardDrag {
  /** A click follows every drop: it is not meant as one. */
  justDropped = false;
  #board;
  #drag = null;
  #landings = new Map();
  #scrolling;

  constructor(board) {
    this.#board = board;
    this.#scrolling = new DragScroll(board);
  }

  grab(card, event) {
    if (event.button !== 0 || this.#drag) return;
    const { clientX: x, clientY: y, pointerId } = event;
    const listening = new AbortController();
    this.#drag = { card, pointerId, from: { x, y }, at: { x, y }, listening, begun: false };
    const listen = (name, act) => window.addEventListener(name, act, { signal: listening.signal, capture: true });
    listen("pointermove", (move) => move.pointerId === pointerId && this.#move(move));
    listen("pointerup", (up) => up.pointerId === pointerId && this.#drop());
    listen("pointercancel", (gone) => gone.pointerId === pointerId && this.#cancel());
    listen("pointerdown", (other) => other.pointerId !== pointerId && this.#cancel());
    listen("blur", (left) => left.target === window && this.#cancel());
    listen("contextmenu", (menu) => menu.preventDefault());
    listen("keydown", (key) => key.key === "Escape" && (key.preventDefault(), key.stopPropagation(), this.#cancel()));
  }

  /** The server put the card down: its own element takes the place of the gap. */
  landed(id) {
    const landing = this.#landings.get(id);
    if (!landing) return;
    this.#landings.delete(id);
    clearTimeout(landing.late);
    landing.gap.remove();
    const card = this.#board.cardOf(id);
    if (card) flag(card, "leaving", false);
  }

  settled({ edit, ok }) {
    for (const [id, landing] of this.#landings) {
      if (landing.edit === edit && (!ok || this.#board.moving.isThere(id))) this.landed(id);
    }
  }

  /** Another changed the board: what lies under the hand may be another card now. */
  stirred() {
    if (this.#drag?.begun) this.#drag.stirred = true;
  }

  /** The card that is being dragged went from the page. */
  removed(card) {
    if (this.#drag?.card === card) this.#end();
  }

  #move({ clientX: x, clientY: y }) {
    const drag = this.#drag;
    drag.at = { x, y };
    if (!drag.begun && Math.hypot(x - drag.from.x, y - drag.from.y) < BEGINS_AFTER) return;
    if (!drag.begun) this.#begin();
    this.#follow();
    this.#place();
  }

  #begin() {
    const drag = this.#drag;
    getSelection().removeAllRanges();
    const box = drag.card.getBoundingClientRect();
    drag.begun = true;
    drag.hold = { x: drag.from.x - box.left, y: drag.from.y - box.top };
    drag.ghost = make("div", "card-ghost", { ariaHidden: "true", textContent: drag.card.name });
    drag.ghost.style.inlineSize = `${box.width}px`;
    drag.gap = make("div", "card-gap", { ariaHidden: "true" });
    drag.gap.style.blockSize = `${Math.min(box.height, TALLEST_GAP)}px`;
    document.body.append(drag.ghost);
    drag.hold.y = Math.min(drag.hold.y, drag.ghost.offsetHeight * 0.75);
    flag(drag.card, "lifted", true);
    flag(document.documentElement, "dragging", true);
    this.#board.announce(this.#board.say("move.lifted"));
    this.#tell("card-drag-begin", drag.card);
    requestAnimationFrame((now) => this.#frame(now));
  }

  #tell(event, { cardId }) {
    this.#board.dispatchEvent(new CustomEvent(event, { bubbles: true, detail: { card: cardId } }));
  }

  #follow() {
    const { ghost, at, hold } = this.#drag;
    ghost.style.transform = `translate(${at.x - hold.x}px, ${at.y - hold.y}px)`;
  }

  #place() {
    const drag = this.#drag;
    const lane = this.#laneUnder(drag.at.x);
    if (!lane) return;
    const list = lane.querySelector(".lane-cards");
    const cards = [...list.children].filter((child) => child.localName === "board-card" && child !== drag.card && isVisible(child));
    const middle = drag.at.y - drag.hold.y + drag.ghost.offsetHeight / 2;
    const below = cards.find((card) => {
      const box = card.getBoundingClientRect();
      return middle < box.top + box.height / 2;
    });
    drag.goal = { lane: lane.dataset.lane, after: (below ? aboveOf(below, drag.card) : cards.at(-1))?.cardId ?? null };
    if (this.#isHome(drag)) drag.gap.remove();
    else if (below) below.before(drag.gap);
    else list.append(drag.gap);
    for (const each of this.#board.lanes) flag(each, "under-drag", each === lane);
  }

  #isHome({ card, goal }) {
    const above = previousCard(card)?.cardId ?? null;
    return card.closest(".lane")?.dataset.lane === goal.lane && above === goal.after;
  }

  #laneUnder(x) {
    const distance = (lane) => {
      const { left, right } = lane.getBoundingClientRect();
      return x < left ? left - x : Math.max(0, x - right);
    };
    return this.#board.lanes.reduce((best, lane) => (!best || distance(lane) < distance(best) ? lane : best), null);
  }

  #frame(now) {
    const drag = this.#drag;
    if (!drag?.begun) return;
    const scrolled = this.#scrolling.step(drag.at, this.#laneUnder(drag.at.x), now);
    if (scrolled || drag.stirred || isOneLane()) this.#place();
    drag.stirred = false;
    requestAnimationFrame((next) => this.#frame(next));
  }

  #drop() {
    const { card, goal, begun } = this.#drag;
    if (!begun) return this.#end();
    this.justDropped = true;
    setTimeout(() => (this.justDropped = false), CLICKS_WITHIN);
    if (!goal || this.#isHome(this.#drag)) return this.#cancel();
    this.#land(card, goal);
    this.#end();
  }

  #land(card, { lane, after }) {
    const { gap, ghost } = this.#drag;
    const from = ghost.getBoundingClientRect();
    this.#drag.gap = null;
    gap.textContent = card.name;
    flag(gap, "landing", true);
    flag(card, "leaving", true);
    glide(gap, from);
    const edit = this.#board.moving.to(card, lane, after);
    this.#landings.set(card.cardId, { edit, gap, late: setTimeout(() => this.landed(card.cardId), LANDS_WITHIN) });
  }

  #cancel() {
    if (this.#drag?.begun) this.#board.announce(this.#board.say("move.stayed"));
    this.#end();
  }

  #end() {
    if (!this.#drag) return;
    const { card, ghost, gap, listening, begun } = this.#drag;
    listening.abort();
    ghost?.remove();
    gap?.remove();
    flag(card, "lifted", false);
    flag(document.documentElement, "dragging", false);
    for (const lane of this.#board.lanes) flag(lane, "under-drag", false);
    this.#drag = null;
    if (begun) this.#tell("card-drag-end", card);
  }
}

function aboveOf(card, except) {
  const above = previousCard(card);
  return above === except ? previousCard(above) : above;
}

function glide(element, from) {
  if (isCalm()) return;
  const to = element.getBoundingClientRect();
  const start = `translate(${from.left - to.left}px, ${from.top - to.top}px)`;
  element.animate([{ transform: start }, { transform: "none" }], { duration: 140, easing: "ease-out" });
}
