/* Who is out of sight is named at the edge on their side, "↓ Fatima, Bo"; a click goes there. The list of people says the same. */
import { wear } from "./pointer-layer.js";

const ARROWS = { up: "↑", down: "↓", left: "←", right: "→" };
const INSET = 6;

export class EdgeLayer {
  #overlay;
  #anchors;
  #go;
  #pills = new Map();

  /** @param {(somebody) => void} go brings one where somebody is */
  constructor(overlay, anchors, go) {
    this.#overlay = overlay;
    this.#anchors = anchors;
    this.#go = go;
  }

  /** Reads who is on which side. @param spots {people, side, view, anchor} of those out of sight */
  read(spots) {
    const groups = new Map();
    for (const { people, side, view, anchor } of spots) {
      const upright = side === "up" || side === "down";
      const lane = upright ? this.#anchors.laneOf(anchor) : undefined;
      const key = upright ? `${side} ${lane?.dataset.anchor}` : side;
      const group = groups.get(key) ?? { side, view, people: new Map() };
      people.forEach((somebody) => group.people.set(somebody.person, somebody));
      groups.set(key, group);
    }
    this.groups = groups;
    this.board = this.#overlay.parentElement.getBoundingClientRect();
  }

  redraw() {
    for (const key of [...this.#pills.keys()]) if (!this.groups.has(key)) this.#remove(key);
    this.groups.forEach((group, key) => this.#put(this.#pills.get(key) ?? this.#add(key, group.side), group));
    return this.groups.size > 0;
  }

  #put(pill, { side, view, people }) {
    const everybody = [...people.values()];
    const most = innerWidth < 640 ? 1 : 2;
    const names = everybody.slice(0, most).map(({ shown }) => shown).join(", ");
    const more = everybody.length > most ? ` +${everybody.length - most}` : "";
    const text = names + more;
    if (pill.text !== text) {
      pill.text = text;
      pill.element.querySelector(".edge-names").textContent = text;
      wear(pill.element, everybody[0].mark, everybody[0].tone);
    }
    pill.people = everybody;
    const { x, y, shift } = this.#place(side, view);
    const transform = `translate3d(${x}px, ${y}px, 0) translate(${shift})`;
    if (pill.transform !== transform) pill.element.style.transform = pill.transform = transform;
  }

  /** Up and down at the lane's own edge; left and right at the foot of the board, where one reads least. */
  #place(side, view) {
    const { left, right, bottom } = this.board;
    const middle = Math.min(right, Math.max(left, (view.left + view.right) / 2));
    if (side === "up") return { x: middle, y: view.top + INSET, shift: "-50%, 0" };
    if (side === "down") return { x: middle, y: view.bottom - INSET, shift: "-50%, -100%" };
    const y = Math.min(innerHeight, bottom) - INSET;
    return side === "left" ? { x: left + INSET, y, shift: "0, -100%" } : { x: right - INSET, y, shift: "-100%, -100%" };
  }

  #add(key, side) {
    const element = document.createElement("div");
    const arrow = document.createElement("span");
    const names = document.createElement("span");
    element.className = "edge-pill";
    element.dataset.side = side;
    arrow.className = "edge-arrow";
    arrow.textContent = ARROWS[side];
    names.className = "edge-names";
    element.append(arrow, names);
    const pill = { element, people: [] };
    element.addEventListener("pointerdown", (event) => event.preventDefault());
    element.addEventListener("mousedown", (event) => event.preventDefault());
    element.addEventListener("click", () => this.#go(pill.people[0]));
    this.#overlay.append(element);
    this.#pills.set(key, pill);
    return pill;
  }

  #remove(key) {
    this.#pills.get(key).element.remove();
    this.#pills.delete(key);
  }
}
