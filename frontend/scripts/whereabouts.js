/*
 * Where everybody is, person by person, as the relay tells it connection by connection: what somebody did last with any of
 * their pages counts. Kinds, the surest first: drags, at (a card), in (a lane), around (the page is open), away.
 */
export class Whereabouts {
  #anchors;
  #told = new Map();

  constructor(anchors) {
    this.#anchors = anchors;
  }

  hear({ n, pointer, focus, dragging }, now = performance.now()) {
    const before = this.#told.get(n);
    const pointedAt = samePlace(before?.pointer, pointer) ? before?.pointedAt : now;
    const focusedAt = before?.focus === focus ? before?.focusedAt : now;
    this.#told.set(n, { pointer, focus, dragging, pointedAt: pointedAt ?? 0, focusedAt: focusedAt ?? 0 });
  }

  forget(n) {
    this.#told.delete(n);
  }

  clear() {
    this.#told.clear();
  }

  /** What one connection tells. */
  of(n) {
    return this.#told.get(n);
  }

  /** Where a person is by what all their connections tell: {kind, anchor, place}. @param {Iterable<number>} connections */
  where(connections) {
    const told = [...connections].map((n) => this.#told.get(n)).filter(Boolean);
    const dragging = told.find((each) => each.dragging);
    if (dragging) return { kind: "drags", anchor: dragging.dragging, place: dragging.pointer };
    const latest = told.toSorted((one, other) => lastOf(other) - lastOf(one));
    return latest.map((each) => this.#whereIs(each)).toSorted((one, other) => rank(one) - rank(other))[0] ?? { kind: "away" };
  }

  #whereIs({ pointer, focus, pointedAt, focusedAt }) {
    const card = focus && this.#anchors.element(focus)?.localName === "board-card";
    if (card && !(pointer && pointedAt > focusedAt)) return { kind: "at", anchor: focus };
    if (pointer && this.#anchors.element(pointer.anchor)) return { kind: "in", anchor: pointer.anchor, place: pointer };
    if (focus && this.#anchors.element(focus)) return { kind: card ? "at" : "in", anchor: focus };
    return { kind: focus || pointer ? "around" : "away" };
  }
}

const KINDS = ["drags", "at", "in", "around", "away"];
const rank = ({ kind }) => KINDS.indexOf(kind);
const lastOf = ({ pointedAt, focusedAt }) => Math.max(pointedAt, focusedAt);

function samePlace(one, other) {
  return one === other || (one && other && one.anchor === other.anchor && one.across === other.across && one.down === other.down);
}
