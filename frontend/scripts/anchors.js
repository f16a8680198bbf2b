/*
 * Anchors are what one can point at on a board: cards (data-anchor="<uuid>"), the words in a card, lanes, the head of a
 * lane and the field to write in it. Places on them mean the same on every screen.
 *
 * A place is {anchor, across, down}, two fractions from 0 to 65535. A part of a card or lane has the anchor of the whole with
 * its last digit turned; on words, across counts letters and 32nds of a letter, so that a place stays at its word however
 * the lines break.
 */
import { isVisible } from "./elements.js";
import { aboutThere, letterAt, placeOfLetter } from "./letters.js";

const FULL = 65535;
const WRITER = 1;
const HEAD = 2;
const TEXT = 3;
const LEAST_SEEN = 12;

export class Anchors {
  #board;
  #known = new Map();
  #missing = new Set();
  #boxes = new Map();
  #views = new Map();

  constructor(board) {
    this.#board = board;
  }

  /** Forgets where everything was: call it before each drawing, and read everything before writing anything. */
  look() {
    this.#boxes.clear();
    this.#views.clear();
  }

  /** Cards or lanes came or went: what was not on this page may be there now. */
  changed() {
    this.#missing.clear();
  }

  /** The innermost thing under a point of the window, and where on it, or undefined. */
  under(x, y) {
    const hit = document.elementFromPoint(x, y);
    const tab = hit?.closest(".lane-tab");
    if (tab) return this.#onTab(tab, x, y);
    const anchor = anchored(hit);
    if (!anchor || !this.#board.contains(anchor)) return undefined;
    return anchor.matches(".lane") ? this.#inLane(anchor, hit, x, y) : this.#onCard(anchor, hit, x, y);
  }

  /** The anchor of the card or lane in which an element is, or undefined. */
  ofFocus(element) {
    const holder = anchored(element);
    return holder && this.#board.contains(holder) ? holder.dataset.anchor : undefined;
  }

  /** The card or lane of an anchor, also of a part of it, or undefined when it is not on this page. */
  element(anchor) {
    return this.#find(anchor)?.element;
  }

  /** The lane in which an anchor is, or undefined. */
  laneOf(anchor) {
    return this.element(anchor)?.closest(".lane") ?? undefined;
  }

  /** Where a place is in the window: {x, y, side}; the side on which it lies out of sight, or none when one sees it. */
  at({ anchor, across, down }) {
    const found = this.#find(anchor);
    if (!found) return undefined;
    const { element, part } = found;
    const holder = part === WRITER || part === HEAD ? this.#part(element, part) : element;
    const box = this.#box(holder);
    if (!box.width) return undefined;
    const { x, y } = this.#within(box, element, part, across, down);
    const view = this.#view(holder);
    return { x, y, view, side: sideOf(view, x, x, y, y) };
  }

  /** Where a place is in the window, or undefined when one cannot see it. */
  place(place) {
    const found = this.at(place);
    return found && !found.side ? { x: found.x, y: found.y } : undefined;
  }

  /** The part of a card or lane that one sees: {box, view, side}. */
  seen(anchor) {
    const element = this.element(anchor);
    const box = element && this.#box(element);
    if (!box?.width) return undefined;
    const view = this.#view(element);
    const inset = Math.min(LEAST_SEEN, box.height / 2);
    return { box, view, side: sideOf(view, box.left + inset, box.right - inset, box.top + inset, box.bottom - inset) };
  }

  /** Whether one can see a place in the window that is in this element. */
  shows(element, x, y) {
    return !sideOf(this.#view(element), x, x, y, y);
  }

  #onTab(tab, x, y) {
    const lane = this.#board.lanes?.[[...tab.parentElement.children].indexOf(tab)];
    return lane && onBox(turned(lane.dataset.anchor, HEAD), tab.getBoundingClientRect(), x, y);
  }

  #onCard(card, hit, x, y) {
    const text = hit.closest(".card-text");
    const letter = text && letterAt(text, x, y);
    return letter
      ? { anchor: turned(card.dataset.anchor, TEXT), ...letter }
      : onBox(card.dataset.anchor, card.getBoundingClientRect(), x, y);
  }

