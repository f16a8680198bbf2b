/*
 * Shows who is busy where: on a card a ring, by the card's attribute data-focused-by, and flags with names above it; in a
 * lane only faces beside its head, for many may read there.
 */
import { badge, wear } from "./pointer-layer.js";

const MOST_FACES = 3;

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
      this.#flags.get(anchor).element.remove();
      this.#flags.delete(anchor);
    }
    this.#unring(groups);
    groups.forEach((people, anchor) => this.#show(anchor, people, busy));
  }

  /** The people by what they are busy with, each person once: [anchor, [somebody]]. */
  spots() {
    return [...this.#flags].map(([anchor, { people, seen }]) => ({ anchor, people, side: seen?.side, seen }));
  }

  /** Reads where the cards are now; nothing is written yet. */
  read() {
    for (const [anchor, flags] of this.#flags) flags.seen = this.#anchors.seen(anchor);
  }

  /** Puts the flags where their cards are. Returns whether there are any. */
  redraw() {
    for (const { element, seen, lane } of this.#flags.values()) {
      const hidden = !seen || Boolean(seen.side);
      if (element.hidden !== hidden) element.hidden = hidden;
      if (!hidden) {
        const { box, view } = seen;
        const y = Math.max(box.top, view.top) + (lane ? 2 : 0);
        const x = Math.min(box.right, view.right) - (lane ? 40 : 0);
        element.style.transform = `translate3d(${x}px, ${y}px, 0) translate(-100%, ${lane || box.top < view.top ? 0 : -50}%)`;
      }
    }
    return this.#flags.size > 0;
  }

  /** The people by anchor, each person once; only of what is on this page. */
  #groups() {
    const groups = new Map();
    for (const { somebody, anchor } of this.#focused.values()) {
      if (!this.#anchors.element(anchor)) continue;
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
    const lane = element.localName !== "board-card";
    if (!lane) {
      this.#ring(element, everybody, busy);
      this.#ringed.set(anchor, element);
    }
    const flags = this.#flags.get(anchor) ?? this.#addFlags(anchor, lane);
    const told = everybody.map(({ person, shown }) => `${person} ${shown}`).join();
    flags.people = everybody;
    if (flags.told === told) return;
    flags.told = told;
    flags.element.replaceChildren(...(lane ? faces(everybody) : everybody.map(flag)));
  }

  #ring(element, everybody, busy) {
    const names = everybody.map(({ shown }) => shown).join(", ");
    if (element.getAttribute("data-focused-by") === names) return;
    element.setAttribute("data-focused-by", names);
    element.style.setProperty("--focused-by", `var(--mark-${everybody[0].mark}-${everybody[0].tone}, currentColor)`);
    if (busy) {
      element.setAttribute("aria-description", busy.replace("{names}", names));
    }
  }

  #addFlags(anchor, lane) {
    const element = document.createElement("div");
    element.className = lane ? "lane-faces" : "focus-flags";
    element.hidden = true;
    this.#overlay.append(element);
    const flags = { element, lane };
    this.#flags.set(anchor, flags);
    return flags;
  }
}

function flag({ person, shown, initials, mark, tone }) {
  const element = document.createElement("div");
  element.className = "focus-flag";
  element.dataset.person = person;
  wear(element, mark, tone);
  element.append(badge(initials, shown));
  return element;
}

function faces(people) {
  const shown = people.slice(0, MOST_FACES).map(({ person, initials, mark, tone }) => {
    const face = document.createElement("span");
    face.className = "avatar";
    face.textContent = initials;
    Object.assign(face.dataset, { person, mark, tone });
    return face;
  });
  if (people.length > MOST_FACES) shown.push(`+${people.length - MOST_FACES}`);
  return shown;
}
