/* Draws the others' pointers: an arrow, and for a moment the name. They glide, and never lie over what one is writing. */
const GLIDE = 90;
const NAME_STAYS = 2000;
const ARROW_STAYS = 10000;
const ARROW = "M1 1 15 10.5 8.6 11.8 5.2 18Z";

const stillness = matchMedia("(prefers-reduced-motion: reduce)");

export class PointerLayer {
  #overlay;
  #anchors;
  #pointers = new Map();

  constructor(overlay, anchors) {
    this.#overlay = overlay;
    this.#anchors = anchors;
  }

  /** Somebody points at a place, or at none any more. */
  show(somebody, place) {
    const pointer = this.#pointers.get(somebody.n);
    if (!place) {
      this.remove(somebody.n);
    } else if (!pointer) {
      this.#pointers.set(somebody.n, { element: this.#draw(somebody), place, since: performance.now() });
    } else if (differs(pointer.place, place)) {
      const from = pointer.drawn;
      const to = this.#anchors.place(place);
      pointer.offset = from && to ? { x: from.x - to.x, y: from.y - to.y } : undefined;
      pointer.place = place;
      pointer.since = performance.now();
    }
  }

  remove(n) {
    this.#pointers.get(n)?.element.remove();
    this.#pointers.delete(n);
  }

  clear() {
    [...this.#pointers.keys()].forEach((n) => this.remove(n));
  }

  /** Puts every pointer where it belongs now. Returns "moving", "shown" or "still": how soon to draw again. */
  redraw(now, calm) {
    const writing = boxOfWriting();
    let state = "still";
    for (const pointer of this.#pointers.values()) {
      const age = Math.max(0, now - pointer.since);
      const place = age < ARROW_STAYS + 1000 && !calm ? this.#anchors.place(pointer.place) : undefined;
      pointer.element.hidden = !place;
      pointer.drawn = place && glided(place, pointer.offset, age);
      if (place) {
        this.#put(pointer, age, writing);
        state = age < GLIDE || state === "moving" ? "moving" : "shown";
      } else if (age < ARROW_STAYS && state === "still") {
        state = "shown";
      }
    }
    return state;
  }

  #put({ element, drawn }, age, writing) {
    element.style.transform = `translate3d(${drawn.x}px, ${drawn.y}px, 0)`;
    element.toggleAttribute("data-nameless", age > NAME_STAYS);
    element.toggleAttribute("data-idle", age > ARROW_STAYS);
    element.toggleAttribute("data-aside", Boolean(writing) && touches(element.getBoundingClientRect(), writing));
  }

  #draw({ person, firstName, mark, tone }) {
    const element = document.createElement("div");
    element.className = "live-pointer";
    element.dataset.person = person;
    element.hidden = true;
    wear(element, mark, tone);
    element.append(arrow(), badge(firstName));
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

function differs(one, other) {
  return one.anchor !== other.anchor || one.across !== other.across || one.down !== other.down;
}

function glided(place, offset, age) {
  const rest = stillness.matches || !offset ? 0 : Math.max(0, 1 - age / GLIDE);
  return { x: place.x + (offset?.x ?? 0) * rest, y: place.y + (offset?.y ?? 0) * rest };
}

/** Where one is writing, or undefined. */
function boxOfWriting() {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) {
    active = active.shadowRoot.activeElement;
  }
  const writing = active?.matches("textarea, input") || active?.isContentEditable;
  return writing ? active.getBoundingClientRect() : undefined;
}

function touches(one, other) {
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
}