  /** Between two cards is at the edge of the nearest: a lane is higher or lower on another screen. */
  #inLane(lane, hit, x, y) {
    const part = hit.closest("card-writer") ? WRITER : hit.closest(".lane-header") ? HEAD : 0;
    if (part) return onBox(turned(lane.dataset.anchor, part), this.#part(lane, part).getBoundingClientRect(), x, y);
    const card = hit.closest(".lane-cards") && nearest(hit.closest(".lane-cards").querySelectorAll(":scope > :not([data-quiet])"), y);
    const anchor = card ?? lane;
    return onBox(anchor.dataset.anchor, anchor.getBoundingClientRect(), x, y);
  }

  #find(anchor) {
    const known = this.#known.get(anchor);
    if (known?.element.isConnected && known.element.dataset.anchor === turned(anchor, known.part)) return known;
    if (this.#missing.has(anchor)) return undefined;
    const found = [0, TEXT, WRITER, HEAD]
      .map((part) => ({ part, element: this.#board.querySelector(`[data-anchor="${CSS.escape(turned(anchor, part))}"]`) }))
      .find(({ element }) => element);
    if (found) this.#known.set(anchor, found);
    else this.#missing.add(anchor);
    return found;
  }

  /** Where there is one lane at a time its head is its tab. */
  #part(lane, part) {
    if (part === WRITER) return lane.querySelector("card-writer") ?? lane;
    const tab = document.querySelector(".lane-tabs")?.children[this.#board.lanes?.indexOf(lane)];
    return tab && isVisible(tab) ? tab : (lane.querySelector(".lane-header") ?? lane);
  }

  #within(box, element, part, across, down) {
    if (part === TEXT) {
      const letter = placeOfLetter(element, box, { across, down }) ?? aboutThere(element.name ?? "", box, across);
      return { x: box.left + letter.x, y: box.top + letter.y };
    }
    return { x: box.left + (box.width * across) / FULL, y: box.top + (box.height * down) / FULL };
  }

  #box(element) {
    const known = this.#boxes.get(element);
    if (known) return known;
    const box = element.getBoundingClientRect();
    this.#boxes.set(element, box);
    return box;
  }

  /** What is left of the window after everything around the element cut its part off. */
  #view(element) {
    const around = element.parentElement;
    const known = this.#views.get(around);
    if (known) return known;
    const view = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
    for (const clip of clippers(around)) {
      const box = this.#box(clip);
      view.left = Math.max(view.left, box.left);
      view.top = Math.max(view.top, box.top);
      view.right = Math.min(view.right, box.right);
      view.bottom = Math.min(view.bottom, box.bottom);
    }
    this.#views.set(around, view);
    return view;
  }
}

/** A card that nobody else sees is nothing to point at: its lane is. */
function anchored(element) {
  return (element?.closest?.("[data-quiet]")?.closest(".lane") ?? element)?.closest?.("[data-anchor]");
}

function turned(anchor, part) {
  return part ? anchor.slice(0, -1) + (parseInt(anchor.at(-1), 16) ^ part).toString(16) : anchor;
}

function onBox(anchor, box, x, y) {
  const fraction = (distance, size) => Math.round(Math.min(1, Math.max(0, distance / size)) * FULL);
  return { anchor, across: fraction(x - box.left, box.width), down: fraction(y - box.top, box.height) };
}

function nearest(children, y) {
  let best;
  let least = Infinity;
  for (const child of children) {
    if (child.localName !== "board-card") continue;
    const { top, bottom } = child.getBoundingClientRect();
    const distance = Math.max(top - y, y - bottom, 0);
    if (distance < least) [best, least] = [child, distance];
  }
  return best;
}

/** First whether its lane is aside, for then it does not matter how far one has to scroll there. */
function sideOf(view, left, right, top, bottom) {
  if (left > view.right || view.right <= view.left) return left > innerWidth / 2 ? "right" : "left";
  if (right < view.left) return "left";
  if (bottom < view.top) return "up";
  if (top > view.bottom) return "down";
  return undefined;
}

const clipping = new WeakMap();
addEventListener("resize", () => (clippingSince += 1), { capture: true });
let clippingSince = 0;

/** The elements around that cut off what is outside of them; remembered, for asking costs a style computation. */
function clippers(around) {
  const known = clipping.get(around);
  if (known?.since === clippingSince) return known.found;
  const found = [];
  for (let one = around; one && one !== document.body; one = one.parentElement) {
    if (getComputedStyle(one).overflow !== "visible") found.push(one);
  }
  clipping.set(around, { since: clippingSince, found });
  return found;
}
