/* Shows who is busy with which card: a ring by the card's attribute data-focused-by, and flags with names above it. */
import { badge, wear } from "./pointer-layer.js";

const TOP_RIGHT = { across: 65535, down: 0 };

export class FocusLayer {
  #overlay;
  #anchors;
  #focused = new Map();
  #flags = new Map();
  #ringed = new Map();

  constructor(overlay, anchors) {
    this.#overlay = overlay;
    this.#anchors = anchors;
  }

  /** Somebody is busy with a card or lane, or with none. Returns whether that is news. */
  show(somebody, anchor) {
    if (this.#focused.get(somebody.n)?.anchor === anchor) {
      return false;
    }
    if (anchor) {
      this.#focused.set(somebody.n, { somebody, anchor });
    } else {
      this.#focused.delete(somebody.n);
    }
    return true;
  }

  remove(n) {
    return this.#focused.delete(n);
  }

  clear() {
    this.#focused.clear();
  }

  /** Draws anew who is where. @param {string} busy words for assistive technology, with {names} */
  refresh(busy) {
    const groups = this.#groups();
    for (const anchor of [...this.#flags.keys()].filter((shown) => !groups.has(shown))) {
      this.#flags.get(anchor).remove();
      this.#flags.delete(anchor);
    }
    this.#unring(groups);
    groups.forEach((people, anchor) => this.#show(anchor, people, busy));
  }

  /** Puts the flags where their cards are now. Returns whether there are any. */
  redraw() {
    this.#flags.forEach((flags, anchor) => {
      const place = this.#anchors.place({ anchor, ...TOP_RIGHT });
      flags.hidden = !place;
      if (place) {
        flags.style.transform = `translate3d(${place.x}px, ${place.y}px, 0) translate(-100%, -50%)`;
      }
    });
    return this.#flags.size > 0;
  }

  /** The people by anchor, each person once. */
  #groups() {
    const groups = new Map();
    for (const { somebody, anchor } of this.#focused.values()) {
      const people = groups.get(anchor) ?? new Map();
      people.set(somebody.person, somebody);
      groups.set(anchor, people);
    }
    return groups;
  }

  #unring(groups) {
    this.#ringed.forEach((element, anchor) => {
      if (!groups.has(anchor) || this.#anchors.element(anchor) !== element) {
        element.removeAttribute("data-focused-by");
        element.removeAttribute("aria-description");
        element.style.removeProperty("--focused-by");
        this.#ringed.delete(anchor);
      }
    });
  }

  #show(anchor, people, busy) {
    const everybody = [...people.values()];
    const element = this.#anchors.element(anchor);
    if (element) {
      this.#ring(element, everybody, busy);
      this.#ringed.set(anchor, element);
    }
    const flags = this.#flags.get(anchor) ?? this.#addFlags(anchor);
    flags.replaceChildren(...everybody.map(flag));
  }

  #ring(element, everybody, busy) {
    const names = everybody.map(({ firstName }) => firstName).join(", ");
    element.setAttribute("data-focused-by", names);
    element.style.setProperty("--focused-by", `var(--mark-${everybody[0].mark}-${everybody[0].tone}, currentColor)`);
    if (busy) {
      element.setAttribute("aria-description", busy.replace("{names}", names));
    }
  }

  #addFlags(anchor) {
    const flags = document.createElement("div");
    flags.className = "focus-flags";
    flags.hidden = true;
    this.#overlay.append(flags);
    this.#flags.set(anchor, flags);
    return flags;
  }
}

function flag({ person, firstName, initials, mark, tone }) {
  const element = document.createElement("div");
  element.className = "focus-flag";
  element.dataset.person = person;
  wear(element, mark, tone);
  element.append(badge(initials, firstName));
  return element;
}
