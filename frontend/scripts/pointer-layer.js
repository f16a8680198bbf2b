/* Draws the others' pointers: an arrow, and for a moment the name. They glide, and never lie over what one is writing. */
import { Gliding } from "./gliding.js";

const NAME_STAYS = 2000;
const ARROW_STAYS = 10000;
const FADES = 1000;
const ARROW = "M1 1 15 10.5 8.6 11.8 5.2 18Z";
const PILL = { down: 40, beside: 44, letter: 8 };

export class PointerLayer {
  #overlay;
  #anchors;
  #pointers = new Map();

  constructor(overlay, anchors) {
    this.#overlay = overlay;
    this.#anchors = anchors;
  }

  /** Somebody points at a place, or at none any more. */
  show(somebody, place, now = performance.now()) {
    const pointer = this.#pointers.get(somebody.n);
    if (!place) {
      this.remove(somebody.n);
    } else if (!pointer) {
      this.#pointers.set(somebody.n, { element: this.#draw(somebody), somebody, place, gliding: new Gliding(), since: now });
    } else if (differs(pointer.place, place)) {
      Object.assign(pointer, { from: pointer.drawn, place, since: now });
    }
  }

  /** Somebody holds a card, or none any more: the name stays while they do. */
  hold(n, holds) {
    const pointer = this.#pointers.get(n);
    if (pointer) pointer.holds = holds;
  }

  /** Whom this pointer belongs to is called otherwise now. */
  rename(somebody) {
    const pill = this.#pointers.get(somebody.n)?.element.querySelector(".name-pill");
    if (pill && pill.lastChild.textContent !== somebody.shown) pill.lastChild.textContent = somebody.shown;
  }

  remove(n) {
    this.#pointers.get(n)?.element.remove();
    this.#pointers.delete(n);
  }

  clear() {
    [...this.#pointers.keys()].forEach((n) => this.remove(n));
  }

  /** Where somebody's pointer is drawn now, or undefined. */
  drawn(n) {
    return this.#pointers.get(n)?.drawn;
  }

  /** The places of those that moved not long ago, by connection: {somebody, at}, with the side if it is out of sight. */
  spots(now) {
    return [...this.#pointers.values()].filter(({ since, at }) => at && now - since < ARROW_STAYS);
  }

  /** Reads where every pointer is; nothing is written yet. */
  read(now, calm) {
    this.writing = boxOfWriting();
    for (const pointer of this.#pointers.values()) {
      const fresh = now - pointer.since < ARROW_STAYS + FADES || pointer.holds;
      pointer.at = fresh && !calm ? this.#anchors.at(pointer.place) : undefined;
      this.#aim(pointer);
      pointer.drawn = pointer.at && !pointer.at.side ? pointer.gliding.at(pointer.at, now) : undefined;
    }
  }

  /** Puts every pointer where it belongs now. Returns "moving", "shown" or "still": how soon to draw again. */
  redraw(now) {
    let state = "still";
    for (const pointer of this.#pointers.values()) {
      if (pointer.element.hidden !== !pointer.drawn) pointer.element.hidden = !pointer.drawn;
      if (pointer.drawn) this.#put(pointer, now - pointer.since);
      if (pointer.drawn && pointer.gliding.moves(now)) state = "moving";
      else if (now - pointer.since < ARROW_STAYS + FADES && state === "still") state = "shown";
    }
    return state;
  }

  /** A move that was told since the last drawing begins at what one sees. */
  #aim(pointer) {
    const { from, at } = pointer;
    if (pointer.aimed === pointer.since) return;
    pointer.aimed = pointer.since;
    pointer.gliding.aim(from && at ? { x: from.x - at.x, y: from.y - at.y } : undefined, pointer.since);
  }

  #put(pointer, age) {
    const { element, drawn, somebody, holds } = pointer;
    const nameless = age > NAME_STAYS && !holds;
    element.style.transform = `translate3d(${drawn.x}px, ${drawn.y}px, 0)`;
    mark(pointer, "nameless", nameless);
    mark(pointer, "idle", age > ARROW_STAYS && !holds);
    mark(pointer, "aside", touches(drawn, nameless ? 0 : somebody.shown.length, this.writing));
  }

  #draw(somebody) {
    const element = document.createElement("div");
    element.className = "live-pointer";
    element.dataset.person = somebody.person;
    element.hidden = true;
    wear(element, somebody.mark, somebody.tone);
    element.append(arrow(), badge(somebody.shown));
    this.#overlay.append(element);
    return element;
  }
}

/** Gives an element the colour and the mark of a person. */
export function wear(element, mark, tone) {
  element.dataset.mark = mark;
  element.style.setProperty("--tone", `var(--mark-${mark}-${tone}, var(--mark-none-0, currentColor))`);
  element.style.setProperty("--shape", `var(--shape-${mark}, none)`);
}

/** A pill with the drawn mark and these words. */
export function badge(...words) {
  const pill = document.createElement("span");
  pill.className = "name-pill";
  const mark = document.createElement("span");
  mark.className = "name-mark";
  pill.append(mark, ...words.map(inSpan));
  return pill;
}

function inSpan(word) {
  const span = document.createElement("span");
  span.textContent = word;
  return span;
}

function arrow() {
  const picture = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  picture.setAttribute("viewBox", "0 0 16 20");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", ARROW);
  picture.append(path);
  return picture;
}

/** Writes an attribute only where it changes. */
function mark(pointer, name, on) {
  if (pointer[name] === on) return;
  pointer[name] = on;
  pointer.element.toggleAttribute(`data-${name}`, on);
}

function differs(one, other) {
  return one.anchor !== other.anchor || one.across !== other.across || one.down !== other.down;
}

/** Where one is writing, or undefined. */
function boxOfWriting() {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) {
    active = active.shadowRoot.activeElement;
  }
  const writing = active?.matches("textarea, input:not([type=checkbox])") || active?.isContentEditable;
  return writing ? active.getBoundingClientRect() : undefined;
}

function touches({ x, y }, letters, box) {
  if (!box) return false;
  const right = x + (letters ? PILL.beside + letters * PILL.letter : PILL.down / 2);
  const bottom = y + (letters ? PILL.down : PILL.down / 2);
  return x < box.right && right > box.left && y < box.bottom && bottom > box.top;
}
