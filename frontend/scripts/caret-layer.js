/*
 * Draws the others' carets in the words of cards: a thin bar in a person's tone, for a moment the name, and what they have
 * selected as a tint. Places come in the words of one saved version; over newer versions, and over what one types oneself,
 * they are carried. A card somebody else writes in has the attribute data-written-by.
 */
import { badge, wear } from "./pointer-layer.js";
import { changesOf, differenceBetween } from "./text-changes.js";
import { TextRuler } from "./text-ruler.js";

const NAME_STAYS = 2000;
const STEPS_KEPT = 60;

export class CaretLayer {
  #overlay;
  #anchors;
  #ruler;
  #carets = new Map();
  #steps = new Map();
  #marked = new Set();

  constructor(overlay, anchors) {
    this.#overlay = overlay;
    this.#anchors = anchors;
    this.#ruler = new TextRuler(overlay);
  }

  /** Somebody has the caret at a place, or at none any more. */
  show(somebody, place) {
    const caret = this.#carets.get(somebody.n);
    if (!place) return this.remove(somebody.n);
    if (caret && same(caret.place, place)) return;
    const shown = caret ?? { element: this.#draw(somebody), somebody };
    this.#carets.set(somebody.n, { ...shown, place, at: this.#carry(place), since: performance.now() });
    this.#mark();
  }

  remove(n) {
    this.#carets.get(n)?.element.remove();
    if (this.#carets.delete(n)) this.#mark();
  }

  clear() {
    [...this.#carets.keys()].forEach((n) => this.remove(n));
  }

  /** A card says something else now: whoever has the caret in it stands there still. */
  worded({ card, before, version, text, step }) {
    const exact = step?.version === version && before.version === version - 1;
    const set = exact ? changesOf(step.changes, before.text.length) : differenceBetween(before.text, text);
    const steps = this.#steps.get(card) ?? [];
    steps.push({ from: before.version, to: version, set });
    this.#steps.set(card, steps.slice(-STEPS_KEPT));
    for (const caret of this.#carets.values()) if (caret.place.card === card) caret.at = carriedOver(caret.at, steps.at(-1));
  }

  /** Puts every caret where it belongs now. Returns whether there are any to see. */
  redraw(now, mouse) {
    const own = this.#carets.size ? this.#own() : null;
    let any = false;
    for (const caret of this.#carets.values()) {
      const lines = this.#lines(caret);
      const visible = lines && this.#anchors.shows(lines.element, lines.head.left, lines.head.top);
      caret.element.hidden = !visible;
      if (visible) {
        const named = now - caret.since < NAME_STAYS || isNear(mouse, lines.head);
        this.#put(caret, lines, own, named);
        any = true;
      }
    }
    return any;
  }

  #lines({ at }) {
    const card = this.#anchors.element(at.card);
    const editing = card?.card && card.editing;
    if (!editing) return null;
    const { field } = editing;
    const place = (one) => (field ? editing.fromSaved(one) : one);
    const element = field ?? card.querySelector(":scope > .card-text");
    return this.#ruler.measure(element, place(at.from), place(at.to));
  }

  #put({ element }, { head, selected }, own, named) {
    element.style.transform = `translate3d(${head.left}px, ${head.top}px, 0)`;
    element.style.setProperty("--line", `${head.height}px`);
    element.toggleAttribute("data-nameless", !named);
    element.toggleAttribute("data-below", Boolean(own) && Math.abs(own.top + own.height - head.top) < own.height / 2);
    const tints = [...element.querySelectorAll(".caret-tint")];
    while (tints.length > selected.length) tints.pop().remove();
    while (tints.length < selected.length) tints.push(tint(element));
    selected.forEach((box, line) => {
      tints[line].style.transform = `translate3d(${box.left - head.left}px, ${box.top - head.top}px, 0)`;
      tints[line].style.inlineSize = `${box.width}px`;
      tints[line].style.blockSize = `${box.height}px`;
    });
  }

  /** The line on which one is writing oneself: no name lies over it. */
  #own() {
    const field = document.activeElement;
    return field?.matches?.(".card-field") ? this.#ruler.measure(field, field.selectionEnd, field.selectionEnd)?.head : null;
  }

  #carry(place) {
    return (this.#steps.get(place.card) ?? []).reduce(carriedOver, place);
  }

  #mark() {
    const writers = new Map();
    for (const { place, somebody } of this.#carets.values()) {
      writers.set(place.card, [...(writers.get(place.card) ?? []), somebody.firstName]);
    }
    for (const card of this.#marked) if (!writers.has(card)) this.#anchors.element(card)?.removeAttribute("data-written-by");
    writers.forEach((names, card) => this.#anchors.element(card)?.setAttribute("data-written-by", names.join(", ")));
    this.#marked = new Set(writers.keys());
  }

  #draw({ person, firstName, mark, tone }) {
    const element = document.createElement("div");
    element.className = "live-caret";
    element.dataset.person = person;
    element.hidden = true;
    wear(element, mark, tone);
    element.append(bar(), badge(firstName));
    this.#overlay.append(element);
    return element;
  }
}

/** Whoever writes stands behind the letters that come. */
function carriedOver(at, { from, to, set }) {
  if (at.version !== from) return at;
  const map = (place) => set.mapPos(Math.min(place, set.length), 1);
  return { ...at, version: to, from: map(at.from), to: map(at.to) };
}

function bar() {
  const element = document.createElement("span");
  element.className = "caret-bar";
  return element;
}

function tint(caret) {
  const element = document.createElement("span");
  element.className = "caret-tint";
  caret.append(element);
  return element;
}

const isNear = (mouse, { left, top, height }) =>
  Boolean(mouse) && Math.abs(mouse.x - left) < height / 2 && mouse.y > top && mouse.y < top + height;

const same = (one, other) =>
  one.card === other.card && one.version === other.version && one.from === other.from && one.to === other.to;
